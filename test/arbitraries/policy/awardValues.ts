import {
  type Amount,
  attendances,
  awardLevels,
  type ByOrderValue,
  dutyRoles,
  type EachValue,
  type EqualShareValue,
  type Particular,
  type PerQuantityValue,
  type ProRate,
  reportForms,
  roundings,
  type ShortfallValue,
  type StepFigure,
  type StepsValue,
  suggestionOutcomes,
  suggestionRoles,
  type TableField,
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

/** Reductions by days in office. */
export function proRates(): fc.Arbitrary<ProRate> {
  return fc
    .constantFrom(...roundings)
    .map((rounding) => ({ basis: "", daysInOffice: "days", rounding }));
}

/** The same points for each unit. */
export function eachValues(options: PointOptions): fc.Arbitrary<EachValue> {
  return fc.record(
    { kind: fc.constant("each" as const), points: pointValues(options), proRate: proRates() },
    { requiredKeys: ["kind", "points"] },
  );
}

/** Points for the first units and others for the rest. */
export function byOrderValues(options: PointOptions): fc.Arbitrary<ByOrderValue> {
  return fc.record({
    kind: fc.constant("by-order" as const),
    points: fc.array(pointValues(options), { minLength: 1, maxLength: 3 }),
    further: pointValues(options),
  });
}

/** Points by quantity, or another of the amounts. */
export function perQuantityValues(
  amounts: readonly Amount[],
  options: PointOptions,
): fc.Arbitrary<PerQuantityValue> {
  const bounds = fc.record(
    { after: fc.nat(5), upTo: fc.integer({ min: 6, max: 40 }) },
    { requiredKeys: [] },
  );
  const own = fc.constantFrom(...amounts).chain((amount) => {
    const said = fc.constant<{ amount?: Amount }>({ amount });
    return amount === "quantity" ? fc.oneof(said, fc.constant({})) : said;
  });
  return fc
    .tuple(own, bounds, pointValues(options), fc.integer({ min: 1, max: 7 }))
    .map(([amount, beyond, points, every]) => ({
      kind: "per-quantity",
      ...amount,
      points,
      every,
      ...beyond,
    }));
}

/** Fields that points can go by, each with its values. */
export type Fields = readonly (readonly [TableField, readonly string[]])[];

/** Fields of entries. */
export const entryFields: Fields = [
  ["level", awardLevels],
  ["role", dutyRoles],
  ["attendance", attendances],
];

/** Fields of suggestions. */
export const suggestionFields: Fields = [
  ["role", suggestionRoles],
  ["outcome", suggestionOutcomes],
];

/** Fields of reports. */
export const reportFields: Fields = [["form", reportForms]];

/** Particulars that points can go by. */
export function fieldsOf(particulars: readonly Particular[]): Fields {
  return particulars.flatMap((one) =>
    "values" in one
      ? [[{ particular: one.code }, one.values.map(({ code }) => code)] as const]
      : [],
  );
}

/** Points by one of the fields named. */
export function tableValues(fields: Fields, options: PointOptions): fc.Arbitrary<TableValue> {
  return fc.constantFrom(...fields).chain(([by, values]) =>
    fc.record({
      kind: fc.constant("table" as const),
      by: fc.constant(by),
      points: fc.dictionary(fc.constantFrom(...values), pointValues(options), { minKeys: 1 }),
    }),
  );
}

/** Shares among one of these. */
export function equalShareValues(
  among: readonly EqualShareValue["among"][],
  options: PointOptions,
): fc.Arbitrary<EqualShareValue> {
  return fc.record({
    kind: fc.constant("equal-share" as const),
    points: pointValues(options),
    among: fc.constantFrom(...among),
    rounding: fc.constantFrom(...roundings),
  });
}

/** Rates of ballots. */
export function ballotFigures(): fc.Arbitrary<StepFigure> {
  const weight = decimals(1, { min: 0, max: 1 });
  const ballot = fc.record(
    {
      answers: fc.record(
        { satisfied: weight, basicallySatisfied: weight },
        { requiredKeys: ["satisfied"] },
      ),
      among: fc.constantFrom("valid" as const, "returned" as const, "issued" as const),
      quorum: decimals(1, { min: 0, max: 100 }),
    },
    { requiredKeys: ["answers", "among"] },
  );
  return fc.record({ ballot });
}

/** Steps over one of the figures, highest first, the last one open. */
export function stepsValues(
  figures: fc.Arbitrary<StepFigure>,
  options: PointOptions,
): fc.Arbitrary<StepsValue> {
  const points = pointValues(options);
  const lines = fc.uniqueArray(decimals(1, { min: 0, max: 100 }), { maxLength: 4 });
  const unknown = fc.record({ whenUnknown: points }, { requiredKeys: [] });
  return fc
    .tuple(figures, lines, fc.array(points, { minLength: 4, maxLength: 4 }), points, unknown)
    .map(([by, atLeast, worth, others, whenUnknown]) => {
      const steps = [...atLeast]
        .sort((first, second) => second - first)
        .map((line, index) => ({ atLeast: line, points: worth[index] ?? 0 }));
      return { kind: "steps", by, steps: [...steps, { points: others }], ...whenUnknown };
    });
}

/** Points for what is missing from a least number. */
export function shortfallValues(
  amounts: readonly Amount[],
  options: PointOptions,
): fc.Arbitrary<ShortfallValue> {
  return fc.record(
    {
      kind: fc.constant("shortfall" as const),
      rounding: fc.constantFrom(...roundings),
      amount: fc.constantFrom(...amounts),
      atLeast: fc.nat(6),
      points: pointValues(options),
      proRate: proRates(),
    },
    { requiredKeys: ["kind", "rounding", "amount", "atLeast", "points"] },
  );
}
