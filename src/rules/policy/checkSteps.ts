import type { BallotRate, StepFigure, StepsValue } from "../../model/policy/value";
import { checkNotEmpty, type Issues, issueAt, type Path } from "./checkIssue";
import { checkDecimal, perCent, rateDecimals } from "./checkNumber";

function* checkBallot({ answers, quorum }: BallotRate, path: Path): Issues {
  yield* checkNotEmpty({ answers: Object.keys(answers) }, path);
  for (const [key, weight] of Object.entries(answers)) {
    yield* checkDecimal(weight, rateDecimals, [...path, "answers", key], { least: 0, most: 1 });
  }
  yield* checkDecimal(quorum, rateDecimals, [...path, "quorum"], perCent);
}

/**
 * Checks that each line is below the one before.
 *
 * @param found - the line; not looked at where left out
 * @param before - the one before
 * @param path - its place
 * @returns an issue `not-descending`, or none
 */
export function* checkDescending(
  found: number | undefined,
  before: number | undefined,
  path: Path,
): Issues {
  if (before !== undefined && found !== undefined && found >= before) {
    yield issueAt(path, "not-descending", { found, before });
  }
}

/**
 * The amount a figure of steps goes by.
 *
 * @param by - the figure
 * @returns the amount and its key; `null` for a ballot
 */
export function amountIn(by: StepFigure) {
  if ("unit" in by) return { key: "unit", amount: by.unit };
  return "all" in by ? { key: "all", amount: by.all } : null;
}

/**
 * Checks points in steps.
 *
 * @param value - the steps
 * @param scale - the policy's scale
 * @param path - their place
 * @returns issues `empty-list`, `too-many-decimals`, `out-of-range`, `missing-key`,
 * `not-descending`, `last-step-not-open`
 */
export function* checkSteps(value: StepsValue, scale: number, path: Path): Issues {
  const { by, steps, whenUnknown } = value;
  yield* checkNotEmpty({ steps }, path);
  if ("ballot" in by) yield* checkBallot(by.ballot, [...path, "by", "ballot"]);
  yield* checkDecimal(whenUnknown, scale, [...path, "whenUnknown"]);
  for (const [index, { atLeast, points }] of steps.entries()) {
    const place = [...path, "steps", index];
    const line = [...place, "atLeast"];
    yield* checkDecimal(points, scale, [...place, "points"]);
    yield* checkDecimal(atLeast, rateDecimals, line, "ballot" in by ? perCent : {});
    const isLast = index === steps.length - 1;
    if (isLast && atLeast !== undefined) yield issueAt(line, "last-step-not-open");
    if (!isLast && atLeast === undefined) yield issueAt(line, "missing-key", { key: "atLeast" });
    yield* checkDescending(atLeast, steps[index - 1]?.atLeast, line);
  }
}
