import type { RuleIdentity } from "./award";
import type { EntryTest, RecordSelection } from "./pick";
import type { CalendarWindow } from "./window";

/** What a measure looks back on: the period, the whole term so far, or the last so many years of it. */
export type Span =
  | "period"
  | "term"
  | {
      /** How many years, back from the end of the period. */
      readonly years: number;
    };

/** What is counted once: a stretch of the calendar, an activity, a matter, a kind of duty. */
export type Distinct = CalendarWindow | "activity" | "matter" | "duty";

/** Number of units: events, suggestions or reports. */
export interface CountMeasure extends RuleIdentity {
  /** Names this kind of measure. */
  readonly kind: "count";
  /** Which records. */
  readonly of: RecordSelection;
  /** Counts different ones of these instead of units: days of duty, months with a reception. */
  readonly distinct?: Distinct;
  /** What it looks back on; the period where left out. */
  readonly over?: Span;
}

/** A figure that can be summed: an entry's quantity, a count of a ballot, a particular. */
export type SummedField =
  | "quantity"
  | "satisfied"
  | "basically-satisfied"
  | "valid-ballots"
  | "returned-ballots"
  | "issued-ballots"
  | {
      /** Code of the particular. */
      readonly particular: string;
    };

/** Sum of a figure of the records. */
export interface SumMeasure extends RuleIdentity {
  /** Names this kind of measure. */
  readonly kind: "sum";
  /** The figure. */
  readonly field: SummedField;
  /** Which records. */
  readonly of: RecordSelection;
  /** What it looks back on; the period where left out. */
  readonly over?: Span;
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

/** Measures added and subtracted: called less excused, satisfied and half of basically satisfied. */
export interface CombinationMeasure extends RuleIdentity {
  /** Names this kind of measure. */
  readonly kind: "combination";
  /** What is added; below 0 it is subtracted. */
  readonly terms: readonly {
    /** Id of the measure. */
    readonly measure: string;
    /** Multiplied by this. */
    readonly times: number;
  }[];
}

/** Points of a node of the tree. */
export interface PointsMeasure extends RuleIdentity {
  /** Names this kind of measure. */
  readonly kind: "points";
  /** Id of the node. */
  readonly of: string;
}

/** Days in office within the period, first and last day included; a suspended deputy is still in office. */
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

/** A test of how an earlier period ended; every key that is given must hold. */
export interface EarlierTest {
  /** The grade or standing. */
  readonly standing?: readonly string[];
  /** The total is this or more. */
  readonly totalAtLeast?: number;
  /** The total is below this. */
  readonly totalBelow?: number;
  /** The place in the partition is this or better. */
  readonly rankAtMost?: number;
  /** Id of a list the deputy was selected for. */
  readonly selectedFor?: string;
}

/** Number of earlier periods of the mandate that pass a test. */
export interface EarlierPeriodsMeasure extends RuleIdentity {
  /** Names this kind of measure. */
  readonly kind: "earlier-periods";
  /** What they must pass. */
  readonly where: EarlierTest;
  /** Counts back from the last one while each adjoins the next and passes, or all that pass. */
  readonly run: "consecutive" | "any";
}

/** A named figure about one deputy that conditions and tables speak of. */
export type Measure =
  | CountMeasure
  | SumMeasure
  | RateMeasure
  | CombinationMeasure
  | PointsMeasure
  | DaysInOfficeMeasure
  | SessionsMeasure
  | EarlierPeriodsMeasure;
