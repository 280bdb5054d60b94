import type { AssessmentRules, Grade } from "../../model/policy/assessmentRules";
import { checkBeforeStanding, checkSaysSomething } from "./checkCondition";
import { type Issues, issueAt, type Path } from "./checkIssue";
import { checkDecimal, checkWhole, finest } from "./checkNumber";
import { checkDescending } from "./checkSteps";
import { checkUnique, checkUniqueIds } from "./checkUnique";
import type { Named } from "./named";

/** The last line above a grade: grades that go by something else draw none. */
const lineAbove = (grades: readonly Grade[], key: "atLeast" | "atMost") =>
  [...grades].reverse().find((grade) => grade[key] !== undefined)?.[key];

function* checkLines(grade: Grade, above: readonly Grade[], scale: number, path: Path): Issues {
  const { atLeast, atMost } = grade;
  for (const [key, line] of Object.entries({ atLeast, atMost })) {
    yield* checkDecimal(line, scale, [...path, key]);
  }
  if (atLeast !== undefined && atMost !== undefined && atLeast > atMost) {
    yield issueAt(path, "bounds-out-of-order", { from: atLeast, to: atMost });
  }
  yield* checkDescending(atLeast, lineAbove(above, "atLeast"), [...path, "atLeast"]);
  yield* checkDescending(atMost, lineAbove(above, "atMost"), [...path, "atMost"]);
}

/** Nothing but a line keeps anyone out of the last grade, and something keeps them out of others. */
function* checkReach({ atLeast, requires }: Grade, isLast: boolean, path: Path): Issues {
  if (isLast && requires !== undefined) yield issueAt(path, "last-grade-not-open");
  if (!isLast && atLeast === undefined && requires === undefined) {
    yield issueAt([...path, "atLeast"], "missing-key", { key: "atLeast" });
  }
}

function* checkOtherwise(
  found: string | undefined,
  grades: readonly Grade[],
  index: number,
  path: Path,
): Issues {
  if (found === undefined) return;
  const target = grades.findIndex(({ id }) => id === found);
  if (target === -1) yield issueAt(path, "unknown-reference", { found, kind: "grade" });
  else if (target <= index) yield issueAt(path, "grade-not-later", { found });
}

function* checkGrades(grades: readonly Grade[], named: Named): Issues {
  for (const [index, grade] of grades.entries()) {
    const path = ["assessment", "grades", index];
    const { otherwise, requires = [] } = grade;
    yield* checkReach(grade, index === grades.length - 1, path);
    yield* checkLines(grade, grades.slice(0, index), named.scale, path);
    yield* checkOtherwise(otherwise, grades, index, [...path, "otherwise"]);
    yield* checkUniqueIds(requires, [...path, "requires"]);
    for (const [place, { condition }] of requires.entries()) {
      yield* checkBeforeStanding(condition, named, [...path, "requires", place, "condition"]);
    }
  }
}

/**
 * Checks how a total becomes a grade.
 *
 * @param rules - standings and grades
 * @param named - what the policy names
 * @returns issues of ids, numbers, references and the order of grades
 */
export function* checkAssessment(rules: AssessmentRules, named: Named): Issues {
  const { gradedTotal, standings, grades } = rules;
  const ids = Object.entries({ standings, grades }).flatMap(([key, list]) =>
    list.map(({ id }, index) => ({ name: id, path: ["assessment", key, index, "id"] })),
  );
  yield* checkUnique(ids, "duplicate-id");
  const decimals = ["assessment", "gradedTotal", "decimals"];
  yield* checkWhole(gradedTotal?.decimals, { least: 0, most: finest }, decimals);
  for (const [index, { when }] of standings.entries()) {
    const path = ["assessment", "standings", index, "when"];
    yield* checkSaysSomething(when, path);
    yield* checkBeforeStanding(when, named, path);
  }
  yield* checkGrades(grades, named);
}
