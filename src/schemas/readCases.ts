import type { DocumentIssue, ReadResult } from "../model/issue";
import type { PolicyCases } from "../model/policyCase";
import { checkCases } from "../rules/policy/checkCases";
import { tooMany } from "../rules/policy/tooMany";
import { casesSchema } from "./casesSchema";
import { readDocument } from "./readDocument";

/**
 * Reads the cases of a policy: these records → these points, because.
 *
 * @param json - the parsed JSON of a document of cases
 * @returns the cases, or `null` and an issue for everything wrong: `unknown-part`, `missing-key`,
 * `wrong-type`, `invalid-value`, `invalid-date`, `empty-text`, `not-whole`, `out-of-range`,
 * `duplicate-id`, `dates-out-of-order`, `unknown-format`, `unknown-format-version`, `too-deep`,
 * `too-many`
 * @example
 * ```ts
 * import { readCases } from "deputy-archive/schemas";
 *
 * const document = {
 *   format: "deputy-archive/cases", formatVersion: 1, policy: "example",
 *   period: { from: "2026-01-01", to: "2026-12-31" }, cases: [],
 * };
 * readCases(document).issues; // => []
 * readCases({ ...document, policy: "" }).issues; // => [{ code: "empty-text", path: ["policy"], params: {} }]
 * ```
 */
export function readCases(json: unknown): ReadResult<PolicyCases | null, DocumentIssue> {
  return readDocument(casesSchema, json, checkCases, tooMany);
}
