import type { Duty, Measure, RateMeasure } from "deputy-archive";
import fc from "fast-check";
import { identity } from "./identity";
import { entryTests } from "./recordTests";
import { entrySelections, reportSelections, suggestionSelections } from "./selections";

const unnamed = identity("");

function figures(duties: readonly Duty[]): fc.Arbitrary<Measure> {
  const selections = fc.oneof(entrySelections(duties), suggestionSelections(), reportSelections());
  const counts = selections.map((of): Measure => ({ ...unnamed, kind: "count", of }));
  const counted = duties.filter(({ quantity }) => quantity !== undefined);
  const quantities = entrySelections(counted).map(
    (of): Measure => ({ ...unnamed, kind: "sum", field: "quantity", of }),
  );
  const ballots = fc
    .tuple(reportSelections(), fc.constantFrom("satisfied" as const, "valid-ballots" as const))
    .map(([of, field]): Measure => ({ ...unnamed, kind: "sum", field, of }));
  const sessions = fc
    .tuple(
      fc.subarray(
        duties.map(({ code }) => code),
        { minLength: 1 },
      ),
      entryTests(),
    )
    .map(([codes, every]): Measure => ({ ...unnamed, kind: "sessions", duties: codes, every }));
  return fc.oneof(counts, quantities, ballots, sessions);
}

/** Measures of every kind: `days` for the days in office, figures, and rates of figures. */
export function measureLists(duties: readonly Duty[]): fc.Arbitrary<readonly Measure[]> {
  return fc.array(figures(duties), { minLength: 2, maxLength: 5 }).chain((found) => {
    const named = found.map((measure, index) => ({ ...measure, ...identity(`m${index + 1}`) }));
    const days: Measure = { ...identity("days"), kind: "days-in-office" };
    const ids = fc.constantFrom(...named.map(({ id }) => id));
    const rates = fc.array(fc.tuple(ids, ids), { maxLength: 2 }).map((pairs) =>
      pairs.map(
        ([numerator, denominator], index): RateMeasure => ({
          ...identity(`rate${index + 1}`),
          kind: "rate",
          numerator,
          denominator,
        }),
      ),
    );
    return rates.map((all) => [...all, days, ...named]);
  });
}
