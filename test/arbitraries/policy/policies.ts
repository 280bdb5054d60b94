import {
  attendances,
  type DeputyClass,
  type PeriodRule,
  type Policy,
  recorders,
} from "deputy-archive";
import fc from "fast-check";
import { assessmentRules, standingIds } from "./assessmentRules";
import type { PointOptions } from "./awardValues";
import { conditions } from "./conditions";
import { dutyLists } from "./duties";
import { identity } from "./identity";
import { measureLists } from "./measureLists";
import { scoreTrees } from "./scoreTrees";
import { selectionRules } from "./selectionRules";
import { statisticsRules } from "./statisticsRules";
import { summable } from "./summable";

/** What random policies may hold. */
export interface PolicyOptions {
  /** Whether some points are deductions; true where left out. */
  readonly deductions?: boolean;
}

const deputyClasses: readonly DeputyClass[] = ["leader", "grassroots"].map((code) => ({
  code,
  name: identity(code).name,
}));

const { basis } = identity("year");

const years: readonly PeriodRule[] = [
  { basis, from: { month: 12, day: 1, yearOffset: -1 }, to: { month: 11, day: 30, yearOffset: 0 } },
  { basis, from: { month: 1, day: 1, yearOffset: 0 }, to: { month: 12, day: 31, yearOffset: 0 } },
  { basis, from: { month: 3, day: 1, yearOffset: -1 }, to: { month: 2, day: 31, yearOffset: 0 } },
];

function headings() {
  return fc.record({
    format: fc.constant("deputy-archive/policy" as const),
    formatVersion: fc.constant(1 as const),
    id: fc.constant("random"),
    version: fc.constantFrom("1.0.0", "2.0.0"),
    title: fc.constant({ zh: "随机细则", en: "random rules" }),
    illustrative: fc.boolean(),
    adoptedOn: fc.constantFrom(null, "2024-12-20" as const),
    effectiveFrom: fc.constant("2025-01-01" as const),
    effectiveTo: fc.constantFrom(null, "2026-12-31" as const),
    period: fc.constantFrom(...years),
    counting: fc.record({
      verifiedBasis: fc.constant(basis),
      attended: fc.subarray([...attendances], { minLength: 1 }),
      attendedBasis: fc.constant(basis),
      recordedBy: fc.constantFrom(
        { month: 12, day: 5, yearOffset: 0 },
        { month: 1, day: 31, yearOffset: 1 },
      ),
      recordedByBasis: fc.constant(basis),
    }),
    merging: fc.record({
      basis: fc.constant(basis),
      speaker: fc.shuffledSubarray([...recorders], { minLength: 1 }),
    }),
    deputyClasses: fc.constant(deputyClasses),
  });
}

/** What is said and found about a deputy, given duties and measures. */
function findings(measures: Policy["measures"], scale: number) {
  return assessmentRules({ measures, deputyClasses }, scale).chain((assessment) => {
    const subjects = { measures, deputyClasses, standings: standingIds(assessment) };
    const anyMeasure = fc.constantFrom(...summable(measures));
    const alert = fc.record({ when: conditions(subjects), facts: anyMeasure });
    return fc.record({
      assessment: fc.constant(assessment),
      selection: selectionRules(subjects),
      statistics: statisticsRules(subjects),
      alerts: fc.array(alert, { maxLength: 2 }).map((all) =>
        all.map((rule, index) => ({
          ...identity(`alert${index + 1}`),
          ...rule,
          statute: "《示例法》第一条",
          text: { zh: "请核实", en: "please look into it" },
        })),
      ),
    });
  });
}

/** Policies with trees of points, measures, grades, selections, tables and alerts of every kind. */
export function policies(options: PolicyOptions = {}): fc.Arbitrary<Policy> {
  const { deductions = true } = options;
  return fc.tuple(dutyLists(), fc.nat(3)).chain(([duties, scale]) => {
    const points: PointOptions = { scale, deductions };
    const found = measureLists(duties).chain((measures) =>
      findings(measures, scale).map((all) => ({ ...all, measures })),
    );
    return fc
      .tuple(headings(), scoreTrees(duties, points), found)
      .map(([heading, score, rules]) => ({ ...heading, scale, duties, score, ...rules }));
  });
}
