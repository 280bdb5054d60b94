import type { DeadlineCounting, DeadlineLimit } from "../../model/deadline/deadlineLimit";
import type { WorkingDayCalendar } from "../../model/deadline/workingDayCalendar";
import { addDays, addMonths, type PlainDate, plainDate } from "../../model/plainDate";
import { windowsOf } from "../plan/windowsOf";
import { addWorkingDays, workingDayFrom } from "./workingDays";

/** Why a due day cannot be counted. */
export type NoDueDay =
  | "working-calendar-missing"
  | "working-calendar-too-short"
  | "beyond-last-day";

/** A due day, or why there is none. */
export type DueDay =
  | {
      /** The last day. */
      readonly dueOn: PlainDate;
      /** Nothing stands in the way. */
      readonly why: null;
    }
  | {
      /** None. */
      readonly dueOn: null;
      /** Why. */
      readonly why: NoDueDay;
    };

function found(dueOn: PlainDate | null, why: NoDueDay): DueDay {
  return dueOn === null ? { dueOn, why } : { dueOn, why: null };
}

function isLastOfMonth(date: PlainDate): boolean {
  return addDays(date, 1)?.slice(8) === "01";
}

/** From a last day to a last day: the day before the first of the month after. */
function lastDayAfter(date: PlainDate, months: number): PlainDate | null {
  const next = addMonths(date, months + 1);
  // The first of a month is always a day.
  return next === null ? null : addDays(`${next.slice(0, 8)}01` as PlainDate, -1);
}

function monthsAfter(date: PlainDate, months: number, counting: DeadlineCounting) {
  const sticks = counting.monthEnd === "stays-at-month-end" && isLastOfMonth(date);
  const day = sticks ? lastDayAfter(date, months) : addMonths(date, months);
  return day !== null && counting.countsFrom === "same-day" ? addDays(day, -1) : day;
}

/** The first such day on or after a day; 29 February is the 28th in other years. */
function yearDayFrom(date: PlainDate, month: number, day: number): PlainDate | null {
  const inYear = (year: number) => plainDate(year, month, day) ?? plainDate(year, month, day - 1);
  const year = Number(date.slice(0, 4));
  const inThis = inYear(year);
  return inThis !== null && inThis >= date ? inThis : inYear(year + 1);
}

function windowEnd(date: PlainDate, window: "month" | "quarter" | "half-year" | "year") {
  const year = date.slice(0, 4);
  // A year and the first or last day of every year are always a day.
  const span = { from: `${year}-01-01` as PlainDate, to: `${year}-12-31` as PlainDate };
  return windowsOf(span, window).reduce((end, { from, to }) => (from <= date ? to : end), span.to);
}

function plainDueDay(
  limit: Exclude<DeadlineLimit, { kind: "working-days" }>,
  start: PlainDate,
  counting: DeadlineCounting,
): PlainDate | null {
  switch (limit.kind) {
    case "calendar-days":
      return addDays(start, limit.amount - (counting.countsFrom === "same-day" ? 1 : 0));
    case "months":
      return monthsAfter(start, limit.amount, counting);
    case "year-day":
      return yearDayFrom(start, limit.month, limit.day);
    case "window-end":
      return windowEnd(start, limit.window);
    case "days-before":
      return addDays(start, -limit.amount);
  }
}

/** Working days and days ahead are what they are; any other due day may move off a rest day. */
function movedOn(
  day: PlainDate,
  limit: DeadlineLimit,
  { onRestDay }: DeadlineCounting,
  calendar: WorkingDayCalendar | null,
): DueDay {
  if (onRestDay === "stays" || limit.kind === "days-before") return found(day, "beyond-last-day");
  if (calendar === null) return found(null, "working-calendar-missing");
  return found(workingDayFrom(calendar, day), "working-calendar-too-short");
}

/**
 * Finds the last day of a limit.
 *
 * @param limit - how long
 * @param start - the day it is counted from
 * @param counting - whether the start day counts, where months end, what becomes of rest days
 * @param calendar - the notices on holidays; `null` where none were given
 * @returns the day, or why there is none: a count that leaves the calendar is never guessed
 * @example
 * ```ts
 * import { dueDay } from "deputy-archive/life";
 * const counting = {
 *   countsFrom: "next-day", monthEnd: "last-day-of-month", onRestDay: "stays", notStated: [],
 * } as const;
 * dueDay({ kind: "months", amount: 3 }, "2025-11-30", counting, null).dueOn; // => "2026-02-28"
 * dueDay({ kind: "working-days", amount: 5 }, "2026-03-02", counting, null).why; // => "working-calendar-missing"
 * ```
 */
export function dueDay(
  limit: DeadlineLimit,
  start: PlainDate,
  counting: DeadlineCounting,
  calendar: WorkingDayCalendar | null,
): DueDay {
  if (limit.kind !== "working-days") {
    const day = plainDueDay(limit, start, counting);
    return day === null ? found(day, "beyond-last-day") : movedOn(day, limit, counting, calendar);
  }
  if (calendar === null) return found(null, "working-calendar-missing");
  const from = counting.countsFrom === "same-day" ? addDays(start, -1) : start;
  const day = from === null ? null : addWorkingDays(calendar, from, limit.amount);
  return found(day, "working-calendar-too-short");
}
