import type { DocumentIssue } from "../../model/issue";

/**
 * Writes the way to a place in a JSON document as a JSON Pointer (RFC 6901).
 *
 * @param path - keys and indexes that lead to the place
 * @returns the pointer; empty for the whole document
 * @example
 * ```ts
 * import { jsonPointer } from "deputy-archive";
 * jsonPointer(["score", "parts", 3, "of"]); // => "/score/parts/3/of"
 * jsonPointer(["points", "a/b~c"]); // => "/points/a~1b~0c"
 * ```
 */
export function jsonPointer(path: DocumentIssue["path"]): string {
  return path.map((key) => `/${String(key).replace(/~/g, "~0").replace(/\//g, "~1")}`).join("");
}
