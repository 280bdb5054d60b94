import type { Collective } from "../../model/collective";
import type { Directory } from "../../model/directory/directory";
import { collectiveSchema, directorySchema } from "./directorySchema";
import { type LifeRead, readLife } from "./readLife";

/**
 * Reads a directory of stations and of who belongs to which (P4, D4).
 *
 * Only the form is read: `checkDirectory` says what in it does not fit.
 *
 * @param json - the parsed JSON, from anywhere
 * @returns the value, or `null` and an issue for everything wrong, as `readLifeDocument` names them
 * @example
 * ```ts
 * import { readDirectory } from "deputy-archive/schemas";
 * readDirectory({ kinds: [], trades: [], stations: [], attachments: [] }).issues; // => []
 * ```
 */
export function readDirectory(json: unknown): LifeRead<Directory> {
  return readLife(directorySchema, json);
}

/**
 * Reads a group of deputies and its members.
 *
 * @param json - the parsed JSON, from anywhere
 * @returns the value, or `null` and an issue for everything wrong, as `readLifeDocument` names them
 * @example
 * ```ts
 * import { readCollective } from "deputy-archive/schemas";
 * readCollective(null).issues; // => [{ code: "wrong-type", path: [], params: { found: "null", expected: "object" } }]
 * ```
 */
export function readCollective(json: unknown): LifeRead<Collective> {
  return readLife(collectiveSchema, json);
}
