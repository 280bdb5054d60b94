import type { ArchiveHistory } from "../../model/archiveEvent";
import type { Evidence } from "../../model/evidence";
import type { CountySummary } from "../../rules/copies/countySummary";
import type { EntryRules } from "../../rules/entry/entryRules";
import { evidenceListSchema } from "./entryEventSchema";
import { entryRulesSchema } from "./entryRulesSchema";
import { historySchema } from "./historySchema";
import { type LifeRead, readLife } from "./readLife";
import { summarySchema } from "./summarySchema";

/**
 * Reads everything written about an archive, each event chained to those before it (D2, D5).
 *
 * Only the form is read: `verify` finds what was altered, `entriesOn` what does not count.
 *
 * @param json - the parsed JSON, from anywhere
 * @returns the value, or `null` and an issue for everything wrong, as `readLifeDocument` names them
 * @example
 * ```ts
 * import { readHistory } from "deputy-archive/schemas";
 * readHistory({ subject: "示例", events: [] }).value; // => { subject: "示例", events: [] }
 * readHistory({ subject: "示例" }).issues; // => [{ code: "missing-key", path: ["events"], params: { key: "events" } }]
 * ```
 */
export function readHistory(json: unknown): LifeRead<ArchiveHistory> {
  return readLife(historySchema, json);
}

/**
 * Reads what a county tells the city of its archives, to be held against them (`checkSummary`, D2).
 *
 * @param json - the parsed JSON, from anywhere
 * @returns the value, or `null` and an issue for everything wrong, as `readLifeDocument` names them
 * @example
 * ```ts
 * import { readCountySummary } from "deputy-archive/schemas";
 * readCountySummary({}).value; // => null
 * ```
 */
export function readCountySummary(json: unknown): LifeRead<CountySummary> {
  return readLife(summarySchema, json);
}

/**
 * Reads who may do what to an entry in one place, earlier rules included (D5).
 *
 * @param json - the parsed JSON, from anywhere
 * @returns the value, or `null` and an issue for everything wrong, as `readLifeDocument` names them
 * @example
 * ```ts
 * import { readEntryRules } from "deputy-archive/schemas";
 * import { twoSources } from "deputy-archive/life";
 * readEntryRules(twoSources).issues; // => []
 * ```
 */
export function readEntryRules(json: unknown): LifeRead<EntryRules> {
  return readLife(entryRulesSchema, json);
}

/**
 * Reads a list of what proves an entry: files by their SHA-256, papers by their shelf mark.
 *
 * @param json - the parsed JSON, from anywhere
 * @returns the value, or `null` and an issue for everything wrong, as `readLifeDocument` names them
 * @example
 * ```ts
 * import { readEvidence } from "deputy-archive/schemas";
 * readEvidence([{ kind: "paper", title: "签到簿", shelfMark: 3 }]).issues[0]?.path; // => [0, "shelfMark"]
 * ```
 */
export function readEvidence(json: unknown): LifeRead<readonly Evidence[]> {
  return readLife(evidenceListSchema, json);
}
