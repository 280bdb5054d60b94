import { canonicalText } from "./canonicalText";
import { compareText } from "./compareText";

/**
 * Orders two values by all they say: the last resort where day and number are the same.
 *
 * @param first - a value JSON can carry
 * @param second - another one
 * @returns -1, 0 or 1; 0 only where both say the same
 */
export function compareContent(first: unknown, second: unknown): number {
  return first === second ? 0 : compareText(canonicalText(first), canonicalText(second));
}
