import { divide, type Points, type Rounding } from "../../model/decimal";
import type { Fraction } from "../../model/fraction";

/** Least and most of something; without end where infinite. */
export interface Range {
  /** Least. */
  readonly least: number;
  /** Most. */
  readonly most: number;
}

/** Nothing but 0. */
export const onlyZero: Range = { least: 0, most: 0 };

/** Any number at all. */
export const anything: Range = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY };

/** A multiple that is 0 for none of something, however large it is. */
export function times(number: number, count: number): number {
  return number === 0 || count === 0 ? 0 : number * count;
}

/** What lies in one range or the other. */
export function hull(first: Range, second: Range): Range {
  return {
    least: Math.min(first.least, second.least),
    most: Math.max(first.most, second.most),
  };
}

/** What can also be none. */
export function orZero(range: Range): Range {
  return hull(range, onlyZero);
}

/** Least and most of numbers; 0 where there are none. */
export function rangeOf(numbers: readonly number[]): Range {
  if (numbers.length === 0) return onlyZero;
  return {
    least: numbers.reduce((least, number) => Math.min(least, number)),
    most: numbers.reduce((most, number) => Math.max(most, number)),
  };
}

/** What the sum of one from each range can be. */
export function sumOfRanges(ranges: readonly Range[]): Range {
  return ranges.reduce(
    (sum, { least, most }) => ({ least: sum.least + least, most: sum.most + most }),
    onlyZero,
  );
}

function rounded(points: Points, by: Fraction, rounding: Rounding): Points {
  if (!Number.isFinite(points)) return times(points, by.numerator);
  return divide(points * by.numerator, by.denominator, rounding);
}

/** What the range becomes where everything in it is multiplied and rounded once. */
export function converted(range: Range, by: Fraction, rounding: Rounding): Range {
  return rangeOf([rounded(range.least, by, rounding), rounded(range.most, by, rounding)]);
}

/** What is left of a range within a floor and a ceiling. */
export function within(range: Range, floor: Points | null, ceiling: Points | null): Range {
  const clamp = (points: Points) =>
    Math.max(Math.min(points, ceiling ?? points), floor ?? Number.NEGATIVE_INFINITY);
  return { least: clamp(range.least), most: clamp(range.most) };
}
