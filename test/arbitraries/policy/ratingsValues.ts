import {
  type RatingBand,
  type RatingCombination,
  type RatingsValue,
  roundings,
} from "deputy-archive";
import fc from "fast-check";
import { decimals } from "./decimals";
import { identity } from "./identity";

function combinations(raters: readonly string[]): fc.Arbitrary<RatingCombination> {
  const [first = "", ...others] = raters;
  const weights = fc
    .tuple(
      decimals(1, { min: 0, max: 100 }),
      fc.constantFrom("zero" as const, "shared-out" as const),
    )
    .map(([weight, missing]): RatingCombination => {
      const rest = Number((100 - weight).toFixed(1));
      const percent = Object.fromEntries([
        [first, weight],
        ...others.slice(0, 1).map((other) => [other, rest]),
      ]);
      return { kind: "weights", percent, missing };
    });
  return fc.oneof(
    weights,
    fc
      .shuffledSubarray([...raters], { minLength: 1 })
      .map((order): RatingCombination => ({ kind: "prevails", order })),
    fc.nat(2).map((leaveOut): RatingCombination => ({ kind: "mean", leaveOut })),
    fc.constant<RatingCombination>({ kind: "sum" }),
  );
}

function bands(measures: readonly string[], scale: number): fc.Arbitrary<readonly RatingBand[]> {
  const open = fc.record(
    { atLeast: decimals(1, { min: 0, max: 5 }), below: decimals(1, { min: 0, max: 9 }) },
    { requiredKeys: [] },
  );
  const opening =
    measures.length === 0
      ? fc.constant({})
      : fc.oneof(
          fc.constant({}),
          fc
            .tuple(fc.constantFrom(...measures), open)
            .map(([measure, bounds]) => ({ measure, ...bounds })),
        );
  const from = decimals(scale, { min: 0, max: 5 });
  const to = decimals(scale, { min: 5, max: 10 });
  return fc.array(fc.tuple(from, to, opening), { maxLength: 3 }).map((all) =>
    all.map(([least, most, opened], index) => {
      const { id: code, name } = identity(`band${index + 1}`);
      return { code, name, from: least, to: most, ...opened };
    }),
  );
}

/** Points from ratings: every way several become one, in bands that measures open. */
export function ratingsValues(
  raters: readonly string[],
  measures: readonly string[],
  scale: number,
): fc.Arbitrary<RatingsValue> {
  return fc.record({
    kind: fc.constant("ratings" as const),
    combine: combinations(raters),
    bands: bands(measures, scale),
    reasonRequired: fc.boolean(),
    rounding: fc.constantFrom(...roundings),
  });
}
