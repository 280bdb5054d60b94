import { formatPoints } from "../../model/decimal";
import type { Fraction } from "../../model/fraction";

/** Digits behind the point up to which a figure is written as a decimal. */
const mostDigits = 6;

/**
 * Writes a figure without rounding it: as a decimal where that is exact, else as a fraction.
 *
 * @param figure - the figure
 * @returns for example `"90"`, `"3.5"` or `"100/3"`
 */
export function figureText({ numerator, denominator }: Fraction): string {
  for (let digits = 0; digits <= mostDigits; digits += 1) {
    const raised = numerator * 10 ** digits;
    if (Number.isSafeInteger(raised) && raised % denominator === 0) {
      return formatPoints(raised / denominator, digits);
    }
  }
  return `${numerator}/${denominator}`;
}
