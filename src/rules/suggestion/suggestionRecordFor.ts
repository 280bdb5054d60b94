import type { PlainDate } from "../../model/plainDate";
import type { PromiseFile } from "../../model/promiseState";
import type { ResultClass } from "../../model/resultScheme";
import type {
  ReplySatisfaction,
  Suggestion,
  SuggestionOutcome,
  SuggestionRole,
} from "../../model/suggestion";
import { suggestionOutcomes } from "../../model/suggestion";
import type { SuggestionProposer } from "../../model/suggestionDraft";
import type { SuggestionRules } from "../../model/suggestionRules";
import type { HandlingReply, SuggestionFile, SuggestionState } from "../../model/suggestionState";
import { replyPromiseOf } from "../promise/replyPromiseOf";
import { answers } from "./awaitsReply";
import { isPutForward } from "./isPutForward";
import { confirmedOf } from "./proposers";
import { suggestionState } from "./suggestionState";

/** The four results the ledger of an archive knows; the reading of the last two is ours. */
const outcomeOf: Readonly<Record<ResultClass, SuggestionOutcome>> = {
  resolved: "solved",
  "in-progress": "planned",
  planned: "planned",
  deferred: "unsolved",
  reference: "for-reference",
  "not-feasible": "for-reference",
  "referred-upward": "unsolved",
};

const answersInOrder: readonly ReplySatisfaction[] = [
  "satisfied",
  "basically-satisfied",
  "dissatisfied",
];

/** The value that stands last in a list, of those found; `null` where none is. */
function last<Value>(order: readonly Value[], found: readonly Value[]): Value | null {
  return order.reduce<Value | null>((so, one) => (found.includes(one) ? one : so), null);
}

function latestReplies({ units }: SuggestionState): readonly HandlingReply[] {
  return units.filter(answers).flatMap(({ replies }) => replies.slice(-1));
}

/** What the least finished of the bodies came to. */
function outcome(replies: readonly HandlingReply[]): SuggestionOutcome | null {
  const found = replies.flatMap(({ results }) => results.slice(-1));
  return last(
    suggestionOutcomes,
    found.map((graded) => outcomeOf[graded.class]),
  );
}

/** The least satisfied answer on the letter or the result; the attitude is another matter. */
function satisfaction(replies: readonly HandlingReply[]): ReplySatisfaction | null {
  const given = replies
    .flatMap(({ ratings }) => ratings)
    .flatMap(({ judgements: { reply, result } }) => [reply, result]);
  const answer = last(
    answersInOrder,
    given.filter((one) => one !== undefined),
  );
  if (answer !== null) return answer;
  return replies.some(({ promptedOn }) => promptedOn !== null) ? "no-feedback" : null;
}

interface Parts {
  readonly role: SuggestionRole;
  readonly lead: string;
  readonly coSigners: readonly string[];
}

function partsOf(
  proposer: SuggestionProposer,
  confirmed: readonly string[],
  certificate: string,
): Parts | null {
  if (proposer.kind === "delegation" || !confirmed.includes(certificate)) return null;
  const lead = proposer.kind === "single" ? proposer.deputy : proposer.lead;
  const coSigners = confirmed.filter((deputy) => deputy !== lead);
  if (coSigners.length === 0) return { role: "individual", lead, coSigners };
  return { role: certificate === lead ? "lead" : "co-signer", lead, coSigners };
}

/**
 * The line of the ledger of suggestions that belongs in one deputy's archive (Z2).
 *
 * A co-signer who has not confirmed has none, nor has anybody while it is a draft, or once it is
 * returned, treated as a letter or withdrawn. A delegation's suggestion is nobody's own.
 *
 * @param file - the suggestion
 * @param certificate - the deputy
 * @param rules - the rules of the place
 * @param asOf - the day of the view
 * @param promises - the ledger of promises, where one is kept
 * @returns the line, as scoring reads it; `null` where the deputy has no part in it
 * @example
 * ```ts
 * import { nationalSuggestionRules, suggestionRecordFor } from "deputy-archive/life";
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
 * suggestionRecordFor(file, "DT16-0001", nationalSuggestionRules, "2026-01-20"); // => null
 * suggestionRecordFor(file, "DT16-0001", nationalSuggestionRules, "2026-01-21")?.role; // => "individual"
 * ```
 */
export function suggestionRecordFor(
  file: SuggestionFile,
  certificate: string,
  rules: SuggestionRules,
  asOf: PlainDate,
  promises: readonly PromiseFile[] = [],
): Suggestion | null {
  const { value: state } = suggestionState(file, rules, asOf);
  if (state?.submittedOn == null || !isPutForward(state)) return null;
  const parts = partsOf(state.proposer, confirmedOf(state.proposers), certificate);
  if (parts === null) return null;
  const bodies = state.units.filter(answers).map(({ body }) => body);
  const replies = latestReplies(state);
  return {
    kind: "suggestion",
    id: state.number,
    ...parts,
    title: state.content.title,
    occurredOn: state.submittedOn,
    referredOn: state.referredOn,
    handlingBody: bodies.length === 0 ? null : bodies.join("、"),
    repliedOn: state.repliedOn,
    outcome: outcome(replies),
    marks: state.marks,
    satisfaction: satisfaction(replies),
    promise: replyPromiseOf(promises, state.number, asOf),
    source: null,
  };
}
