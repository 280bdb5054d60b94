import { compareText } from "../../model/compareText";
import type { Points } from "../../model/decimal";
import type { Fraction } from "../../model/fraction";
import type { RecordReference } from "../../model/recordReference";
import { sorted } from "../plan/sorted";
import type { LineCut, LineKind } from "./scorecard";

/** A line while the tree is being summed. */
export interface DraftLine {
  readonly kind: LineKind;
  readonly rule: string;
  readonly basis: string;
  readonly record: RecordReference | null;
  readonly entries: readonly string[];
  readonly figure: Fraction | null;
  readonly beforeFactors: Points | null;
  readonly earned: Points;
  points: Points;
  readonly cuts: LineCut[];
}

function lastFirst(first: DraftLine, second: DraftLine): number {
  // A floor's own line has no record and is the last of all.
  return (
    compareText(second.record?.occurredOn ?? "~", first.record?.occurredOn ?? "~") ||
    compareText(second.record?.id ?? "~", first.record?.id ?? "~") ||
    compareText(second.rule, first.rule)
  );
}

/**
 * Shows on which lines a limit falls: the last ones by day and number lose first.
 *
 * A ceiling takes from lines that earn; a floor gives back to lines that deduct.
 *
 * @param lines - lines of the limited sum; their points are changed
 * @param excess - points to take (above 0) or to give back (below 0)
 * @param by - the rule whose limit it is
 * @returns points no line could take or give back
 */
export function cutLines(
  lines: readonly DraftLine[],
  excess: Points,
  by: { readonly id: string; readonly basis: string },
): Points {
  let left = excess;
  const touched = lines.filter(({ points }) => (excess > 0 ? points > 0 : points < 0));
  for (const line of sorted(touched, lastFirst)) {
    const points = excess > 0 ? Math.min(left, line.points) : Math.max(left, line.points);
    line.points -= points;
    line.cuts.push({ by: "limit", rule: by.id, basis: by.basis, points });
    left -= points;
    if (left === 0) break;
  }
  return left;
}

/**
 * Takes away all points of lines whose part of a group does not count.
 *
 * @param lines - lines of the part; their points are changed
 * @param by - the group
 */
export function cutAlternative(
  lines: readonly DraftLine[],
  by: { readonly id: string; readonly basis: string },
): void {
  for (const line of lines) {
    if (line.points === 0) continue;
    line.cuts.push({ by: "alternative", rule: by.id, basis: by.basis, points: line.points });
    line.points = 0;
  }
}
