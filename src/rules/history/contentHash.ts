import { canonicalText } from "../../model/canonicalText";
import { textHash } from "./textHash";

/**
 * Names a value by all it says: SHA-256 of its canonical JSON in UTF-8 (D2), the same in a browser,
 * in Node and in a mini program.
 *
 * Keys stand in order of their UTF-16 code units and keys without a value are left out (as RFC
 * 8785); texts are hashed as they stand, never normalised. A policy's hash beside its id and version
 * says which wording a score went by.
 *
 * @param value - a value JSON can carry: an event, a policy, a scorecard
 * @returns 64 lower-case hexadecimal digits
 * @example
 * ```ts
 * import { contentHash } from "deputy-archive/life";
 * contentHash({ b: 1, a: 2 }) === contentHash({ a: 2, b: 1 }); // => true
 * contentHash("").slice(0, 16); // => "12ae32cb1ec02d01"
 * ```
 */
export function contentHash(value: unknown): string {
  return textHash(canonicalText(value));
}
