import { type Fraction, reduced } from "../../model/fraction";

/** A share in per cent, exact; `null` where there is nothing to take a share of. */
export function percentOf(part: number, whole: number): Fraction | null {
  return whole === 0 ? null : reduced({ numerator: part * 100, denominator: whole });
}
