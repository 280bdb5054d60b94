import type { Points } from "../../model/decimal";
import { quantityOf } from "../plan/compileValue";
import { byDayThenNumber, limitUnits } from "../plan/limitUnits";
import type { AwardPlan, Plan, Unit } from "../plan/plan";
import type { UnitsByNode } from "./collectUnits";

/** What summing tells a listener about the units of an award. */
export interface LineListener {
  /** A unit that counts, and its points before any limit of a sum. */
  line(node: number, unit: Unit, points: Points): void;
  /** A unit beyond the award's limit of units. */
  beyond(node: number, unit: Unit): void;
  /** All parts of a node have been summed; what the limits of its sum take or give. */
  limited(node: number, before: Points, after: Points): void;
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

function clamp(points: Points, floor: Points | null, ceiling: Points | null): Points {
  if (ceiling !== null && points > ceiling) return ceiling;
  return floor !== null && points < floor ? floor : points;
}

function sumUnits(award: AwardPlan, units: readonly Unit[], listener: LineListener | null): Points {
  let counted = units;
  if (award.limit !== null) {
    const { kept, beyond } = limitUnits(units, award.limit, award.value);
    for (const unit of beyond) listener?.beyond(award.node, unit);
    counted = kept;
  } else if (listener !== null) {
    counted = [...units].sort(byDayThenNumber);
  }
  let sum = 0;
  let index = 0;
  let quantity = 0;
  for (const unit of counted) {
    const points = award.value(unit, index, quantity);
    listener?.line(award.node, unit, points);
    sum += points;
    index += 1;
    quantity += quantityOf(unit);
  }
  return sum;
}

/**
 * Values the units of every award and sums the tree of points within its limits.
 *
 * A limit clamps the sum of a node's parts; parts are summed before the node they belong to.
 *
 * @param plan - the compiled policy
 * @param units - units of each award
 * @param listener - told of every line and limit where a trace is wanted, or `null`
 * @returns the points of every node; the last one is the total
 */
export function sumTree(plan: Plan, units: UnitsByNode, listener: LineListener | null): TreeSums {
  const count = plan.nodes.length;
  const earned: Points[] = new Array(count).fill(0);
  const before: Points[] = new Array(count).fill(0);
  const points: Points[] = new Array(count).fill(0);
  for (let index = 0; index < count; index += 1) {
    const node = plan.nodes[index];
    if (node === undefined) continue;
    const own = units[index];
    if (node.award !== null && own !== undefined) {
      const sum = sumUnits(node.award, own, listener);
      earned[index] = sum;
      before[index] = sum;
    }
    const sum = before[index] ?? 0;
    const after = clamp(sum, node.floor, node.ceiling);
    points[index] = after;
    listener?.limited(index, sum, after);
    if (node.parent >= 0) {
      earned[node.parent] = (earned[node.parent] ?? 0) + (earned[index] ?? 0);
      before[node.parent] = (before[node.parent] ?? 0) + after;
    }
  }
  return { earned, before, points };
}
