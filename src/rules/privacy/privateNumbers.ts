import { type DigitGroup, digitRuns } from "../../model/digitGroups";
import { isIdNumber } from "../../model/idNumber";

/** A mobile telephone, as it is dialled from the town, from elsewhere or from abroad. */
function isMobile(digits: string): boolean {
  return /^(?:0|(?:00?)?86)?1[3-9]\d{9}$/.test(digits);
}

/** No number of the archive has more digits than an identity number; two run together or a bank card have. */
const longest = 18;

/** How many groups from one on make a private number together, as many as may; 0 where none do. */
function privateFrom(groups: readonly DigitGroup[], first: number): number {
  let digits = "";
  let found = 0;
  // A mobile number with its prefix is shorter; each group has a digit at least.
  for (const [index, group] of groups.slice(first, first + longest).entries()) {
    digits += group.digits;
    if (isIdNumber(digits) || isMobile(digits)) found = index + 1;
  }
  return found;
}

/** The stretches of a run to hide. */
function privateStretches(groups: readonly DigitGroup[]): readonly DigitGroup[] {
  let next = 0;
  return groups.flatMap((group, index) => {
    if (index < next) return [];
    const together = groups.slice(index, index + privateFrom(groups, index));
    next = index + Math.max(1, together.length);
    const [last] = together.slice(-1);
    if (last !== undefined) return [{ ...group, to: last.to }];
    return group.digits.length > longest ? [group] : [];
  });
}

/**
 * Hides numbers in a text that have the form of an identity number (GB 11643-1999, 18 or 15 digits)
 * or of a mobile telephone, whatever their check digit says: a mistyped number is still somebody's.
 *
 * They are found in one piece and in groups (138 0000 0000), with a dialling prefix, in full-width
 * digits; a number of more than 18 digits goes too (bank cards, two numbers run together).
 *
 * @param text - text somebody wrote freely
 * @returns the text with `***` in their place; the same text where there are none
 * @example
 * ```ts
 * import { hidePrivateNumbers } from "deputy-archive/life";
 * hidePrivateNumbers("联系电话13800000000"); // => "联系电话***"
 * ```
 */
export function hidePrivateNumbers(text: string): string {
  let hidden = "";
  let at = 0;
  for (const { from, to } of digitRuns(text).flatMap(privateStretches)) {
    hidden += `${text.slice(at, from)}***`;
    at = to;
  }
  return hidden + text.slice(at);
}
