import { type DutyReport, validBallots } from "../../model/dutyReport";
import { wholeNumber } from "../../model/fraction";
import type { Distinct, Measure, SummedField } from "../../model/policy/measure";
import { byDayThenNumber, limitUnits } from "../plan/limitUnits";
import type { MeasurePlan, Unit } from "../plan/plan";
import { shareOf } from "../plan/shareOf";
import { numberOf, quantityOf } from "../value/amount";
import { latestRatings } from "../value/latestRatings";
import type { MeasureValue } from "./measures";

function ballotFigure({ ballot }: DutyReport, field: SummedField): number {
  if (ballot === null) return 0;
  switch (field) {
    case "satisfied":
      return ballot.satisfied;
    case "basically-satisfied":
      return ballot.basicallySatisfied;
    case "valid-ballots":
      return validBallots(ballot);
    case "returned-ballots":
      return ballot.returned;
    case "issued-ballots":
      return ballot.issued;
    default:
      return 0;
  }
}

function figureOf(unit: Unit, measure: Measure): number {
  if (measure.kind !== "sum") return 1;
  const { field } = measure;
  if (typeof field === "object") return numberOf(unit, field.particular);
  return unit.kind === "report" ? ballotFigure(unit, field) : quantityOf(unit);
}

function distinctName(unit: Unit, distinct: Distinct): string {
  if (distinct !== "duty") return shareOf(unit, distinct);
  return unit.kind === "entry" ? unit.duty : unit.kind;
}

/**
 * A figure with the records behind it.
 *
 * @param value - the figure
 * @param units - what it counts
 * @returns the measure
 */
export function known(value: number, units: readonly Unit[]): MeasureValue {
  return {
    value: wholeNumber(value),
    records: units.map(({ kind, id, occurredOn }) => ({ kind, id, occurredOn })),
  };
}

/**
 * Counts or sums the units of one measure.
 *
 * @param plan - the measure
 * @param units - its units, in any order
 * @returns the figure, and the records in order
 */
export function recordMeasure(
  { measure, limit }: MeasurePlan,
  units: readonly Unit[],
): MeasureValue {
  const standing = measure.of.from === "ratings" ? latestRatings(units).latest : units;
  const counted =
    limit === null
      ? [...standing].sort(byDayThenNumber)
      : limitUnits(standing, limit, (unit) => figureOf(unit, measure)).kept;
  if (measure.kind === "count" && measure.distinct !== undefined) {
    const { distinct } = measure;
    return known(new Set(counted.map((unit) => distinctName(unit, distinct))).size, counted);
  }
  const sum = counted.reduce((total, unit) => total + figureOf(unit, measure), 0);
  return known(sum, counted);
}
