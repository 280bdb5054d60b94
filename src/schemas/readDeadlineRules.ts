import type { DeadlineRules } from "../model/deadline/deadlineRules";
import type { DocumentIssue, ReadResult } from "../model/issue";
import { checkDeadlineRules } from "../rules/deadline/checkDeadlineRules";
import { tooMany } from "../rules/policy/tooMany";
import { deadlinesSchema } from "./deadlinesSchema";
import { deadlineMigrations } from "./migrations/deadlineMigrations";
import { migrated } from "./migrations/migration";
import { readDocument } from "./readDocument";

/**
 * Reads the deadlines of a place, a law or a measure: their form first, then what they say
 * (`checkDeadlineRules`), whole or not at all (代表法2025第51条 and the places' own).
 *
 * `documentIssueMessage` says every issue.
 *
 * @param json - the parsed JSON of a file of deadlines
 * @returns the deadlines, or `null` and an issue for everything wrong: `unknown-part`,
 * `missing-key`, `wrong-type`, `invalid-value`, `invalid-date`, `empty-text`, `too-deep`,
 * `too-many`, or those of `checkDeadlineRules`
 * @example
 * ```ts
 * import { readDeadlineRules } from "deputy-archive/schemas";
 * import document from "deputy-archive/deadlines/national.json" with { type: "json" };
 *
 * readDeadlineRules(document).issues; // => []
 * readDeadlineRules({ ...document, rules: [] }).issues; // => [{ code: "empty-list", path: ["rules"], params: { key: "rules" } }]
 * ```
 */
export function readDeadlineRules(json: unknown): ReadResult<DeadlineRules | null, DocumentIssue> {
  const document = migrated(json, deadlineMigrations);
  return readDocument(deadlinesSchema, document, checkDeadlineRules, tooMany);
}
