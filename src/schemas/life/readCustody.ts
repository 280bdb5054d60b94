import type { FilingRules } from "../../rules/custody/filingRules";
import type { GivenCodes } from "../../rules/custody/inventoryOf";
import { filingRulesSchema, inventorySchema } from "./filingSchema";
import { type LifeRead, readLife } from "./readLife";

/**
 * Reads a list of what is filed or handed over, and numbers given elsewhere.
 *
 * @param json - the parsed JSON, from anywhere
 * @returns the value, or `null` and an issue for everything wrong, as `readLifeDocument` names them
 * @example
 * ```ts
 * import { readInventory } from "deputy-archive/schemas";
 * readInventory({ lines: [], elsewhere: [] }).issues; // => []
 * ```
 */
export function readInventory(json: unknown): LifeRead<GivenCodes> {
  return readLife(inventorySchema, json);
}

/**
 * Reads how a place files and numbers what is kept.
 *
 * @param json - the parsed JSON, from anywhere
 * @returns the value, or `null` and an issue for everything wrong, as `readLifeDocument` names them
 * @example
 * ```ts
 * import { readFilingRules } from "deputy-archive/schemas";
 * import { cautiousFiling } from "deputy-archive/life";
 * const office = { fonds: "J001", category: "WS", office: "DGW", level: "county" };
 * readFilingRules({ ...cautiousFiling, ...office }).issues; // => []
 * ```
 */
export function readFilingRules(json: unknown): LifeRead<FilingRules> {
  return readLife(filingRulesSchema, json);
}
