import { divide } from "../../model/decimal";
import type { ShortfallValue, StepFigure, StepsValue } from "../../model/policy/value";
import type { Facts } from "../condition/facts";
import { proRated } from "../condition/proRated";
import type { SumOfUnits, Unit } from "../plan/plan";
import { policyPoints } from "../plan/policyPoints";
import { amountOfAll } from "./amount";
import { reachedStep } from "./reachedStep";

/** Points all units of an award have together. */
export type SumValue = (units: readonly Unit[], facts: Facts) => SumOfUnits;

/** Points by the step all units together reach, none at all included. */
export function stepsOfAll(
  value: StepsValue,
  { all }: Extract<StepFigure, { all: unknown }>,
  scale: number,
): SumValue {
  const amount = amountOfAll(all);
  const stepOf = reachedStep(value.steps, scale);
  const whenUnknown = policyPoints(value.whenUnknown ?? 0, scale);
  return (units, facts) => {
    const figure = amount(units, facts);
    return { points: figure === null ? whenUnknown : stepOf(figure), figure, unused: [] };
  };
}

/** Points for each one missing from a least number; a part of one counts as its part. */
export function shortfall(value: ShortfallValue, scale: number): SumValue {
  const amount = amountOfAll(value.amount);
  const points = policyPoints(value.points, scale);
  return (units, facts) => {
    const figure = amount(units, facts);
    if (figure === null) return { points: 0, figure, unused: [] };
    const { numerator, denominator } = figure;
    const missing = proRated(value.atLeast, value.proRate, facts) * denominator - numerator;
    const lost = missing <= 0 ? 0 : divide(points * missing, denominator, value.rounding);
    return { points: lost, figure, unused: [] };
  };
}
