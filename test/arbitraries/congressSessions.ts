import type { CongressSession, Policy } from "deputy-archive";
import fc from "fast-check";
import { addedDays } from "./addedDays";
import { datesAround } from "./datesAround";

/** Sessions of the congress of a few days each. */
export function congressSessions(
  policy: Policy,
  year = 2026,
): fc.Arbitrary<readonly CongressSession[]> {
  const session = fc.tuple(datesAround(policy, year), fc.nat(6)).map(([from, days]) => ({
    name: "示例会议",
    shortName: "例会",
    from,
    to: addedDays(from, days),
    halfDays: days + 1,
  }));
  return fc.uniqueArray(session, { maxLength: 4, selector: ({ from }) => from });
}
