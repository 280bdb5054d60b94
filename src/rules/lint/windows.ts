import type { Period } from "../../model/period";
import { earlierOf, laterOf } from "../../model/plainDate";
import type { InForce } from "../../model/policy/award";
import type { CalendarWindow } from "../../model/policy/window";

/** Tells a stretch of the calendar from an activity or a matter. */
export function isCalendarWindow(division: string): division is CalendarWindow {
  return division !== "activity" && division !== "matter";
}

/** Tells whether a span has a day at all. */
export function hasDays({ from, to }: Period): boolean {
  return from <= to;
}

/** The days of a span on which a rule is in force; none where the span ends before it begins. */
export function inForceWithin(span: Period, inForce: InForce | undefined): Period {
  return {
    from: laterOf(span.from, inForce?.from ?? span.from),
    to: earlierOf(span.to, inForce?.to ?? span.to),
  };
}

/** The days two spans share; none where the first of them comes after the last. */
export function overlap(first: Period, second: Period): Period {
  return { from: laterOf(first.from, second.from), to: earlierOf(first.to, second.to) };
}
