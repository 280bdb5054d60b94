import { boundsAt, type LintContext } from "./context";
import { gapsIn, linesOf } from "./gradeLines";
import type { GradeReach } from "./gradeReach";
import { outcomesAmong } from "./outcomesAmong";
import type { Setting } from "./setting";
import { totalGrid } from "./totalGrid";

/** Ids of grades and standings anybody can be given. */
function standingsOf(context: LintContext, reach: readonly GradeReach[]): readonly string[] {
  const { policy, settings } = context;
  const grades = reach
    .filter(({ byPoints, byFalling, canHold }) => (byPoints || byFalling) && canHold)
    .map(({ grade }) => grade.id);
  const outside = policy.assessment.standings
    .filter(({ when }) => outcomesAmong(when, settings).canHold)
    .map(({ id }) => id);
  const grid = totalGrid(policy, boundsAt(context, policy.score.id).points);
  const between = gapsIn(linesOf(context), grid).length > 0;
  const none = policy.assessment.grades.length === 0;
  return [
    ...grades,
    ...outside,
    ...(between ? ["between-grade-lines"] : []),
    ...(none ? ["no-grades"] : []),
  ];
}

/**
 * Finds settings for conditions that ask for the standing.
 *
 * @param context - the policy and its bounds
 * @param reach - what each grade can be given for
 * @returns one setting for each kind of deputy and each standing that can be given
 */
export function settingsWithStanding(
  context: LintContext,
  reach: readonly GradeReach[],
): readonly Setting[] {
  const standings = standingsOf(context, reach);
  return context.settings.flatMap((setting) =>
    standings.map((standing) => ({
      ...setting,
      outcomes: new Map(),
      deputy: { ...setting.deputy, standing },
    })),
  );
}
