import { dateOfDayNumber, dayNumber, type PlainDate } from "deputy-archive";

/** The day so many days later; the day itself beyond the calendar. */
export function addedDays(date: PlainDate, days: number): PlainDate {
  return dateOfDayNumber(dayNumber(date) + days) ?? date;
}
