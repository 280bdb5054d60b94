import { type PlainDate, type Policy, periodOf } from "deputy-archive";
import fc from "fast-check";
import { addedDays } from "./addedDays";
import { plainDates } from "./plainDates";

/** Days of a policy's period: a few of them often, all of them at times, some just outside. */
export function datesAround(policy: Policy, year: number): fc.Arbitrary<PlainDate> {
  const period = periodOf(policy, year);
  const few = [0, 1, 33, 34, 95].map((days) => addedDays(period.from, days));
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...few, period.to) },
    { weight: 4, arbitrary: plainDates(period) },
    {
      weight: 1,
      arbitrary: plainDates({ from: addedDays(period.from, -400), to: addedDays(period.to, 20) }),
    },
  );
}
