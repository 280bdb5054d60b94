import type { Period } from "../../model/period";
import { addDays, earlierOf, type PlainDate, plainDate } from "../../model/plainDate";
import type { CalendarWindow } from "../../model/policy/window";
import { weekOf, windowOf } from "./shareOf";

/** A stretch of the calendar, as far as it lies in a span. */
export interface WindowOfPeriod extends Period {
  /** Its name, as `windowOf` gives it. */
  readonly name: string;
}

const monthsOf = { month: 1, quarter: 3, "half-year": 6, year: 12 };

/** First day after the window a day lies in; `null` after the last day that can be written. */
function nextWindow(date: PlainDate, window: CalendarWindow): PlainDate | null {
  if (window === "day") return addDays(date, 1);
  if (window === "week") return addDays(weekOf(date), 7);
  const months = monthsOf[window];
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
  const next = month - (month % months) + months;
  return plainDate(Math.floor(next / 12), (next % 12) + 1, 1);
}

/**
 * Divides a span into stretches of the calendar; the first and the last may be cut by its ends.
 *
 * @param span - the span; empty where its last day is before its first
 * @param window - the kind of stretch
 * @returns the stretches in order; they tile the span
 */
export function windowsOf(span: Period, window: CalendarWindow): readonly WindowOfPeriod[] {
  const windows: WindowOfPeriod[] = [];
  let from: PlainDate | null = span.from;
  while (from !== null && from <= span.to) {
    const next: PlainDate | null = nextWindow(from, window);
    const last = next === null ? null : addDays(next, -1);
    const to = last === null ? span.to : earlierOf(last, span.to);
    windows.push({ name: windowOf(from, window), from, to });
    from = next;
  }
  return windows;
}
