import { attendances, type PeriodRule, type Policy, recorders } from "deputy-archive";
import fc from "fast-check";
import { assessmentRules, standingIds } from "./assessmentRules";
import type { AwardOptions } from "./awards";
import { checklists } from "./checklists";
import { conditions } from "./conditions";
import { identity } from "./identity";
import { measureLists, pointMeasures } from "./measureLists";
import { idsIn, scoreTrees, withOwnPoints } from "./scoreTrees";
import { selectionRules } from "./selectionRules";
import { statisticsRules } from "./statisticsRules";
import { conversions, type Part } from "./sumLimits";
import { summable } from "./summable";
import { type Words, words } from "./words";

/** What random policies may hold. */
export interface PolicyOptions {
  /** Whether some points are deductions; true where left out. */
  readonly deductions?: boolean;
  /** Parts of the language to do without; none where left out. */
  readonly without?: readonly Part[];
}

const { basis } = identity("year");

const years: readonly PeriodRule[] = [
  { basis, from: { month: 12, day: 1, yearOffset: -1 }, to: { month: 11, day: 30, yearOffset: 0 } },
  { basis, from: { month: 1, day: 1, yearOffset: 0 }, to: { month: 12, day: 31, yearOffset: 0 } },
  { basis, from: { month: 3, day: 1, yearOffset: -1 }, to: { month: 2, day: 29, yearOffset: 0 } },
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
    counting: fc.record(
      {
        verifiedBasis: fc.constant(basis),
        attended: fc.subarray([...attendances], { minLength: 1 }),
        attendedBasis: fc.constant(basis),
        recordedBy: fc.constantFrom(
          { month: 12, day: 5, yearOffset: 0 },
          { month: 1, day: 31, yearOffset: 1 },
        ),
        recordedByBasis: fc.constant(basis),
      },
      { requiredKeys: ["verifiedBasis", "attended", "attendedBasis", "recordedByBasis"] },
    ),
    merging: fc.record({
      basis: fc.constant(basis),
      speaker: fc.shuffledSubarray([...recorders], { minLength: 1 }),
    }),
  });
}

/** Passed on by groups and delegations. */
function passings(rules: readonly string[]) {
  const passing = fc.record({
    of: fc.constantFrom(...rules),
    convert: conversions(),
    share: fc.constantFrom("each" as const, "equal" as const),
  });
  return fc.record({
    subject: fc.constant("collective" as const),
    passesOn: fc.array(passing, { maxLength: 2 }).map((all) =>
      all.map((one, index) => ({
        ...identity(`pass${index + 1}`),
        ...one,
        item: "style",
        rater: "group",
      })),
    ),
  });
}

/** What is said and found about a deputy, given duties and measures. */
function findings(all: Words, measures: Policy["measures"], scale: number) {
  const { deputyClasses, hasGrades, lists } = all;
  return assessmentRules({ measures, deputyClasses }, scale, hasGrades).chain((assessment) => {
    const subjects = { measures, deputyClasses, standings: standingIds(assessment) };
    const anyMeasure = fc.constantFrom(...summable(measures));
    const alert = fc.record({ when: conditions(subjects), facts: anyMeasure });
    return fc.record({
      assessment: fc.constant(assessment),
      selections: fc.tuple(...lists.map((id) => selectionRules(subjects, id))),
      statistics: statisticsRules(subjects),
      alerts: fc.array(alert, { maxLength: 2 }).map((found) =>
        found.map((rule, index) => ({
          ...identity(`alert${index + 1}`),
          ...rule,
          statute: "《示例法》第一条",
          text: { zh: "请核实", en: "please look into it" },
        })),
      ),
    });
  });
}

/** What a policy may leave out. */
function extras(all: Words, measures: Policy["measures"], rules: readonly string[]) {
  const { deputyClasses } = all;
  const said = fc.record(
    {
      place: fc.constant({ zh: "某地", en: "somewhere" }),
      notSeen: fc.constant([{ basis: "", what: { zh: "附则", en: "supplementary rules" } }]),
      checklist: checklists(all, { measures, deputyClasses }),
    },
    { requiredKeys: [] },
  );
  const subject = fc.oneof(
    { weight: 7, arbitrary: fc.constantFrom({}, { subject: "deputy" as const }) },
    { weight: 1, arbitrary: passings(rules) },
  );
  return fc.tuple(said, subject).map(([own, whose]) => ({ ...own, ...whose }));
}

function treesWithMeasures(all: Words, options: AwardOptions) {
  const { without } = options;
  return measureLists(all).chain((measures) =>
    scoreTrees(all, measures, options)
      .chain((tree) =>
        without.includes("own-points")
          ? fc.constant([tree, []] as const)
          : fc.oneof(
              { weight: 3, arbitrary: fc.constant([tree, []] as const) },
              { weight: 1, arbitrary: withOwnPoints(tree, options) },
            ),
      )
      .chain(([score, own]) =>
        pointMeasures(idsIn(score)).map((points) => ({
          score,
          measures: [...measures, ...own, ...points],
        })),
      ),
  );
}

/** Policies with trees of points, measures, grades, selections, tables and alerts of every kind. */
export function policies(options: PolicyOptions = {}): fc.Arbitrary<Policy> {
  const { deductions = true, without = [] } = options;
  const growing: readonly Part[] = deductions ? [] : ["when", "own-points"];
  return fc.tuple(words(), fc.nat(3)).chain(([all, scale]) => {
    const { hasGrades: _, lists: __, ...words } = all;
    return treesWithMeasures(all, {
      scale,
      deductions,
      without: [...without, ...growing],
    }).chain(({ score, measures }) =>
      fc.tuple(headings(), findings(all, measures, scale), extras(all, measures, idsIn(score))).map(
        ([heading, rules, more]): Policy => ({
          ...heading,
          ...words,
          scale,
          score,
          measures,
          ...rules,
          ...more,
        }),
      ),
    );
  });
}
