import { roundings, type StatisticsColumn, type StatisticsRules } from "deputy-archive";
import fc from "fast-check";
import { type ConditionSubjects, conditions } from "./conditions";
import { identity } from "./identity";
import { countable } from "./summable";

function summedColumns(subjects: ConditionSubjects): fc.Arbitrary<StatisticsColumn> {
  const unnamed = identity("");
  const where = conditions(subjects);
  const deputies = fc
    .record({ where }, { requiredKeys: [] })
    .map((of): StatisticsColumn => ({ ...unnamed, kind: "deputies", ...of }));
  const points = fc
    .record({ where }, { requiredKeys: [] })
    .map((of): StatisticsColumn => ({ ...unnamed, kind: "points", ...of }));
  const measures = fc
    .record(
      { measure: fc.constantFrom(...countable(subjects.measures)), where },
      { requiredKeys: ["measure"] },
    )
    .map((of): StatisticsColumn => ({ ...unnamed, kind: "measure", ...of }));
  return fc.oneof(deputies, points, measures);
}

/** Tables of summed columns and quotients of them. */
export function statisticsRules(subjects: ConditionSubjects): fc.Arbitrary<StatisticsRules> {
  const summed = fc
    .array(summedColumns(subjects), { maxLength: 5 })
    .map((all) => all.map((column, index) => ({ ...column, ...identity(`c${index + 1}`) })));
  return summed.chain((columns) => {
    const { basis } = identity("table");
    if (columns.length === 0) return fc.constant({ basis, columns });
    const ids = fc.constantFrom(...columns.map(({ id }) => id));
    const quotient = fc.record(
      {
        numerator: ids,
        denominator: ids,
        percent: fc.boolean(),
        decimals: fc.nat(3),
        rounding: fc.constantFrom(...roundings),
      },
      { requiredKeys: ["numerator", "denominator", "decimals", "rounding"] },
    );
    return fc.array(quotient, { maxLength: 2 }).map((quotients) => ({
      basis,
      columns: [
        ...columns,
        ...quotients.map(
          (column, index): StatisticsColumn => ({
            ...identity(`q${index + 1}`),
            kind: "quotient",
            ...column,
          }),
        ),
      ],
    }));
  });
}
