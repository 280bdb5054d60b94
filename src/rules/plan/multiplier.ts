import { type Fraction, reduced } from "../../model/fraction";
import type { Multiplication } from "../../model/policy/award";
import { policyPoints } from "./policyPoints";

/** Decimals a factor may have; thirds are written as `times` 1 `over` 3. */
const factorScale = 4;

/**
 * Turns a multiplication of a policy into an exact fraction.
 *
 * @param by - `times` divided by `over`
 * @returns the fraction in the smallest whole numbers
 */
export function multiplier({ times, over = 1 }: Multiplication): Fraction {
  return reduced({
    numerator: policyPoints(times, factorScale),
    denominator: policyPoints(over, factorScale),
  });
}
