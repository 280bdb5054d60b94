import type { RecordReference } from "../score/scorecard";

/** A figure as an exact fraction; rates are in per cent. */
export interface Fraction {
  /** Above the line. */
  readonly numerator: number;
  /** Below the line; above 0. */
  readonly denominator: number;
}

/** A measure of one deputy. */
export interface MeasureValue {
  /** The figure; `null` where it is not known (a rate without a denominator). */
  readonly value: Fraction | null;
  /** Records behind it. */
  readonly records: readonly RecordReference[];
}

/** The measures of one deputy by their ids. */
export type Measures = ReadonlyMap<string, MeasureValue>;
