import type { DocumentIssue, ReadResult } from "../model/issue";
import { checkInOrder } from "../rules/policy/checkIssue";
import { checkWhole } from "../rules/policy/checkNumber";
import { type IntakeDocument, intakeSchema } from "./intakeSchema";
import { readDocument } from "./readDocument";

/**
 * Finds what is wrong with what a place says about its tables.
 *
 * @param intake - the document, of the right form
 * @returns the issues
 */
export function checkIntake({ quantityAtMost, term }: IntakeDocument): readonly DocumentIssue[] {
  const issues = [...checkWhole(quantityAtMost, { least: 1 }, ["quantityAtMost"])];
  issues.push(...checkInOrder(term, ["term"]));
  return issues;
}

/**
 * Reads what a place says about its tables: the shape of its certificates, its term, its headings.
 *
 * @param json - the parsed JSON of an intake document
 * @returns the rules of intake, or `null` and an issue for everything wrong: `unknown-part`,
 * `missing-key`, `wrong-type`, `invalid-date`, `empty-text`, `not-whole`, `out-of-range`,
 * `dates-out-of-order`, `unknown-format`, `unknown-format-version`, `too-deep`
 * @example
 * ```ts
 * import { readIntake } from "deputy-archive/schemas";
 * import document from "deputy-archive/policies/datong-2026-illustrative/intake.json" with { type: "json" };
 *
 * readIntake(document).value?.certificate; // => "DT16-####"
 * readIntake({ ...document, sheets: 3 }).issues; // => [{ code: "unknown-part", path: ["sheets"], params: { found: "sheets" } }]
 * ```
 */
export function readIntake(json: unknown): ReadResult<IntakeDocument | null, DocumentIssue> {
  return readDocument(intakeSchema, json, checkIntake);
}
