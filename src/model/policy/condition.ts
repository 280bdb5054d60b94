import type { Rounding } from "../decimal";
import type { MandateStatus } from "../mandate";
import type { Combined } from "./pick";

/** Reduces a number for those who joined within the period, by days in office. */
export interface ProRate {
  /** Article that says so. */
  readonly basis: string;
  /** Measure of the days in office. */
  readonly daysInOffice: string;
  /** How the reduced number becomes whole. */
  readonly rounding: Rounding;
}

/** Bounds on a measure; every key that is given must hold. */
export interface MeasureBounds {
  /** The measure is this or more. */
  readonly atLeast?: number;
  /** The measure is this or less. */
  readonly atMost?: number;
  /** The measure is more than this. */
  readonly above?: number;
  /** The measure is less than this. */
  readonly below?: number;
}

/** A bound on a measure; every key that is given must hold. */
export interface MeasureTest extends MeasureBounds {
  /** Id of the measure. */
  readonly measure: string;
  /** Reduces `atLeast` for those who joined within the period. */
  readonly proRate?: ProRate;
  /** What an unknown rate means; `false` where left out. */
  readonly whenUnknown?: boolean;
}

/** A condition about one deputy; every key that is given must hold. */
export interface Condition extends Combined<Condition> {
  /** A bound on a measure. */
  readonly measure?: MeasureTest;
  /** State of the mandate on the last day of the period, or on the day of knowledge before it. */
  readonly status?: readonly MandateStatus[];
  /** Class of deputy. */
  readonly deputyClass?: readonly string[];
  /** Whether the mandate began after the first day of the period. */
  readonly joinedInPeriod?: boolean;
  /** Grade or other standing given by the assessment. */
  readonly standing?: readonly string[];
}
