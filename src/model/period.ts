import { dayNumber, type PlainDate } from "./plainDate";

/** A span of days; the first and the last day both belong to it. */
export interface Period {
  /** First day. */
  readonly from: PlainDate;
  /** Last day. */
  readonly to: PlainDate;
}

/**
 * Tells whether a day lies in a period, its first and last day included.
 *
 * @param period - the span of days
 * @param date - the day
 * @returns true inside the period
 * @example
 * ```ts
 * import { inPeriod } from "deputy-archive";
 * inPeriod({ from: "2025-12-01", to: "2026-11-30" }, "2026-11-30"); // => true
 * ```
 */
export function inPeriod(period: Period, date: PlainDate): boolean {
  return period.from <= date && date <= period.to;
}

/**
 * Number of days of a period, its first and last day included.
 *
 * @param period - the span of days
 * @returns whole days; 0 or less where the period ends before it begins
 * @example
 * ```ts
 * import { daysOf } from "deputy-archive";
 * daysOf({ from: "2025-12-01", to: "2026-11-30" }); // => 365
 * ```
 */
export function daysOf(period: Period): number {
  return dayNumber(period.to) - dayNumber(period.from) + 1;
}
