import type {
  CombinationMeasure,
  Distinct,
  EarlierPeriodsMeasure,
  Measure,
  RateMeasure,
  Span,
  SummedField,
} from "deputy-archive";
import { calendarWindows } from "deputy-archive";
import fc from "fast-check";
import { decimals } from "./decimals";
import { identity } from "./identity";
import { entryTests } from "./recordTests";
import {
  entrySelections,
  recordSelections,
  reportSelections,
  someDuties,
  suggestionSelections,
} from "./selections";
import { summable } from "./summable";
import { amountsOf, sharedParticulars, type Words } from "./words";

const unnamed = identity("");

function spans(): fc.Arbitrary<{ over?: Span }> {
  const over: fc.Arbitrary<Span> = fc.oneof(
    fc.constantFrom("period" as const, "term" as const),
    fc.record({ years: fc.integer({ min: 1, max: 3 }) }),
  );
  return fc.record({ over }, { requiredKeys: [] });
}

function counts(all: Words): fc.Arbitrary<Measure> {
  return fc.tuple(recordSelections(all), spans(), fc.nat(1)).chain(([of, over, some]) => {
    const often: readonly Distinct[] = [...calendarWindows, "activity", "matter"];
    const distinct = fc.constantFrom(...often, ...(of.from === "entries" ? ["duty" as const] : []));
    return fc
      .record({ distinct }, { requiredKeys: some === 0 ? [] : ["distinct"] })
      .map((by): Measure => ({ ...unnamed, kind: "count", of, ...over, ...by }));
  });
}

function sums(all: Words): fc.Arbitrary<Measure> {
  const particular = (list: Parameters<typeof amountsOf>[0]) =>
    amountsOf(list).filter((amount) => typeof amount === "object" && "particular" in amount);
  const entries = someDuties(all).chain((duties) => {
    const counted = duties.every(({ quantity }) => quantity !== undefined);
    const fields = [...(counted ? ["quantity"] : []), ...particular(sharedParticulars(duties))];
    return fc.tuple(entrySelections(duties), fc.constantFrom(...fields, null));
  });
  const own = particular(all.suggestionParticulars);
  const suggestions = fc.tuple(suggestionSelections(all), fc.constantFrom(...own, null));
  const ballots = fc.tuple(
    reportSelections(),
    fc.constantFrom(
      "satisfied",
      "basically-satisfied",
      "valid-ballots",
      "returned-ballots",
      "issued-ballots",
    ),
  );
  return fc
    .tuple(fc.oneof(entries, suggestions, ballots), spans())
    .map(([[of, field], over]): Measure => {
      if (field === null) return { ...unnamed, kind: "count", of, ...over };
      // Only fields of the records selected were drawn.
      return { ...unnamed, kind: "sum", field: field as SummedField, of, ...over };
    });
}

function sessions(all: Words): fc.Arbitrary<Measure> {
  return fc.subarray([...all.duties], { minLength: 1 }).chain((duties) =>
    entryTests(duties).map(
      (every): Measure => ({
        ...unnamed,
        kind: "sessions",
        duties: duties.map(({ code }) => code),
        every,
      }),
    ),
  );
}

function earlier({ hasGrades, lists }: Words): fc.Arbitrary<EarlierPeriodsMeasure> {
  const known = ["no-grades", "between-grade-lines", ...(hasGrades ? ["grade1"] : [])];
  const test = {
    standing: fc.subarray(known, { minLength: 1 }),
    totalAtLeast: decimals(1, { min: 0, max: 60 }),
    totalBelow: decimals(1, { min: 0, max: 100 }),
    rankAtMost: fc.integer({ min: 1, max: 5 }),
  };
  const where =
    lists.length === 0
      ? fc.record(test, { requiredKeys: [] })
      : fc.record({ ...test, selectedFor: fc.constantFrom(...lists) }, { requiredKeys: [] });
  return fc.record({
    id: fc.constant(""),
    basis: fc.constant(""),
    name: fc.constant(unnamed.name),
    kind: fc.constant("earlier-periods" as const),
    where,
    run: fc.constantFrom("consecutive" as const, "any" as const),
  });
}

/** Combinations of figures, under ids that begin with a letter. */
export function combinations(
  ids: readonly string[],
  letter: string,
): fc.Arbitrary<readonly CombinationMeasure[]> {
  const term = fc.record({
    measure: fc.constantFrom(...ids),
    times: decimals(1, { min: -2, max: 2 }),
  });
  return fc.array(fc.array(term, { minLength: 1, maxLength: 3 }), { maxLength: 2 }).map((all) =>
    all.map(
      (terms, index): CombinationMeasure => ({
        ...identity(`${letter}${index + 1}`),
        kind: "combination",
        terms,
      }),
    ),
  );
}

function rates(ids: readonly string[]): fc.Arbitrary<readonly RateMeasure[]> {
  const id = fc.constantFrom(...ids);
  return fc.array(fc.tuple(id, id), { maxLength: 2 }).map((pairs) =>
    pairs.map(
      ([numerator, denominator], index): RateMeasure => ({
        ...identity(`rate${index + 1}`),
        kind: "rate",
        numerator,
        denominator,
      }),
    ),
  );
}

/** Measures that need no points: `days`, figures, and combinations and rates of them. */
export function measureLists(all: Words): fc.Arbitrary<readonly Measure[]> {
  const figure = fc.oneof(
    { weight: 3, arbitrary: counts(all) },
    { weight: 2, arbitrary: sums(all) },
    { weight: 1, arbitrary: sessions(all) },
    { weight: 1, arbitrary: earlier(all) },
  );
  return fc
    .array(figure, { minLength: 2, maxLength: 5 })
    .map((found): readonly Measure[] => [
      { ...identity("days"), kind: "days-in-office" },
      ...found.map((measure, index) => ({ ...measure, ...identity(`m${index + 1}`) })),
    ])
    .chain((plain) =>
      combinations(summable(plain), "c").chain((added) => {
        const figures = [...plain, ...added];
        return rates(summable(figures)).map((divided) => [...divided, ...figures]);
      }),
    );
}

/** Measures of the points of some rules, and combinations of them. */
export function pointMeasures(rules: readonly string[]): fc.Arbitrary<readonly Measure[]> {
  return fc.subarray([...rules], { maxLength: 2 }).chain((found) => {
    const points = found.map(
      (of, index): Measure => ({ ...identity(`p${index + 1}`), kind: "points", of }),
    );
    if (points.length === 0) return fc.constant(points);
    return combinations(
      points.map(({ id }) => id),
      "pc",
    ).map((added) => [...points, ...added]);
  });
}
