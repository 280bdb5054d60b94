import type { Points } from "../../model/decimal";
import type { Fraction } from "../../model/fraction";
import { byDayThenNumber, limitUnits } from "../plan/limitUnits";
import type { AwardPlan, RunningSum, SumOfUnits, Unit, UnusedUnit, Valuation } from "../plan/plan";
import { sorted } from "../plan/sorted";
import { latestRatings } from "../value/latestRatings";
import { earlierUnits, type Scoring } from "./scoring";

/** A unit's points as a trace shows them. */
export interface UnitPoints {
  /** Points before any limit of a sum. */
  readonly points: Points;
  /** Points before factors; `null` where there are none. */
  readonly beforeFactors: Points | null;
  /** The unit's own figure; `null` where its points go by none. */
  readonly figure: Fraction | null;
}

/** What summing tells a listener about the units of an award. */
export interface LineListener {
  /** A unit that counts, and its points before any limit of a sum. */
  line(award: AwardPlan, unit: Unit, points: UnitPoints): void;
  /** Points of all units together. */
  sum(award: AwardPlan, units: readonly Unit[], sum: SumOfUnits): void;
  /** A unit beyond the award's limit of units. */
  beyond(award: AwardPlan, unit: Unit): void;
}

type UnitValuation = Extract<Valuation, { kind: "units" }>;

/** The sum of no units. */
export function noPoints(): RunningSum {
  return { points: 0, units: 0, amount: 0 };
}

/**
 * Values the next unit of an award: the one place where a record becomes points.
 *
 * @param sum - what the award has given so far; changed
 * @param valuation - how the award values units
 * @param unit - a unit that counts
 * @param scoring - what rules may ask
 * @returns points of the unit before factors
 */
export function addUnit(
  sum: RunningSum,
  { value, amountOf, factored }: UnitValuation,
  unit: Unit,
  scoring: Scoring,
): Points {
  const points = value(unit, sum, scoring);
  sum.points += factored === null ? points : factored(points, unit, scoring.tally.known);
  sum.units += 1;
  if (amountOf !== null) sum.amount += amountOf(unit);
  return points;
}

function sumOneByOne(
  award: AwardPlan,
  valuation: UnitValuation,
  units: readonly Unit[],
  scoring: Scoring,
  listener: LineListener | null,
): Points {
  const sum = noPoints();
  for (const unit of units) {
    const before = sum.points;
    const value = addUnit(sum, valuation, unit, scoring);
    listener?.line(award, unit, {
      points: sum.points - before,
      beforeFactors: valuation.factored === null ? null : value,
      figure: valuation.figureOf === null ? null : valuation.figureOf(unit),
    });
  }
  return sum.points;
}

/** What a unit is worth alone, for a limit that keeps the highest. */
function worthAlone({ valuation }: AwardPlan, scoring: Scoring): (unit: Unit) => Points {
  return (unit) => {
    if (valuation.kind === "sum") return unit.kind === "rating" ? unit.points : 0;
    const alone = noPoints();
    addUnit(alone, valuation, unit, scoring);
    return alone.points;
  };
}

/**
 * Values all units of an award by day and number, within its limit of units.
 *
 * @param award - the award
 * @param units - its units, in any order
 * @param scoring - what rules may ask
 * @param listener - told of every line where a trace is wanted, or `null`
 * @returns the sum, no limit of a sum applied
 */
export function sumUnits(
  award: AwardPlan,
  units: readonly Unit[],
  scoring: Scoring,
  listener: LineListener | null,
): Points {
  const { limit, valuation, from } = award;
  let counted = units;
  let replaced: readonly UnusedUnit[] = [];
  // A rating that another one replaces uses no limit up.
  if (from === "ratings") ({ latest: counted, replaced } = latestRatings(units));
  if (limit === null) counted = sorted(counted, byDayThenNumber);
  else {
    const used = earlierUnits(scoring.tally, award);
    const { kept, beyond } = limitUnits(counted, limit, worthAlone(award, scoring), used);
    for (const unit of beyond) listener?.beyond(award, unit);
    counted = kept;
  }
  if (valuation.kind === "units") {
    return sumOneByOne(award, valuation, counted, scoring, listener);
  }
  const sum = valuation.valueAll(counted, scoring.facts());
  listener?.sum(award, counted, { ...sum, unused: [...replaced, ...sum.unused] });
  return sum.points;
}
