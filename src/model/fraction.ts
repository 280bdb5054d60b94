import { divide, type Points, type Rounding } from "./decimal";

/** A figure as an exact fraction; rates are in per cent. */
export interface Fraction {
  /** Above the line. */
  readonly numerator: number;
  /** Below the line; above 0. */
  readonly denominator: number;
}

/** A whole number as a fraction. */
export function wholeNumber(number: number): Fraction {
  return { numerator: number, denominator: 1 };
}

/** The greatest number that divides both without remainder. */
function commonDivisor(first: number, second: number): number {
  return second === 0 ? Math.abs(first) : commonDivisor(second, first % second);
}

/** The same figure in the smallest whole numbers, so that products stay exact. */
export function reduced({ numerator, denominator }: Fraction): Fraction {
  const divisor = commonDivisor(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** A figure as the nearest decimal number, for tables and comparisons of figures people read. */
export function decimalOf({ numerator, denominator }: Fraction): number {
  return numerator / denominator;
}

/** The sum of two figures. */
export function addFractions(first: Fraction, second: Fraction): Fraction {
  return reduced({
    numerator: first.numerator * second.denominator + second.numerator * first.denominator,
    denominator: first.denominator * second.denominator,
  });
}

/** The product of two figures, reduced crosswise first so that it stays as small as it can. */
export function multiplyFractions(first: Fraction, second: Fraction): Fraction {
  const one = reduced({ numerator: first.numerator, denominator: second.denominator });
  const other = reduced({ numerator: second.numerator, denominator: first.denominator });
  return {
    numerator: one.numerator * other.numerator,
    denominator: one.denominator * other.denominator,
  };
}

/** One figure divided by another that is above 0. */
export function divideFractions(first: Fraction, second: Fraction): Fraction {
  return multiplyFractions(first, {
    numerator: second.denominator,
    denominator: second.numerator,
  });
}

/** Below 0, 0 or above 0 as the first figure is less than, equal to or more than the second. */
export function compareFractions(first: Fraction, second: Fraction): number {
  return first.numerator * second.denominator - second.numerator * first.denominator;
}

/** The whole number next to a quotient of numbers too large for plain arithmetic. */
function divideLarge(dividend: bigint, divisor: bigint, rounding: Rounding): number {
  const towardsZero = dividend / divisor;
  const rest = dividend % divisor;
  const away = rest < 0n ? -1n : 1n;
  const beyond = {
    up: rest > 0n,
    down: rest < 0n,
    "half-up": rest * away * 2n >= divisor,
  };
  return Number(rest !== 0n && beyond[rounding] ? towardsZero + away : towardsZero);
}

/**
 * Points multiplied by figures, rounded once; exact however many there are.
 *
 * @param points - the points
 * @param by - the figures
 * @param rounding - how the product becomes whole
 * @returns points
 */
export function timesFractions(
  points: Points,
  by: readonly Fraction[],
  rounding: Rounding,
): Points {
  const above = by.reduce((product, { numerator }) => product * numerator, points);
  const below = by.reduce((product, { denominator }) => product * denominator, 1);
  if (Number.isSafeInteger(above) && Number.isSafeInteger(below)) {
    return divide(above, below, rounding);
  }
  const large = by.reduce((product, { numerator }) => product * BigInt(numerator), BigInt(points));
  const divisor = by.reduce((product, { denominator }) => product * BigInt(denominator), 1n);
  return divideLarge(large, divisor, rounding);
}

/** Points multiplied by a figure, rounded once. */
export function timesFraction(points: Points, by: Fraction, rounding: Rounding): Points {
  return timesFractions(points, [by], rounding);
}
