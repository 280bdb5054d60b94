import type { Fraction } from "../../model/fraction";
import type { RecordReference } from "../../model/recordReference";

/** A measure of one deputy. */
export interface MeasureValue {
  /** The figure; `null` where it is not known (a rate without a denominator). */
  readonly value: Fraction | null;
  /** Records behind it. */
  readonly records: readonly RecordReference[];
}

/** The measures of one deputy by their ids. */
export type Measures = ReadonlyMap<string, MeasureValue>;

/** Gives the measures of one deputy by their ids, taken when they are asked for. */
export interface MeasureReader {
  /** The measure; `undefined` where the policy has none of this id. */
  get(id: string): MeasureValue | undefined;
}
