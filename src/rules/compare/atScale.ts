import type { Points } from "../../model/decimal";
import type { NodeScore, Scorecard, ScoreLine } from "../score/scorecard";

function orNull(points: Points | null, times: number): Points | null {
  return points === null ? null : points * times;
}

function line(each: ScoreLine, times: number): ScoreLine {
  return {
    ...each,
    beforeFactors: orNull(each.beforeFactors, times),
    earned: each.earned * times,
    points: each.points * times,
    cuts: each.cuts.map((cut) => ({ ...cut, points: cut.points * times })),
  };
}

function node(each: NodeScore, times: number): NodeScore {
  return {
    ...each,
    earned: each.earned * times,
    before: each.before * times,
    points: each.points * times,
    floor: orNull(each.floor, times),
    ceiling: orNull(each.ceiling, times),
  };
}

/**
 * The same scorecard with its points at a finer scale.
 *
 * @param scorecard - the scorecard
 * @param scale - digits behind the point, no fewer than its own
 * @returns a scorecard that says the same
 */
export function atScale(scorecard: Scorecard, scale: number): Scorecard {
  const times = 10 ** (scale - scorecard.scale);
  if (times === 1) return scorecard;
  return {
    ...scorecard,
    scale,
    total: scorecard.total * times,
    pendingPoints: scorecard.pendingPoints * times,
    lines: scorecard.lines.map((each) => line(each, times)),
    nodes: scorecard.nodes.map((each) => node(each, times)),
  };
}
