import type { Points } from "../../model/decimal";
import type { DutyEntry } from "../../model/dutyEntry";
import type { AwardPlan, Unit } from "../plan/plan";
import type { Tally } from "../tally/tally";
import { startScoring } from "./scoring";
import { pointsAt, sumTree, type TreeSums } from "./sumTree";
import { sumUnits } from "./sumUnits";
import { totalOf, totals } from "./totals";
import type { UnitLists } from "./unitLists";
import { wholeScope } from "./wholeScope";

function verified(entry: DutyEntry): DutyEntry {
  return entry.verification === "pending" ? { ...entry, verification: "verified" } : entry;
}

/** The units of an award that count, and those still to be verified. */
export interface UnitsByVerification {
  /** Verified. */
  readonly verified: UnitLists;
  /** Still to be verified. */
  readonly pending: UnitLists;
}

/** Where rules ask for measures, what is verified changes them too: everything is scored again. */
function scoredAgain(of: Tally): TreeSums {
  const entries = of.entries.map((bucket) => bucket?.map(verified));
  return totals({ ...of, entries });
}

function withPending(of: Tally, sums: TreeSums, units: UnitsByVerification): TreeSums {
  const scoring = startScoring(of);
  const unitsOf = (award: AwardPlan): readonly Unit[] => {
    const added = units.pending.of(award);
    const counted = units.verified.of(award);
    return added.length === 0 ? counted : [...counted, ...added];
  };
  const sumOf = (award: AwardPlan, all: readonly Unit[]) =>
    // An award without pending units keeps the sum it has, unless it is reckoned for shares.
    award.streams && units.pending.of(award).length === 0
      ? pointsAt(sums.earned, award.node)
      : sumUnits(award, all, scoring, null);
  return sumTree(scoring, wholeScope(of, unitsOf), sumOf, null);
}

/**
 * What the total would change by if everything still to be verified were verified.
 *
 * @param of - the sorted records
 * @param sums - the sums without what is pending
 * @param units - units that count, and those still to be verified
 * @returns points, below 0 where pending absences would cost points
 */
export function pendingPoints(of: Tally, sums: TreeSums, units: UnitsByVerification): Points {
  if (units.pending.isEmpty()) return 0;
  const all = of.plan.asksMeasures ? scoredAgain(of) : withPending(of, sums, units);
  return totalOf(all) - totalOf(sums);
}
