import {
  type Conversion,
  type InForce,
  type Multiplication,
  roundings,
  type SumLimits,
} from "deputy-archive";
import fc from "fast-check";
import { type ConditionSubjects, conditions } from "./conditions";
import { decimals } from "./decimals";

/** Parts of the language a law may have to do without. */
export type Part =
  | "when"
  | "in-force"
  | "convert"
  | "factors"
  | "combine"
  | "each"
  | "sums-of-units"
  | "measured-points"
  | "own-points";

/** Multiplications that never turn points into deductions. */
export function multiplications(): fc.Arbitrary<Multiplication> {
  return fc.record(
    { times: decimals(1, { min: 0, max: 3 }), over: fc.integer({ min: 1, max: 4 }) },
    { requiredKeys: ["times"] },
  );
}

/** Conversions of sums, and of points passed on. */
export function conversions(): fc.Arbitrary<Conversion> {
  return fc
    .tuple(multiplications(), fc.constantFrom(...roundings))
    .map(([by, rounding]) => ({ ...by, rounding }));
}

function spans(): fc.Arbitrary<InForce> {
  return fc.record(
    {
      from: fc.constantFrom("2025-06-01" as const, "2026-01-02" as const),
      to: fc.constantFrom("2026-04-03" as const, "2026-11-29" as const),
    },
    { requiredKeys: [] },
  );
}

/** Conditions, days in force, conversions, floors and ceilings; the floor never above the ceiling. */
export function sumLimits(
  scale: number,
  subjects: ConditionSubjects,
  without: readonly Part[],
): fc.Arbitrary<SumLimits> {
  const bounds = fc.record(
    {
      floor: decimals(scale, { min: -9, max: 2 }),
      ceiling: decimals(scale, { min: 2, max: 20 }),
    },
    { requiredKeys: [] },
  );
  const when = conditions(subjects).map((condition): SumLimits => ({ when: condition }));
  const inForce = spans().map((span): SumLimits => ({ inForce: span }));
  const convert = conversions().map((by): SumLimits => ({ convert: by }));
  const rare: readonly (readonly [Part, fc.Arbitrary<SumLimits>])[] = [
    ["when", when],
    ["in-force", inForce],
    ["convert", convert],
  ];
  const nothing: fc.Arbitrary<SumLimits> = fc.constant({});
  const more = rare.map(([part, arbitrary]) =>
    without.includes(part)
      ? nothing
      : fc.oneof({ weight: 7, arbitrary: nothing }, { weight: 1, arbitrary }),
  );
  return fc
    .tuple(fc.oneof({ weight: 2, arbitrary: nothing }, { weight: 1, arbitrary: bounds }), ...more)
    .map((all): SumLimits => Object.assign({}, ...all));
}
