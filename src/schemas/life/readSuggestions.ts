import type { BillFile } from "../../model/billEvent";
import type { PromiseFile } from "../../model/promiseState";
import type { ResultScheme } from "../../model/resultScheme";
import type { SuggestionRules } from "../../model/suggestionRules";
import type { SuggestionFile } from "../../model/suggestionState";
import { billSchema } from "./billSchema";
import { promiseSchema } from "./promiseSchema";
import { type LifeRead, readLife } from "./readLife";
import { resultSchemeSchema, suggestionRulesSchema } from "./suggestionRulesSchema";
import { suggestionSchema } from "./suggestionSchema";

/**
 * Reads all that happened to a suggestion, from the draft on (代表法2025第51条).
 *
 * Only the form is read: what was not possible is found by `suggestionState`.
 *
 * @param json - the parsed JSON, from anywhere
 * @returns the value, or `null` and an issue for everything wrong, as `readLifeDocument` names them
 * @example
 * ```ts
 * import { readSuggestion } from "deputy-archive/schemas";
 * readSuggestion({ number: "S001", events: [] }).issues; // => []
 * readSuggestion({ number: "S001", events: [{}] }).issues.map(({ path }) => path.join("."))[0]; // => "events.0.recordedOn"
 * ```
 */
export function readSuggestion(json: unknown): LifeRead<SuggestionFile> {
  return readLife(suggestionSchema, json);
}

/**
 * Reads all that happened to a bill or a written inquiry.
 *
 * @param json - the parsed JSON, from anywhere
 * @returns the value, or `null` and an issue for everything wrong, as `readLifeDocument` names them
 * @example
 * ```ts
 * import { readBill } from "deputy-archive/schemas";
 * readBill({ number: 7, events: [] }).issues; // => [{ code: "wrong-type", path: ["number"], params: { found: "number", expected: "text" } }]
 * ```
 */
export function readBill(json: unknown): LifeRead<BillFile> {
  return readLife(billSchema, json);
}

/**
 * Reads all that became of a promise made in a reply.
 *
 * @param json - the parsed JSON, from anywhere
 * @returns the value, or `null` and an issue for everything wrong, as `readLifeDocument` names them
 * @example
 * ```ts
 * import { readPromise } from "deputy-archive/schemas";
 * readPromise({ number: "C1", events: [] }).issues; // => []
 * ```
 */
export function readPromise(json: unknown): LifeRead<PromiseFile> {
  return readLife(promiseSchema, json);
}

/**
 * Reads how a place handles suggestions, its result schemes included.
 *
 * @param json - the parsed JSON, from anywhere
 * @returns the value, or `null` and an issue for everything wrong, as `readLifeDocument` names them
 * @example
 * ```ts
 * import { readSuggestionRules } from "deputy-archive/schemas";
 * import { nationalSuggestionRules } from "deputy-archive/life";
 * readSuggestionRules(nationalSuggestionRules).issues; // => []
 * ```
 */
export function readSuggestionRules(json: unknown): LifeRead<SuggestionRules> {
  return readLife(suggestionRulesSchema, json);
}

/**
 * Reads the categories one place or body gives results in (办理结果分类).
 *
 * @param json - the parsed JSON, from anywhere
 * @returns the value, or `null` and an issue for everything wrong, as `readLifeDocument` names them
 * @example
 * ```ts
 * import { readResultScheme } from "deputy-archive/schemas";
 * import { neutralScheme } from "deputy-archive/life";
 * readResultScheme(neutralScheme).issues; // => []
 * ```
 */
export function readResultScheme(json: unknown): LifeRead<ResultScheme> {
  return readLife(resultSchemeSchema, json);
}
