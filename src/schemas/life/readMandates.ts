import type { CongressTerm } from "../../model/congress/congress";
import type { HeldMandate } from "../../model/heldMandate";
import { congressSchema, heldMandateSchema } from "./congressSchema";
import { type LifeRead, readLife } from "./readLife";

/**
 * Reads one term of one congress.
 *
 * @param json - the parsed JSON, from anywhere
 * @returns the value, or `null` and an issue for everything wrong, as `readLifeDocument` names them
 * @example
 * ```ts
 * import { readCongress } from "deputy-archive/schemas";
 * const congress = { code: "140200", codeEdition: "2025-12-31", name: "示例市人民代表大会" };
 * const period = { from: "2021-09-01", to: null };
 * readCongress({ congress, ordinal: 16, period }).issues; // => []
 * readCongress({ congress, ordinal: 1.5, period }).issues; // => [{ code: "not-whole", path: ["ordinal"], params: { found: 1.5 } }]
 * ```
 */
export function readCongress(json: unknown): LifeRead<CongressTerm> {
  return readLife(congressSchema, json);
}

/**
 * Reads a mandate as it was held, with all that befell it (代表法2025第61、62条).
 *
 * @param json - the parsed JSON, from anywhere
 * @returns the value, or `null` and an issue for everything wrong, as `readLifeDocument` names them
 * @example
 * ```ts
 * import { readHeldMandate } from "deputy-archive/schemas";
 * readHeldMandate({ person: "P-1" }).value; // => null
 * ```
 */
export function readHeldMandate(json: unknown): LifeRead<HeldMandate> {
  return readLife(heldMandateSchema, json);
}
