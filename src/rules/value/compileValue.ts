import { wholeNumber } from "../../model/fraction";
import type { Award } from "../../model/policy/award";
import type { Amount, EachValue, PerQuantityValue, StepFigure } from "../../model/policy/value";
import { proRated } from "../condition/proRated";
import type { UnitValue, Valuation } from "../plan/plan";
import { policyPoints } from "../plan/policyPoints";
import { amountOf, amountOfAll } from "./amount";
import { compileFactors } from "./factors";
import { ratingsValue } from "./ratingsValue";
import { type SumValue, shortfall, stepsOfAll } from "./sumValue";
import { countedPart, equalShare, perQuantity, stepFigure, table, unitSteps } from "./unitValue";

function each(value: EachValue, scale: number): UnitValue {
  const points = policyPoints(value.points, scale);
  const { proRate } = value;
  return proRate === undefined
    ? () => points
    : (_unit, _before, from) => proRated(points, proRate, from.facts());
}

function byOrder(first: readonly number[], further: number): UnitValue {
  return (_unit, before) => first[before.units] ?? further;
}

/** Points for every so much of a measure of the deputy. */
function perMeasure(value: PerQuantityValue, of: Amount, scale: number): SumValue {
  const points = policyPoints(value.points, scale);
  const amount = amountOfAll(of);
  const counted = countedPart(value);
  return (units, facts) => {
    const figure = amount(units, facts);
    if (figure === null) return { points: 0, figure, unused: [] };
    const whole = Math.floor(figure.numerator / figure.denominator);
    const shares = Math.floor(counted(whole) / value.every);
    return { points: shares === 0 ? 0 : shares * points, figure, unused: [] };
  };
}

function ofMeasure(amount: Amount): boolean {
  return typeof amount === "object" && "measure" in amount;
}

function ofAll(by: StepFigure): by is Extract<StepFigure, { all: unknown }> {
  return "all" in by;
}

/**
 * Makes the value of an award ready to run.
 *
 * @param award - the award
 * @param scale - the policy's scale
 * @returns how its units become points: each by itself, or all together
 */
export function compileValue(award: Award, scale: number): Valuation {
  const { value } = award;
  const units = (
    worth: UnitValue,
    more: Partial<Extract<Valuation, { kind: "units" }>> = {},
  ): Valuation => ({
    kind: "units",
    value: worth,
    amountOf: null,
    figureOf: null,
    factored: compileFactors(award),
    ...more,
  });
  const sum = (valueAll: SumValue): Valuation => ({ kind: "sum", valueAll });
  switch (value.kind) {
    case "each":
      return units(each(value, scale));
    case "by-order": {
      const first = value.points.map((points) => policyPoints(points, scale));
      return units(byOrder(first, policyPoints(value.further, scale)));
    }
    case "per-quantity": {
      const { amount: of = "quantity" } = value;
      if (ofMeasure(of)) return sum(perMeasure(value, of, scale));
      const amount = amountOf(of);
      const figureOf = (unit: Parameters<typeof amount>[0]) => wholeNumber(amount(unit));
      return units(perQuantity(value, scale), { amountOf: amount, figureOf });
    }
    case "table":
      return units(table(value, scale));
    case "equal-share":
      return units(equalShare(value, scale));
    case "steps": {
      if (ofAll(value.by)) return sum(stepsOfAll(value, value.by, scale));
      const figureOf = stepFigure(value.by);
      return units(unitSteps(value, figureOf, scale), { figureOf });
    }
    case "shortfall":
      return sum(shortfall(value, scale));
    case "ratings":
      return sum(ratingsValue(value, scale));
  }
}
