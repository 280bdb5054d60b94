import type { Points } from "../../model/decimal";
import type { AwardPlan, Plan } from "../plan/plan";
import { pointsAt, sumTree, type TreeSums } from "./sumTree";
import { sumUnits } from "./sumUnits";
import { totalOf } from "./totals";
import type { UnitLists } from "./unitLists";

/**
 * What the total would change by if everything still to be verified were verified.
 *
 * @param plan - the compiled policy
 * @param sums - the sums without the pending units
 * @param verified - verified units
 * @param pending - units still to be verified
 * @returns points, below 0 where pending absences would cost points
 */
export function pendingPoints(
  plan: Plan,
  sums: TreeSums,
  verified: UnitLists,
  pending: UnitLists,
): Points {
  if (pending.isEmpty()) return 0;
  const sumOf = (award: AwardPlan) => {
    const added = pending.of(award);
    // An award without pending units keeps the sum it has.
    if (added.length === 0) return pointsAt(sums.earned, award.node);
    return sumUnits(award, [...verified.of(award), ...added], null);
  };
  return totalOf(sumTree(plan, sumOf, null)) - totalOf(sums);
}
