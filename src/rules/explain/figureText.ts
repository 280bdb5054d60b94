import { formatPoints } from "../../model/decimal";
import { type Fraction, reduced } from "../../model/fraction";
import type { LocalizedText } from "../../model/localizedText";

/** Digits behind the point up to which a figure is written as a decimal. */
const mostDigits = 6;

/** A figure as a decimal; `null` where it has none, or one of too many digits. */
function decimalText({ numerator, denominator }: Fraction): string | null {
  for (let digits = 0; digits <= mostDigits; digits += 1) {
    const raised = numerator * 10 ** digits;
    if (Number.isSafeInteger(raised) && raised % denominator === 0) {
      return formatPoints(raised / denominator, digits);
    }
  }
  return null;
}

/**
 * Writes a figure without rounding it: as a decimal where that is exact, else as a fraction.
 *
 * @param figure - the figure
 * @returns for example `"90"`, `"3.5"` or `"100/3"`
 */
export function figureText(figure: Fraction): string {
  const least = reduced(figure);
  return decimalText(least) ?? `${least.numerator}/${least.denominator}`;
}

/**
 * Writes a rate by the two numbers it is of and in per cent, as far as that is exact.
 *
 * @param rate - the rate, in per cent
 * @returns for example `24/30，即80%`; `7/30` where it does not come out even, `75%` where the two
 * numbers are not whole
 */
export function rateText(rate: Fraction): LocalizedText {
  const { numerator, denominator } = rate;
  if (numerator % 100 !== 0) return { zh: `${figureText(rate)}%`, en: `${figureText(rate)}%` };
  const perCent = decimalText(reduced(rate));
  const parts = `${numerator / 100}/${denominator}`;
  if (perCent === null) return { zh: parts, en: parts };
  return { zh: `${parts}，即${perCent}%`, en: `${parts} = ${perCent}%` };
}
