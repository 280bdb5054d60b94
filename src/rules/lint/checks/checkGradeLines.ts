import { boundsAt, type LintContext } from "../context";
import { type Findings, finding } from "../finding";
import { type Gap, gapsIn, type Line, linesOf, totalsWithin } from "../gradeLines";
import type { GradeReach } from "../gradeReach";
import { endsText, numbersText, pointsText } from "../pointsText";
import { type TotalGrid, totalGrid } from "../totalGrid";

function gapFinding(gap: Gap, step: number, context: LintContext) {
  const { totals } = gap;
  const names = { numbers: numbersText(totals, step, context.policy.scale) };
  const params = { from: pointsText(totals.least, context), to: pointsText(totals.most, context) };
  switch (gap.kind) {
    case "below": {
      const { id, name } = gap.above.grade;
      const at = [...gap.above.path, "atLeast"];
      return finding("grade-gap-below", at, { ...params, lower: id }, { ...names, lower: name });
    }
    case "above": {
      const { id, name } = gap.below.grade;
      const at = [...gap.below.path, "atMost"];
      return finding("grade-gap-above", at, { ...params, upper: id }, { ...names, upper: name });
    }
    case "between": {
      const [lower, upper] = [gap.below.grade, gap.above.grade];
      const both = { ...params, lower: lower.id, upper: upper.id };
      const said = { ...names, lower: lower.name, upper: upper.name };
      return finding("grade-gap", [...gap.below.path, "atMost"], both, said);
    }
  }
}

function* checkOverlaps(lines: readonly Line[], grid: TotalGrid, context: LintContext): Findings {
  for (const [index, lower] of lines.entries()) {
    const upper = lines[index - 1];
    if (upper === undefined || lower.grade.atMost === undefined) continue;
    const both = totalsWithin(
      grid,
      Math.max(upper.least, lower.least),
      Math.min(upper.most, lower.most),
    );
    if (both === null) continue;
    const params = {
      from: pointsText(both.least, context),
      to: pointsText(both.most, context),
      upper: upper.grade.id,
      lower: lower.grade.id,
    };
    const names = {
      numbers: numbersText(both, grid.step, context.policy.scale),
      upper: upper.grade.name,
      lower: lower.grade.name,
    };
    yield finding("grade-overlap", [...lower.path, "atMost"], params, names);
  }
}

function* checkReach(context: LintContext, grades: readonly GradeReach[]): Findings {
  const { points } = boundsAt(context, context.policy.score.id);
  const params = {
    least: pointsText(points.least, context),
    most: pointsText(points.most, context),
  };
  for (const [index, one] of grades.entries()) {
    const { grade, path, byPoints, byFalling, canHold, canFail, everybody } = one;
    const names = { name: grade.name, ...endsText(points, context) };
    const said = { grade: grade.id, ...params };
    const reached = byPoints || byFalling;
    if (!reached) yield finding("grade-out-of-reach", path, said, names);
    else if (!canHold)
      yield finding("grade-requires-impossible", [...path, "requires"], said, names);
    if (index === 0 && everybody && !canFail)
      yield finding("grade-for-everyone", path, said, names);
    if (grade.otherwise !== undefined && !(reached && canFail)) {
      yield finding("otherwise-never-used", [...path, "otherwise"], said, names);
    }
  }
}

/**
 * Checks the lines of the grades against the totals that can occur.
 *
 * @param context - the policy and its bounds
 * @param reach - what each grade can be given for
 * @returns gaps, overlaps, and grades nobody or everybody is given
 */
export function* checkGradeLines(context: LintContext, reach: readonly GradeReach[]): Findings {
  const grid = totalGrid(context.policy, boundsAt(context, context.policy.score.id).points);
  const lines = linesOf(context);
  for (const gap of gapsIn(lines, grid)) yield gapFinding(gap, grid.step, context);
  yield* checkOverlaps(lines, grid, context);
  yield* checkReach(context, reach);
}
