import { dateOfDayNumber, dayNumber, type PlainDate } from "../../model/plainDate";
import type { Division } from "../../model/policy/window";
import type { Unit } from "./plan";

/** Day 0 of the count of days, 1 January 1970, was a Thursday: three days after a Monday. */
const thursday = 3;

/** The Monday of a day's week. */
export function weekOf(date: PlainDate): PlainDate {
  const day = dayNumber(date);
  const sinceMonday = (((day + thursday) % 7) + 7) % 7;
  // The calendar's first day, 1 January of the year 1, was a Monday: every day has one.
  return dateOfDayNumber(day - sinceMonday) as PlainDate;
}

function partOfYear(date: PlainDate, months: number): string {
  return `${date.slice(0, 4)} ${Math.ceil(Number(date.slice(5, 7)) / months)}`;
}

/**
 * Names the stretch of the calendar a day lies in; names of the same kind sort as time goes.
 *
 * @param date - the day
 * @param division - the kind of stretch
 * @returns its name
 */
export function windowOf(
  date: PlainDate,
  division: Exclude<Division, "activity" | "matter">,
): string {
  switch (division) {
    case "day":
      return date;
    case "week":
      return weekOf(date);
    case "month":
      return date.slice(0, 7);
    case "quarter":
      return partOfYear(date, 3);
    case "half-year":
      return partOfYear(date, 6);
    case "year":
      return date.slice(0, 4);
  }
}

/** Number of the activity or matter a unit belongs to; one without is an activity of its own. */
function activityOf(unit: Unit): string {
  return unit.kind === "entry" && unit.activity !== null
    ? unit.activity
    : `no number ${unit.kind} ${unit.id}`;
}

/**
 * Names the share of the records a unit belongs to.
 *
 * @param unit - the unit
 * @param division - what records are parted by
 * @returns the share's name; units of one share have the same
 */
export function shareOf(unit: Unit, division: Division): string {
  if (division === "activity") return activityOf(unit);
  if (division === "matter") return unit.kind === "suggestion" ? unit.id : activityOf(unit);
  return windowOf(unit.occurredOn, division);
}
