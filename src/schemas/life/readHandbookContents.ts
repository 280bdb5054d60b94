import { type HandbookContents, handbookContentsSchema } from "./handbookSchema";
import { type LifeRead, readLife } from "./readLife";

/**
 * Reads what somebody writes for a handbook: what happened, and whom to call (D4).
 *
 * @param json - the parsed JSON, from anywhere
 * @returns the value, or `null` and an issue for everything wrong, as `readLifeDocument` names them
 * @example
 * ```ts
 * import { readHandbookContents } from "deputy-archive/schemas";
 * readHandbookContents({ chronicle: { sessions: [], items: [] }, contacts: [] }).issues; // => []
 * ```
 */
export function readHandbookContents(json: unknown): LifeRead<HandbookContents> {
  return readLife(handbookContentsSchema, json);
}
