import type { Rounding } from "../decimal";
import type { RuleIdentity } from "./award";
import type { Condition } from "./condition";

/** Number of deputies for whom a condition holds. */
export interface DeputiesColumn extends RuleIdentity {
  /** Names this kind of column. */
  readonly kind: "deputies";
  /** The condition; all listed deputies where left out. */
  readonly where?: Condition;
}

/** A measure summed over the listed deputies. */
export interface MeasureColumn extends RuleIdentity {
  /** Names this kind of column. */
  readonly kind: "measure";
  /** Id of the measure. */
  readonly measure: string;
  /** Whose; all listed deputies where left out. */
  readonly where?: Condition;
}

/** Totals of points summed over deputies. */
export interface PointsColumn extends RuleIdentity {
  /** Names this kind of column. */
  readonly kind: "points";
  /** Whose; all listed deputies where left out. */
  readonly where?: Condition;
}

/** One column divided by another, taken from the sums and never from rounded figures. */
export interface QuotientColumn extends RuleIdentity {
  /** Names this kind of column. */
  readonly kind: "quotient";
  /** Column above the line. */
  readonly numerator: string;
  /** Column below the line; the cell stays empty where it is 0. */
  readonly denominator: string;
  /** Whether it is printed in per cent. */
  readonly percent?: boolean;
  /** Digits behind the point. */
  readonly decimals: number;
  /** How it is rounded. */
  readonly rounding: Rounding;
}

/** A column of the table of statistics. */
export type StatisticsColumn = DeputiesColumn | MeasureColumn | PointsColumn | QuotientColumn;

/** The annual table of statistics (年度代表履职情况统计表, D9, D11). */
export interface StatisticsRules {
  /** Article of the measure. */
  readonly basis: string;
  /** Columns in the order they are printed. */
  readonly columns: readonly StatisticsColumn[];
}
