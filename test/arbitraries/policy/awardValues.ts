import {
  awardLevels,
  type EachValue,
  type EqualShareValue,
  type FirstThenValue,
  type PerQuantityValue,
  type RateStepsValue,
  reportForms,
  roundings,
  suggestionOutcomes,
  suggestionRoles,
  type TableValue,
} from "deputy-archive";
import fc from "fast-check";
import { decimals } from "./decimals";

/** What the points of a random policy may be. */
export interface PointOptions {
  /** Digits behind the point. */
  readonly scale: number;
  /** Whether some points are deductions. */
  readonly deductions: boolean;
}

/** Points of one rule. */
export function pointValues({ scale, deductions }: PointOptions): fc.Arbitrary<number> {
  return decimals(scale, { min: deductions ? -5 : 0, max: 8 });
}

/** The same points for each unit. */
export function eachValues(options: PointOptions): fc.Arbitrary<EachValue> {
  return fc.record({ kind: fc.constant("each" as const), points: pointValues(options) });
}

/** Points for the first unit and others for the rest. */
export function firstThenValues(options: PointOptions): fc.Arbitrary<FirstThenValue> {
  return fc.record({
    kind: fc.constant("first-then" as const),
    first: pointValues(options),
    further: pointValues(options),
  });
}

/** Points by quantity. */
export function perQuantityValues(options: PointOptions): fc.Arbitrary<PerQuantityValue> {
  return fc.record({
    kind: fc.constant("per-quantity" as const),
    points: pointValues(options),
    every: fc.integer({ min: 1, max: 7 }),
  });
}

const tableKeys = {
  level: awardLevels,
  role: suggestionRoles,
  outcome: suggestionOutcomes,
  form: reportForms,
} as const;

/** Points by one of the fields named. */
export function tableValues(
  fields: readonly TableValue["by"][],
  options: PointOptions,
): fc.Arbitrary<TableValue> {
  return fc.constantFrom(...fields).chain((by) =>
    fc.record({
      kind: fc.constant("table" as const),
      by: fc.constant(by),
      points: fc.dictionary(fc.constantFrom<string>(...tableKeys[by]), pointValues(options), {
        minKeys: 1,
      }),
    }),
  );
}

/** Shares among co-signers. */
export function equalShareValues(options: PointOptions): fc.Arbitrary<EqualShareValue> {
  return fc.record({
    kind: fc.constant("equal-share" as const),
    points: pointValues(options),
    rounding: fc.constantFrom(...roundings),
  });
}

/** Steps over the rate of satisfied ballots, highest first, the last one open. */
export function rateStepsValues(options: PointOptions): fc.Arbitrary<RateStepsValue> {
  const points = pointValues(options);
  const lines = fc.uniqueArray(decimals(1, { min: 0, max: 100 }), { minLength: 1, maxLength: 4 });
  return fc
    .tuple(lines, fc.array(points, { minLength: 4, maxLength: 4 }), points)
    .map(([atLeast, worth, others]) => {
      const steps = atLeast
        .sort((first, second) => second - first)
        .map((line, index) => ({ atLeast: line, points: worth[index] ?? 0 }));
      return {
        kind: "satisfaction-rate",
        steps: [...steps, { points: others }],
      };
    });
}
