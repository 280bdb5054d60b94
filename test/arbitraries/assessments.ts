import type { Assessment, RequirementResult, Scorecard } from "deputy-archive";
import fc from "fast-check";
import { identity } from "./policy/identity";

const failure = { zh: "条件不满足", en: "a condition is not met" };

const bound = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constant(66.7));

function requirements(id: string): fc.Arbitrary<RequirementResult> {
  return fc.record({
    id: fc.constant(id),
    basis: fc.constantFrom("", "第二十七条"),
    name: fc.constant(identity(id).name),
    met: fc.boolean(),
    failure: fc.constant(failure),
    bounds: fc.record(
      { atLeast: bound, above: bound, atMost: bound, below: bound },
      { requiredKeys: [] },
    ),
    actual: fc.option(
      fc.record({
        numerator: fc.oneof(
          fc.nat(10_000),
          fc.nat(100).map((above) => above * 100),
        ),
        denominator: fc.constantFrom(1, 3, 30, 40),
      }),
    ),
    percent: fc.boolean(),
    records: fc.constant([]),
  });
}

/** Made-up assessments of a scorecard: any standing, any grades, any alerts. */
export function assessmentsOf(card: Scorecard): fc.Arbitrary<Assessment> {
  const { mandate, period, total, scale, lines } = card;
  const records = lines.flatMap(({ record }) => (record === null ? [] : [record]));
  const grades = ["g0", "g1", "g2"];
  return fc
    .record({
      standing: fc.record({
        id: fc.constantFrom(...grades, "suspended", "between-grade-lines"),
        kind: fc.constantFrom("graded" as const, "ungraded" as const, "unlisted" as const),
      }),
      lowered: fc.array(requirements("lowered"), { maxLength: 1 }),
      grades: fc.tuple(
        ...grades.map((id) =>
          fc.record({
            id: fc.constant(id),
            basis: fc.constant("第二十七条"),
            name: fc.constant(identity(id).name),
            pointsMissing: fc.oneof(fc.constant(0), fc.nat(900)),
            pointsAbove: fc.oneof(fc.constant(0), fc.nat(9)),
            requirements: fc.array(requirements(`${id}-needs`), { maxLength: 2 }),
          }),
        ),
      ),
      alerts: fc.array(
        fc.record({
          id: fc.constant("alert"),
          basis: fc.constantFrom("", "第三十三条"),
          statute: fc.constant("某法第40条"),
          text: fc.constantFrom(
            { zh: "缺席的会议", en: "missed sessions" },
            { zh: "缺席。请核实。", en: "Missed. Look into it." },
          ),
          count: fc.nat(5),
          records: fc.subarray(records),
        }),
        { maxLength: 1 },
      ),
    })
    .map(({ standing, ...rest }): Assessment => {
      const { basis, name } = identity(standing.id);
      return {
        ...rest,
        mandate,
        period,
        asOf: period.to,
        total,
        scale,
        standing: { ...standing, basis, name },
        measures: new Map(),
      };
    });
}
