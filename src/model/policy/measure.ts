import type { RuleIdentity } from "./award";
import type { EntryTest, Selection } from "./pick";

/** Number of units: events, suggestions or reports. */
export interface CountMeasure extends RuleIdentity {
  /** Names this kind of measure. */
  readonly kind: "count";
  /** Which records. */
  readonly of: Selection;
}

/** A figure that can be summed: an entry's quantity, or a count of a ballot. */
export type SummedField = "quantity" | "satisfied" | "valid-ballots";

/** Sum of a figure of the records. */
export interface SumMeasure extends RuleIdentity {
  /** Names this kind of measure. */
  readonly kind: "sum";
  /** The figure. */
  readonly field: SummedField;
  /** Which records. */
  readonly of: Selection;
}

/** One measure as a share of another, in per cent and exact; unknown where the other is 0. */
export interface RateMeasure extends RuleIdentity {
  /** Names this kind of measure. */
  readonly kind: "rate";
  /** Measure above the line. */
  readonly numerator: string;
  /** Measure below the line. */
  readonly denominator: string;
}

/** Days in office within the period, first and last day included. */
export interface DaysInOfficeMeasure extends RuleIdentity {
  /** Names this kind of measure. */
  readonly kind: "days-in-office";
}

/** Number of sessions of the congress, over the whole term, for which every verified entry passes a test. */
export interface SessionsMeasure extends RuleIdentity {
  /** Names this kind of measure. */
  readonly kind: "sessions";
  /** Codes of the duties whose entries tell of a session, by their date. */
  readonly duties: readonly string[];
  /** What every verified entry of the session must pass. */
  readonly every: EntryTest;
}

/** A named figure about one deputy that conditions and tables speak of. */
export type Measure =
  | CountMeasure
  | SumMeasure
  | RateMeasure
  | DaysInOfficeMeasure
  | SessionsMeasure;
