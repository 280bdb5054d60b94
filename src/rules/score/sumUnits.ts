import type { Points } from "../../model/decimal";
import { quantityOf } from "../plan/compileValue";
import { byDayThenNumber, limitUnits } from "../plan/limitUnits";
import type { AwardPlan, Unit } from "../plan/plan";
import { sorted } from "../plan/sorted";

/** What an award has given so far, which the points of its next unit may depend on. */
export interface RunningSum {
  /** Points. */
  points: Points;
  /** Number of units. */
  units: number;
  /** Their quantity. */
  quantity: number;
}

/** What summing tells a listener about the units of an award. */
export interface LineListener {
  /** A unit that counts, and its points before any limit of a sum. */
  line(award: AwardPlan, unit: Unit, points: Points): void;
  /** A unit beyond the award's limit of units. */
  beyond(award: AwardPlan, unit: Unit): void;
}

/** The sum of no units. */
export function noPoints(): RunningSum {
  return { points: 0, units: 0, quantity: 0 };
}

/**
 * Values the next unit of an award: the one place where a record becomes points.
 *
 * @param sum - what the award has given so far; changed
 * @param award - the award
 * @param unit - a unit that counts
 * @returns points of the unit
 */
export function addUnit(sum: RunningSum, award: AwardPlan, unit: Unit): Points {
  const points = award.value(unit, sum.units, sum.quantity);
  sum.points += points;
  sum.units += 1;
  sum.quantity += quantityOf(unit);
  return points;
}

/**
 * Values all units of an award by day and number, within its limit of units.
 *
 * @param award - the award
 * @param units - its units, in any order
 * @param listener - told of every line where a trace is wanted, or `null`
 * @returns the sum, no limit of a sum applied
 */
export function sumUnits(
  award: AwardPlan,
  units: readonly Unit[],
  listener: LineListener | null,
): Points {
  let counted: readonly Unit[];
  if (award.limit === null) counted = sorted(units, byDayThenNumber);
  else {
    const { kept, beyond } = limitUnits(units, award.limit, award.value);
    for (const unit of beyond) listener?.beyond(award, unit);
    counted = kept;
  }
  const sum = noPoints();
  for (const unit of counted) {
    const points = addUnit(sum, award, unit);
    listener?.line(award, unit, points);
  }
  return sum.points;
}
