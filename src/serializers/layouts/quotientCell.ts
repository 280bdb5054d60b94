import { divide, formatPointsFixed } from "../../model/decimal";
import type { FormulaCell } from "../sheet/formulaCell";

/** What is divided by what, by the keys of their columns. */
export interface QuotientOf {
  /** Key of the column above the line. */
  readonly above: string;
  /** Key of the column below the line. */
  readonly below: string;
  /** Whether it is in per cent. */
  readonly percent: boolean;
  /** Digits behind the point. */
  readonly digits: number;
}

/**
 * A quotient of two whole numbers of the same row, rounded once and half up; empty where there is
 * nothing to divide by.
 *
 * @param of - which columns
 * @param above - what stands above the line
 * @param below - what stands below it
 * @returns the cell
 */
export function quotientCell(of: QuotientOf, above: number, below: number): FormulaCell {
  const { digits, percent } = of;
  const times = (percent ? 100 : 1) * 10 ** digits;
  return {
    formula: { kind: "quotient", above: of.above, below: of.below, percent },
    decimal: below <= 0 ? null : formatPointsFixed(divide(above * times, below, "half-up"), digits),
    digits,
  };
}
