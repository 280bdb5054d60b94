import type { Points } from "../../model/decimal";
import type { Plan } from "../plan/plan";
import type { Tally } from "../tally/tally";
import { type CollectedUnits, collectUnits, type UnitsByNode } from "./collectUnits";
import { sumTree, type TreeSums } from "./sumTree";

/**
 * Points of every node of the policy's tree without the trace: the fast form of `score`.
 *
 * @param of - the sorted records of one mandate
 * @returns sums in the order of the plan's nodes; the last is the total
 * @example
 * ```ts
 * import { totals } from "deputy-archive";
 * typeof totals; // => "function"
 * ```
 */
export function totals(of: Tally): TreeSums {
  return sumTree(of.plan, collectUnits(of, null).verified, null);
}

/** The last node is the root: the total. */
export function totalOf(sums: TreeSums): Points {
  return sums.points[sums.points.length - 1] ?? 0;
}

function together(plan: Plan, verified: UnitsByNode, pending: UnitsByNode): UnitsByNode {
  return plan.nodes.map((_node, index) => {
    const first = verified[index];
    const second = pending[index];
    return first === undefined || second === undefined ? (first ?? second) : [...first, ...second];
  });
}

/**
 * What the total would change by if everything still to be verified were verified.
 *
 * @param plan - the compiled policy
 * @param units - units verified and pending
 * @param total - the total without the pending ones
 * @returns points, below 0 where pending absences would cost points
 */
export function pendingPoints(plan: Plan, units: CollectedUnits, total: Points): Points {
  if (units.pending === null) return 0;
  return totalOf(sumTree(plan, together(plan, units.verified, units.pending), null)) - total;
}
