import type { Grade } from "../../model/policy/assessmentRules";
import { boundsAt, type LintContext } from "./context";
import type { LintPath } from "./finding";
import { linesOf, totalsWithin } from "./gradeLines";
import { outcomesAmong } from "./outcomesAmong";
import { totalGrid } from "./totalGrid";

/** What each grade can be given for. */
export interface GradeReach {
  /** The grade. */
  readonly grade: Grade;
  /** Keys and indexes that lead to it. */
  readonly path: LintPath;
  /** Whether its points suffice for anybody who is not given a better grade. */
  readonly byPoints: boolean;
  /** Whether anybody falls to it from a better grade. */
  readonly byFalling: boolean;
  /** Whether its requirements can hold. */
  readonly canHold: boolean;
  /** Whether its requirements can fail. */
  readonly canFail: boolean;
  /** Whether everybody's total is within its lines. */
  readonly everybody: boolean;
}

/**
 * Finds which grades can be given.
 *
 * @param context - the policy and its bounds
 * @returns each grade with what it can be given for, highest first
 */
export function gradeReach(context: LintContext): readonly GradeReach[] {
  const grid = totalGrid(context.policy, boundsAt(context, context.policy.score.id).points);
  const reached: GradeReach[] = [];
  const fallen = new Set<string | undefined>();
  let taken = Number.POSITIVE_INFINITY;
  for (const { grade, least, most, path, index } of linesOf(context)) {
    const byPoints = totalsWithin(grid, least, Math.min(most, taken - 1)) !== null;
    const byFalling = fallen.has(grade.id);
    const all = (grade.requires ?? []).map(({ condition }) => condition);
    const { canHold, canFail } = outcomesAmong({ all }, context.settings);
    const everybody = least <= grid.range.least && grid.range.most <= most;
    if (!canFail && grade.atMost === undefined) taken = Math.min(taken, least);
    const fallsTo = grade.otherwise ?? context.policy.assessment.grades[index + 1]?.id;
    if ((byPoints || byFalling) && canFail) fallen.add(fallsTo);
    reached.push({ grade, path, byPoints, byFalling, canHold, canFail, everybody });
  }
  return reached;
}
