import { dateOfDayNumber, dayNumber, type Period, type PlainDate } from "deputy-archive";
import fc from "fast-check";

/** The calendar of the library, first and last day included. */
const calendar: Period = { from: "0001-01-01", to: "9999-12-31" };

/**
 * Days of a span, its first and last day among the likeliest.
 *
 * @param within - the span; the whole calendar where left out
 */
export function plainDates(within: Period = calendar): fc.Arbitrary<PlainDate> {
  const [min, max] = [dayNumber(within.from), dayNumber(within.to)];
  return fc.integer({ min, max }).map((number) => dateOfDayNumber(number) ?? within.from);
}
