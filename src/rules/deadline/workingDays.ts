import type { WorkingDayCalendar } from "../../model/deadline/workingDayCalendar";
import { addDays, dayNumber, type PlainDate } from "../../model/plainDate";

/** 1970-01-01, day 0, was a Thursday; Monday is 0 here. */
function weekdayOf(date: PlainDate): number {
  return (((dayNumber(date) + 3) % 7) + 7) % 7;
}

/**
 * Tells whether a day is worked.
 *
 * @param calendar - the notices on holidays
 * @param date - the day
 * @returns true or false, or `null` outside the days the notices cover
 * @example
 * ```ts
 * import { isWorkingDay } from "deputy-archive/life";
 * const calendar = {
 *   knownFrom: "2026-01-01", knownTo: "2026-12-31", holidays: ["2026-05-01"], makeUpWorkdays: ["2026-05-09"],
 * } as const;
 * isWorkingDay(calendar, "2026-05-01"); // => false
 * isWorkingDay(calendar, "2026-05-09"); // => true
 * isWorkingDay(calendar, "2027-01-04"); // => null
 * ```
 */
export function isWorkingDay(calendar: WorkingDayCalendar, date: PlainDate): boolean | null {
  if (date < calendar.knownFrom || date > calendar.knownTo) return null;
  if (calendar.makeUpWorkdays.includes(date)) return true;
  return weekdayOf(date) < 5 && !calendar.holidays.includes(date);
}

/**
 * Counts working days from a day (工作日); the day itself is not counted.
 *
 * @param calendar - the notices on holidays
 * @param date - the day, worked or not
 * @param days - how many; below 0 to count back, 0 for the day itself
 * @returns the working day reached, or `null` where the count leaves the days the notices cover
 * @example
 * ```ts
 * import { addWorkingDays } from "deputy-archive/life";
 * const calendar = {
 *   knownFrom: "2026-01-01", knownTo: "2026-12-31", holidays: ["2026-05-01"], makeUpWorkdays: ["2026-05-09"],
 * } as const;
 * addWorkingDays(calendar, "2026-04-30", 5); // => "2026-05-08"
 * addWorkingDays(calendar, "2026-12-30", 5); // => null
 * ```
 */
export function addWorkingDays(
  calendar: WorkingDayCalendar,
  date: PlainDate,
  days: number,
): PlainDate | null {
  const step = days < 0 ? -1 : 1;
  let reached: PlainDate | null = date;
  for (let left = Math.abs(days); left > 0 && reached !== null; ) {
    reached = addDays(reached, step);
    const isWorked: boolean | null = reached === null ? null : isWorkingDay(calendar, reached);
    if (isWorked === null) return null;
    if (isWorked) left -= 1;
  }
  return reached;
}

/**
 * Finds the first working day on or after a day.
 *
 * @param calendar - the notices on holidays
 * @param date - the day
 * @returns the day itself where it is worked, else the next that is; `null` where that is not known
 * @example
 * ```ts
 * import { workingDayFrom } from "deputy-archive/life";
 * const calendar = {
 *   knownFrom: "2026-01-01", knownTo: "2026-12-31", holidays: ["2026-10-01"], makeUpWorkdays: [],
 * } as const;
 * workingDayFrom(calendar, "2026-10-01"); // => "2026-10-02"
 * ```
 */
export function workingDayFrom(calendar: WorkingDayCalendar, date: PlainDate): PlainDate | null {
  const isWorked = isWorkingDay(calendar, date);
  if (isWorked === null) return null;
  return isWorked ? date : addWorkingDays(calendar, date, 1);
}
