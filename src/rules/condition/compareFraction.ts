import type { Fraction } from "../../model/fraction";
import { policyPoints } from "../plan/policyPoints";

/** Decimals a bound on a measure may have. */
export const boundScale = 4;

/**
 * Compares an exact fraction with a bound of the policy.
 *
 * @param fraction - the measure
 * @param bound - a decimal with at most four digits behind the point
 * @returns below 0, 0 or above 0 as the fraction is less than, equal to or more than the bound
 */
export function compareFraction(fraction: Fraction, bound: number): number {
  const scaled = policyPoints(bound, boundScale);
  return fraction.numerator * 10 ** boundScale - scaled * fraction.denominator;
}
