import type { Points } from "../../model/decimal";
import type { AwardPlan, NodePlan, Plan } from "../plan/plan";

/** What summing tells a listener about the limits of sums. */
export interface LimitListener {
  /** All parts of a node have been summed; what the limits of its sum take or give. */
  limited(node: NodePlan, place: number, before: Points, after: Points): void;
}

/** Points of every node of the tree, in the plan's order. */
export interface TreeSums {
  /** Sum of the units below the node, no limit of a sum applied. */
  readonly earned: readonly Points[];
  /** Sum of the parts after their limits, before the node's own. */
  readonly before: readonly Points[];
  /** Points of the node, after its own limits. */
  readonly points: readonly Points[];
}

/** Points of the node at a place; 0 where the tree has none. */
export function pointsAt(points: readonly Points[], place: number): Points {
  return points[place] ?? 0;
}

function clamp(points: Points, floor: Points | null, ceiling: Points | null): Points {
  if (ceiling !== null && points > ceiling) return ceiling;
  return floor !== null && points < floor ? floor : points;
}

/**
 * Sums the tree of points within its limits.
 *
 * A limit clamps the sum of a node's parts; parts are summed before the node they belong to.
 *
 * @param plan - the compiled policy
 * @param sumOf - points of an award's units, asked once for each award in the plan's order
 * @param listener - told of every limit where a trace is wanted, or `null`
 * @returns the points of every node; the last one is the total
 */
export function sumTree(
  plan: Plan,
  sumOf: (award: AwardPlan) => Points,
  listener: LimitListener | null,
): TreeSums {
  const earned = plan.zeros.slice();
  const before = plan.zeros.slice();
  const points = plan.zeros.slice();
  plan.nodes.forEach((node, index) => {
    if (node.award !== null) {
      const sum = sumOf(node.award);
      earned[index] = sum;
      before[index] = sum;
    }
    const sum = pointsAt(before, index);
    const after = clamp(sum, node.floor, node.ceiling);
    points[index] = after;
    listener?.limited(node, index, sum, after);
    if (node.parent >= 0) {
      earned[node.parent] = pointsAt(earned, node.parent) + pointsAt(earned, index);
      before[node.parent] = pointsAt(before, node.parent) + after;
    }
  });
  return { earned, before, points };
}
