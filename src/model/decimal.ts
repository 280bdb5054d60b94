/**
 * Points as a whole number of the smallest part a policy knows: at scale 2, 250 stands for 2.50.
 *
 * Sums and comparisons of whole numbers are exact, so 0.1 + 0.2 is 0.3.
 */
export type Points = number;

/** How a quotient that is not whole becomes whole. */
export type Rounding = "half-up" | "up" | "down";

/** The ways of rounding, for schemas and tests. */
export const roundings: readonly Rounding[] = ["half-up", "up", "down"];

const decimalShape = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Digits behind the point without zeros at their end. */
function withoutLastZeros(digits: string): string {
  let length = digits.length;
  while (digits.charAt(length - 1) === "0") length -= 1;
  return digits.slice(0, length);
}

/**
 * Turns a decimal number into whole parts at a scale, exactly.
 *
 * @param value - a decimal such as `2.5` or `"2.50"`
 * @param scale - digits behind the point, 0 to 6
 * @returns the whole number of parts, or `null` where the value is no decimal or needs more digits
 * @example
 * ```ts
 * import { toPoints } from "deputy-archive";
 * toPoints(2.5, 2); // => 250
 * toPoints(0.125, 2); // => null
 * ```
 */
export function toPoints(value: number | string, scale: number): Points | null {
  const found = decimalShape.exec(String(value));
  if (found === null) return null;
  const fraction = withoutLastZeros(found[3] ?? "");
  if (fraction.length > scale) return null;
  const magnitude = Number(`${found[2]}${fraction.padEnd(scale, "0")}`);
  if (!Number.isSafeInteger(magnitude)) return null;
  return found[1] === "-" && magnitude !== 0 ? -magnitude : magnitude;
}

/**
 * Writes points as the shortest decimal text.
 *
 * @param points - whole parts
 * @param scale - digits behind the point
 * @returns for example `"82.77"`, `"16"` or `"-0.5"`
 * @example
 * ```ts
 * import { formatPoints } from "deputy-archive";
 * formatPoints(8277, 2); // => "82.77"
 * formatPoints(1600, 2); // => "16"
 * ```
 */
export function formatPoints(points: Points, scale: number): string {
  const digits = String(Math.abs(points)).padStart(scale + 1, "0");
  const whole = digits.slice(0, digits.length - scale);
  const fraction = withoutLastZeros(digits.slice(digits.length - scale));
  const sign = points < 0 ? "-" : "";
  return fraction === "" ? `${sign}${whole}` : `${sign}${whole}.${fraction}`;
}

/**
 * Writes points with all digits behind the point, as statistics tables print them.
 *
 * @param points - whole parts
 * @param scale - digits behind the point
 * @returns for example `"81.70"`
 * @example
 * ```ts
 * import { formatPointsFixed } from "deputy-archive";
 * formatPointsFixed(8170, 2); // => "81.70"
 * ```
 */
export function formatPointsFixed(points: Points, scale: number): string {
  const digits = String(Math.abs(points)).padStart(scale + 1, "0");
  const whole = digits.slice(0, digits.length - scale);
  const sign = points < 0 ? "-" : "";
  return scale === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-scale)}`;
}

/**
 * Divides two whole numbers and rounds once, exactly.
 *
 * `half-up` takes a half away from zero; `up` and `down` go to the next higher and lower whole.
 *
 * @param dividend - whole number
 * @param divisor - whole number above 0
 * @param rounding - what becomes of a remainder
 * @returns a whole number
 * @example
 * ```ts
 * import { divide } from "deputy-archive";
 * divide(250, 4, "half-up"); // => 63
 * divide(4 * 182, 365, "up"); // => 2
 * ```
 */
export function divide(dividend: number, divisor: number, rounding: Rounding): number {
  const remainder = dividend % divisor;
  const towardsZero = (dividend - remainder) / divisor;
  if (remainder === 0) return towardsZero;
  if (rounding === "up") return remainder > 0 ? towardsZero + 1 : towardsZero;
  if (rounding === "down") return remainder > 0 ? towardsZero : towardsZero - 1;
  if (Math.abs(remainder) * 2 < divisor) return towardsZero;
  return remainder > 0 ? towardsZero + 1 : towardsZero - 1;
}
