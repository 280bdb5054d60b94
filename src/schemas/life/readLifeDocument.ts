import type { LifeDocuments, LifeKind } from "./lifeDocuments";
import { lifeForms } from "./lifeSchemas";
import { type LifeRead, readLife } from "./readLife";

/**
 * Reads a document of the life of an archive of any kind: `archive-history`, `suggestion`, `bill`,
 * `promise`, `activity`, `training`, `directory`, `appraisal`, `congress`, `handbook` and the others.
 *
 * A document is read whole or not at all, and only its form is: what is said in it is found wrong by
 * the functions that take it, and nothing of another form reaches them. It may have 64 levels,
 * 100,000 members in each list and 5,000,000 values; what is larger is refused before it is looked at.
 *
 * @param kind - what the document is
 * @param json - the parsed JSON, from anywhere
 * @returns the document, or `null` and an issue for everything wrong: `unknown-part`, `missing-key`,
 * `wrong-type`, `invalid-value`, `invalid-date`, `empty-text`, `empty-list`, `not-whole`,
 * `out-of-range`, `unknown-format`, `too-deep`, `too-many`
 * @example
 * ```ts
 * import { readLifeDocument } from "deputy-archive/schemas";
 * const session = { name: "示例市第十六届人民代表大会第六次会议", shortName: "六次会议" };
 * readLifeDocument("session", { ...session, from: "2026-01-10", to: "2026-01-14", halfDays: 9 }).issues; // => []
 * readLifeDocument("session", { ...session, from: "2026-02-30", to: "2026-01-14", halfDays: 9 }).issues; // => [{ code: "invalid-date", path: ["from"], params: { found: "2026-02-30" } }]
 * ```
 */
export function readLifeDocument<Kind extends LifeKind>(
  kind: Kind,
  json: unknown,
): LifeRead<LifeDocuments[Kind]> {
  return readLife(lifeForms[kind], json);
}
