import type { AssessmentRules, Grade, Requirement, StandingRule } from "deputy-archive";
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

/** Grades by falling lines; the last has none, and any other may fall to a lower one. */
function gradeLists(subjects: ConditionSubjects, scale: number): fc.Arbitrary<readonly Grade[]> {
  const lines = fc.uniqueArray(decimals(scale, { min: -5, max: 40 }), { maxLength: 3 });
  return lines.chain((found) => {
    const falling = [...found].sort((first, second) => second - first);
    const grades = falling.map((atLeast, index) => {
      const lower = [...falling.slice(index + 1), 0].map((_, step) => `grade${index + step + 2}`);
      return fc
        .record(
          { requires: requirements(subjects), otherwise: fc.constantFrom(...lower) },
          { requiredKeys: [] },
        )
        .map((needs): Grade => ({ ...identity(`grade${index + 1}`), atLeast, ...needs }));
    });
    return fc
      .tuple(...grades)
      .map((all) => [...all, identity(`grade${falling.length + 1}`)] as const);
  });
}

/** Standings outside the grades and grades with requirements. */
export function assessmentRules(
  subjects: ConditionSubjects,
  scale: number,
): fc.Arbitrary<AssessmentRules> {
  const standing = fc.record({
    when: fc.record(
      { status: fc.constant(["suspended" as const]), measure: measureTests(subjects.measures) },
      { requiredKeys: ["status"] },
    ),
    effect: fc.constantFrom("ungraded" as const, "unlisted" as const),
  });
  return fc.record({
    standings: fc
      .array(standing, { maxLength: 2 })
      .map((all) =>
        all.map((rule, index): StandingRule => ({ ...rule, ...identity(`standing${index + 1}`) })),
      ),
    grades: gradeLists(subjects, scale),
  });
}

/** Ids of the grades and other standings. */
export function standingIds({ grades, standings }: AssessmentRules): readonly string[] {
  return [...grades, ...standings].map(({ id }) => id);
}
