import type { Recorded } from "../../model/history/recorded";
import type { DocumentIssue, ReadResult } from "../../model/issue";
import type { PlainDate } from "../../model/plainDate";
import type { SuggestionEventBody } from "../../model/suggestionEvent";
import type { SuggestionRules } from "../../model/suggestionRules";
import type { SuggestionFile, SuggestionState } from "../../model/suggestionState";
import { append, replay } from "./replay";
import { suggestionStep } from "./step";
import { suggestionForm } from "./suggestionForm";

/**
 * A suggestion as it stood on a day: its status, the days that deadlines start from, its bodies,
 * replies and answers (Z2; 代表法2025第51条).
 *
 * @param file - the suggestion
 * @param rules - the rules of the place
 * @param asOf - the day: what was written down later is not seen
 * @returns the state, `null` before it was drafted; and an issue for each event that was not possible
 * @example
 * ```ts
 * import { nationalSuggestionRules, suggestionState } from "deputy-archive/life";
 * const by = { role: "deputy", id: "DT16-0001" } as const;
 * const file = {
 *   number: "S001",
 *   events: [
 *     {
 *       recordedOn: "2026-01-20", by, reason: null,
 *       body: {
 *         kind: "drafted", on: "2026-01-20", occasion: "session", origin: { kind: "own" },
 *         proposer: { kind: "single", deputy: "DT16-0001" },
 *         content: { title: "示例", facts: "示例", proposal: "示例", contactDetails: null },
 *       },
 *     },
 *     { recordedOn: "2026-01-21", by, reason: null,
 *       body: { kind: "submitted", on: "2026-01-21", to: "office" } },
 *   ],
 * } as const;
 * suggestionState(file, nationalSuggestionRules, "2026-01-20").value?.status; // => "draft"
 * suggestionState(file, nationalSuggestionRules, "2026-01-21").value?.status; // => "submitted"
 * ```
 */
export function suggestionState(
  file: SuggestionFile,
  rules: SuggestionRules,
  asOf: PlainDate,
): ReadResult<SuggestionState | null, DocumentIssue> {
  return replay(file.events, asOf, suggestionStep(file.number, rules), suggestionForm);
}

/**
 * Writes one more event into the file of a suggestion (Z2).
 *
 * @param file - the suggestion
 * @param recorded - what happened, who wrote it down, when and why
 * @param rules - the rules of the place
 * @returns the file with the event; the file as it was and an issue where it is not possible
 * @example
 * ```ts
 * import { advanceSuggestion, nationalSuggestionRules } from "deputy-archive/life";
 * const { value, issues } = advanceSuggestion(
 *   { number: "S001", events: [] },
 *   {
 *     recordedOn: "2026-01-21", by: { role: "office", id: "office" }, reason: null,
 *     body: { kind: "accepted", on: "2026-01-21" },
 *   },
 *   nationalSuggestionRules,
 * );
 * value.events.length; // => 0
 * issues.map(({ code }) => code); // => ["not-drafted"]
 * ```
 */
export function advanceSuggestion(
  file: SuggestionFile,
  recorded: Recorded<SuggestionEventBody>,
  rules: SuggestionRules,
): ReadResult<SuggestionFile, DocumentIssue> {
  return append(file, recorded, suggestionStep(file.number, rules), suggestionForm);
}
