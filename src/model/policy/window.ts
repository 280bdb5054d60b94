/** A stretch of the calendar a period is divided into; a week begins on Monday. */
export type CalendarWindow = "day" | "week" | "month" | "quarter" | "half-year" | "year";

/** All stretches, shortest first, for schemas and tests. */
export const calendarWindows: readonly CalendarWindow[] = [
  "day",
  "week",
  "month",
  "quarter",
  "half-year",
  "year",
];

/**
 * What records are parted by: a stretch of the calendar, one activity (its number), or one matter
 * (a suggestion's number, an activity's, or the record's own where it has neither).
 */
export type Division = CalendarWindow | "activity" | "matter";

/** All divisions, for schemas and tests. */
export const divisions: readonly Division[] = [
  "day",
  "week",
  "month",
  "quarter",
  "half-year",
  "year",
  "activity",
  "matter",
];

/**
 * Tells a stretch of the calendar from an activity or a matter.
 *
 * @param division - what records are parted by
 * @returns true for a stretch of the calendar
 */
export function isCalendarWindow(division: Division): division is CalendarWindow {
  return division !== "activity" && division !== "matter";
}
