import type { Period } from "deputy-archive";
import fc from "fast-check";
import { plainDates } from "./plainDates";

/** Spans of days that do not end before they begin. */
export function periods(within?: Period): fc.Arbitrary<Period> {
  return fc
    .tuple(plainDates(within), plainDates(within))
    .map(([first, second]) =>
      first < second ? { from: first, to: second } : { from: second, to: first },
    );
}
