import type { Grade } from "../../model/policy/assessmentRules";
import { policyPoints } from "../plan/policyPoints";
import type { LintContext } from "./context";
import type { LintPath } from "./finding";
import type { Range } from "./range";
import type { TotalGrid } from "./totalGrid";

/** A grade with its lines as points. */
export interface Line extends Range {
  readonly grade: Grade;
  readonly index: number;
  readonly path: LintPath;
}

/** The lines of all grades, highest first. */
export function linesOf({ policy }: LintContext): readonly Line[] {
  const { scale, assessment } = policy;
  return assessment.grades.map((grade, index) => ({
    grade,
    index,
    path: ["assessment", "grades", index],
    least:
      grade.atLeast === undefined ? Number.NEGATIVE_INFINITY : policyPoints(grade.atLeast, scale),
    most: grade.atMost === undefined ? Number.POSITIVE_INFINITY : policyPoints(grade.atMost, scale),
  }));
}

/** Totals that can occur between two numbers; `null` for none. */
export function totalsWithin(
  { step, range }: TotalGrid,
  least: number,
  most: number,
): Range | null {
  const on = (points: number, round: (number: number) => number) =>
    Number.isFinite(points) ? round(points / step) * step : points;
  const first = on(Math.max(least, range.least), Math.ceil);
  const last = on(Math.min(most, range.most), Math.floor);
  // Beyond a line that is open there are no totals.
  const none = first === Number.POSITIVE_INFINITY || last === Number.NEGATIVE_INFINITY;
  return none || first > last ? null : { least: first, most: last };
}

/** Totals within no grade's lines, and the grades they lie below, above or between. */
export type Gap = { readonly totals: Range } & (
  | { readonly kind: "below"; readonly above: Line }
  | { readonly kind: "between"; readonly below: Line; readonly above: Line }
  | { readonly kind: "above"; readonly below: Line }
);

/**
 * Finds totals that can occur and have no grade: a total belongs to the first grade whose lower line
 * it reaches, and to none where it is above that grade's upper line.
 *
 * @param lines - the lines of all grades, highest first
 * @param grid - totals that can occur
 * @returns gaps, lowest first; none where there are no grades
 */
export function gapsIn(lines: readonly Line[], grid: TotalGrid): readonly Gap[] {
  const gaps: Gap[] = [];
  let above: Line | null = null;
  let upTo = Number.POSITIVE_INFINITY;
  for (const below of lines) {
    const totals = totalsWithin(grid, below.most + 1, upTo);
    if (totals !== null) {
      gaps.push(
        above === null
          ? { kind: "above", totals, below }
          : { kind: "between", totals, below, above },
      );
    }
    above = below;
    upTo = Math.min(upTo, below.least - 1);
  }
  const totals = totalsWithin(grid, Number.NEGATIVE_INFINITY, upTo);
  if (above !== null && totals !== null) gaps.push({ kind: "below", totals, above });
  return gaps.reverse();
}
