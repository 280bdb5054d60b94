/**
 * Orders two texts by their UTF-16 code units, the same on every machine and in every language.
 *
 * @param first - a text
 * @param second - another text
 * @returns -1, 0 or 1
 * @example
 * ```ts
 * import { compareText } from "deputy-archive";
 * compareText("2026-03-05", "2026-11-30"); // => -1
 * ```
 */
export function compareText(first: string, second: string): number {
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
