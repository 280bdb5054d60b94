import {
  type AssessmentRules,
  type Grade,
  type Requirement,
  roundings,
  type StandingRule,
} from "deputy-archive";
import fc from "fast-check";
import { type ConditionSubjects, conditions, measureTests } from "./conditions";
import { decimals } from "./decimals";
import { identity } from "./identity";

function requirements(subjects: ConditionSubjects): fc.Arbitrary<readonly Requirement[]> {
  const condition = fc.oneof(
    conditions(subjects),
    measureTests(subjects.measures).map((measure) => ({ measure })),
  );
  return fc.array(condition, { maxLength: 2 }).map((found) =>
    found.map((each, index) => ({
      ...identity(`needs${index + 1}`),
      condition: each,
      failure: { zh: "未满足", en: "not met" },
    })),
  );
}

/** The number just below a line, at the scale. */
const below = (line: number, scale: number) => Number((line - 1 / 10 ** scale).toFixed(scale));

/** Grades by falling lines, any but the last of which may fall to a lower one. */
function gradeLists(subjects: ConditionSubjects, scale: number): fc.Arbitrary<readonly Grade[]> {
  const lines = fc.uniqueArray(decimals(scale, { min: -5, max: 40 }), { maxLength: 3 });
  return lines.chain((found) => {
    const falling = [...found].sort((first, second) => second - first);
    const upper = (index: number) => {
      const line = falling[index - 1];
      return line === undefined ? 1000 : below(line, scale);
    };
    const grades = falling.map((atLeast, index) => {
      const lower = [...falling.slice(index + 1), 0].map((_, step) => `grade${index + step + 2}`);
      return fc
        .record(
          {
            requires: requirements(subjects),
            otherwise: fc.constantFrom(...lower),
            atMost: fc.constant(upper(index)),
            noLine: fc.constant(true),
          },
          { requiredKeys: [] },
        )
        .map(({ noLine, ...needs }): Grade => {
          const bare = noLine === true && needs.requires !== undefined;
          return { ...identity(`grade${index + 1}`), ...(bare ? {} : { atLeast }), ...needs };
        });
    });
    const last = fc.record(
      { atLeast: fc.constant(-9), atMost: fc.constant(upper(falling.length)) },
      { requiredKeys: [] },
    );
    return fc
      .tuple(fc.tuple(...grades), last)
      .map(([all, line]) => [...all, { ...identity(`grade${falling.length + 1}`), ...line }]);
  });
}

/** Standings outside the grades and grades with requirements. */
export function assessmentRules(
  subjects: ConditionSubjects,
  scale: number,
  hasGrades: boolean,
): fc.Arbitrary<AssessmentRules> {
  const standing = fc.record({
    when: fc.record(
      { status: fc.constant(["suspended" as const]), measure: measureTests(subjects.measures) },
      { requiredKeys: ["status"] },
    ),
    effect: fc.constantFrom("ungraded" as const, "unlisted" as const),
  });
  const gradedTotal = fc.record({
    basis: fc.constant(""),
    decimals: fc.nat(scale),
    rounding: fc.constantFrom(...roundings),
  });
  const rules = {
    gradedTotal,
    standings: fc
      .array(standing, { maxLength: 2 })
      .map((all) =>
        all.map((rule, index): StandingRule => ({ ...rule, ...identity(`standing${index + 1}`) })),
      ),
    grades: hasGrades ? gradeLists(subjects, scale) : fc.constant([]),
  };
  return fc.record(rules, { requiredKeys: ["standings", "grades"] });
}

/** Ids of the grades and other standings. */
export function standingIds({ grades, standings }: AssessmentRules): readonly string[] {
  return [...grades, ...standings].map(({ id }) => id);
}
