/** How long there is, in the unit the rule names. */
export type DeadlineLimit =
  | {
      /** Calendar days or calendar months. */
      readonly kind: "calendar-days" | "months";
      /** How many. */
      readonly amount: number;
    }
  | {
      /** 工作日 */
      readonly kind: "working-days";
      /** How many. */
      readonly amount: number;
    }
  | {
      /** A day of the calendar (11-30): the first one on or after the start. */
      readonly kind: "year-day";
      /** 1 to 12. */
      readonly month: number;
      /** 1 to 31. */
      readonly day: number;
    }
  | {
      /** The last day of the month, quarter, half-year or year the start lies in. */
      readonly kind: "window-end";
      /** The stretch of the calendar. */
      readonly window: "month" | "quarter" | "half-year" | "year";
    }
  | {
      /** So many calendar days ahead of a day fixed beforehand (`planned` in the facts). */
      readonly kind: "days-before";
      /** How many. */
      readonly amount: number;
    };

/** How a limit is counted; laws seldom say all of it, so what is assumed is named. */
export interface DeadlineCounting {
  /** Whether the start day itself is the first day. */
  readonly countsFrom: "next-day" | "same-day";
  /**
   * Where months end: on the same number of the month, or its last day where it has no such number
   * (31 January → 28 February); with `stays-at-month-end`, also from any last day to a last day
   * (28 February → 31 March).
   */
  readonly monthEnd: "last-day-of-month" | "stays-at-month-end";
  /** What becomes of a due day that is not worked; working days and `days-before` never move. */
  readonly onRestDay: "stays" | "next-working-day";
  /** What the rule does not say, and stands here as an assumption. */
  readonly notStated: readonly CountingPart[];
}

/**
 * A part of how a limit is counted. `start`: which day it is counted from; `restart`: whether
 * passing it on begins it anew.
 */
export type CountingPart = "countsFrom" | "monthEnd" | "onRestDay" | "start" | "restart";

/** All parts, for checks and tests. */
export const countingParts: readonly CountingPart[] = [
  "countsFrom",
  "monthEnd",
  "onRestDay",
  "start",
  "restart",
];
