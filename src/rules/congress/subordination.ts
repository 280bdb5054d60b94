/** The part of a code that the codes of all divisions below begin with. */
function stem(code: string): string {
  if (code.length !== 6) return code;
  let end = 6;
  while (end > 0 && code.slice(end - 2, end) === "00") end -= 2;
  return code.slice(0, end);
}

/**
 * Whether one of two congresses is above the other, by their codes; a congress is not above itself.
 *
 * @param first - code of a congress
 * @param second - code of another
 * @returns true where one lies within the other
 * @example
 * ```ts
 * import { isSubordinate } from "deputy-archive/life";
 * isSubordinate("140222", "140200"); // => true
 * isSubordinate("140222", "140223"); // => false
 * ```
 */
export function isSubordinate(first: string, second: string): boolean {
  if (first === second) return false;
  return first.startsWith(stem(second)) || second.startsWith(stem(first));
}
