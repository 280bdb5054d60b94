import type { AssessmentRules, Grade } from "../../model/policy/assessmentRules";
import { checkBeforeStanding, checkCondition } from "./checkCondition";
import { checkNotEmpty, type Issues, issueAt, type Path } from "./checkIssue";
import { checkDecimal } from "./checkNumber";
import type { Named } from "./checkReference";
import { checkUnique, checkUniqueIds } from "./checkUnique";

/** The last grade takes everyone who is left, so nothing may keep them out of it. */
function* checkLine({ atLeast, requires }: Grade, isLast: boolean, path: Path): Issues {
  if (isLast && (atLeast !== undefined || requires !== undefined)) {
    yield issueAt(path, "last-grade-not-open");
  }
  if (!isLast && atLeast === undefined) {
    yield issueAt([...path, "atLeast"], "missing-key", { key: "atLeast" });
  }
}

function* checkOtherwise(grades: readonly Grade[], index: number, path: Path): Issues {
  const found = grades[index]?.otherwise;
  if (found === undefined) return;
  const target = grades.findIndex(({ id }) => id === found);
  if (target === -1) yield issueAt(path, "unknown-reference", { found, kind: "grade" });
  else if (target <= index) yield issueAt(path, "grade-not-later", { found });
}

function* checkGrades(grades: readonly Grade[], named: Named, scale: number): Issues {
  for (const [index, grade] of grades.entries()) {
    const path = ["assessment", "grades", index];
    const line = [...path, "atLeast"];
    const { atLeast, requires = [] } = grade;
    yield* checkLine(grade, index === grades.length - 1, path);
    yield* checkDecimal(atLeast, scale, line);
    const before = grades[index - 1]?.atLeast;
    if (before !== undefined && atLeast !== undefined && atLeast >= before) {
      yield issueAt(line, "not-descending", { found: atLeast, before });
    }
    yield* checkOtherwise(grades, index, [...path, "otherwise"]);
    yield* checkUniqueIds(requires, [...path, "requires"]);
    for (const [place, { condition }] of requires.entries()) {
      const at = [...path, "requires", place, "condition"];
      yield* checkCondition(condition, named, at);
      yield* checkBeforeStanding(condition, at);
    }
  }
}

/**
 * Checks how a total becomes a grade.
 *
 * @param rules - standings and grades
 * @param named - what the policy names
 * @param scale - the policy's scale
 * @returns issues of ids, numbers, references and the order of grades
 */
export function* checkAssessment(rules: AssessmentRules, named: Named, scale: number): Issues {
  const { standings, grades } = rules;
  const ids = Object.entries({ standings, grades }).flatMap(([key, list]) =>
    list.map(({ id }, index) => ({ name: id, path: ["assessment", key, index, "id"] })),
  );
  yield* checkUnique(ids, "duplicate-id");
  yield* checkNotEmpty({ grades }, ["assessment"]);
  for (const [index, { when }] of standings.entries()) {
    const path = ["assessment", "standings", index, "when"];
    yield* checkCondition(when, named, path);
    yield* checkBeforeStanding(when, path);
  }
  yield* checkGrades(grades, named, scale);
}
