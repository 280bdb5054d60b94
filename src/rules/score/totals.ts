import type { Points } from "../../model/decimal";
import type { AwardPlan, Unit } from "../plan/plan";
import type { Tally } from "../tally/tally";
import { collectUnits } from "./collectUnits";
import { pointsAt, sumTree, type TreeSums } from "./sumTree";
import { addUnit, noPoints, type RunningSum, sumUnits } from "./sumUnits";
import { unitLists } from "./unitLists";

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
  const sums: (RunningSum | undefined)[] = new Array(of.plan.nodes.length).fill(undefined);
  const limited = unitLists();
  const take = (award: AwardPlan, unit: Unit, verified: boolean) => {
    if (!verified) return;
    // Only a limit of units needs to see all of them before any of them has points.
    if (award.limit !== null) limited.add(award, unit);
    else {
      const sum = sums[award.node] ?? noPoints();
      sums[award.node] = sum;
      addUnit(sum, award, unit);
    }
  };
  collectUnits(of, { take }, null);
  const sumOf = (award: AwardPlan) =>
    award.limit === null
      ? (sums[award.node]?.points ?? 0)
      : sumUnits(award, limited.of(award), null);
  return sumTree(of.plan, sumOf, null);
}

/** The last node is the root: the total. */
export function totalOf(sums: TreeSums): Points {
  return pointsAt(sums.points, sums.points.length - 1);
}
