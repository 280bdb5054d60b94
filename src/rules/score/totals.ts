import type { Points } from "../../model/decimal";
import type { AwardPlan, RunningSum, Unit } from "../plan/plan";
import type { Tally } from "../tally/tally";
import { collectUnits } from "./collectUnits";
import { startScoring } from "./scoring";
import { pointsAt, sumTree, type TreeSums } from "./sumTree";
import { addUnit, noPoints, sumUnits } from "./sumUnits";
import { unitLists } from "./unitLists";
import { wholeScope } from "./wholeScope";

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
  const scoring = startScoring(of);
  const sums: (RunningSum | undefined)[] = new Array(of.plan.nodes.length).fill(undefined);
  const listed = unitLists();
  const take = (award: AwardPlan, unit: Unit, verified: boolean) => {
    if (!verified) return;
    const { valuation } = award;
    // Most awards need not see all their units before any of them has points.
    if (award.streams && valuation.kind === "units") {
      const sum = sums[award.node] ?? noPoints();
      sums[award.node] = sum;
      addUnit(sum, valuation, unit, scoring);
    } else listed.add(award, unit);
  };
  collectUnits(of, { take }, null);
  const sumOf = (award: AwardPlan, units: readonly Unit[]) =>
    award.streams ? (sums[award.node]?.points ?? 0) : sumUnits(award, units, scoring, null);
  return sumTree(scoring, wholeScope(of, listed.of), sumOf, null);
}

/** The last node is the root: the total. */
export function totalOf(sums: TreeSums): Points {
  return pointsAt(sums.points, sums.points.length - 1);
}
