import type { Policy, Rating } from "deputy-archive";
import fc from "fast-check";
import { addedDays } from "./addedDays";
import { datesAround } from "./datesAround";

/** Ratings of a policy's items by its raters, some without a reason, a few outside all bands. */
export function ratings(policy: Policy, year = 2026): fc.Arbitrary<Rating> {
  const codes = (list: Policy["raters"] = []) => list.map(({ code }) => code);
  const rating = fc.record({
    kind: fc.constant("rating" as const),
    id: fc.integer({ min: 1, max: 999 }).map((number) => `G${String(number).padStart(3, "0")}`),
    item: fc.constantFrom(...codes(policy.ratedItems)),
    rater: fc.constantFrom(...codes(policy.raters)),
    assessor: fc.constantFrom("示例甲", "示例乙"),
    occurredOn: datesAround(policy, year),
    points: fc.integer({ min: 0, max: 110 }).map((tenths) => tenths / 10),
    reason: fc.option(fc.constant("工作扎实")),
    source: fc.constant(null),
  });
  return fc
    .tuple(rating, fc.nat(30))
    .map(([one, days]) => ({ ...one, recordedOn: addedDays(one.occurredOn, days) }));
}
