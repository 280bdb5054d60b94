import { divide, type Points, toPoints } from "../../model/decimal";
import { ballotFault, validBallots } from "../../model/dutyReport";
import type {
  Award,
  EqualShareValue,
  PerQuantityValue,
  RateStepsValue,
  TableValue,
} from "../../model/policy/award";
import type { Unit, UnitValue } from "./plan";

/** Decimals a rate's step may have; enough for any published rate. */
const rateScale = 4;

/**
 * Turns a number of a policy into points.
 *
 * @param value - a decimal of the policy
 * @param scale - the policy's scale
 * @returns points
 * @throws RangeError where the number needs more digits than the scale has; `readPolicy` says so first
 */
export function policyPoints(value: number, scale: number): Points {
  const points = toPoints(value, scale);
  if (points === null) throw new RangeError(`${value} has more than ${scale} decimals`);
  return points;
}

/** Quantity of a unit; suggestions and reports have none. */
export function quantityOf(unit: Unit): number {
  return unit.kind === "entry" ? (unit.quantity ?? 0) : 0;
}

function perQuantity(value: PerQuantityValue, scale: number): UnitValue {
  const points = policyPoints(value.points, scale);
  const { every } = value;
  // Each unit gets the full shares it completes, so the lines sum to the share of the whole.
  return (unit, _index, quantityBefore) => {
    const after = Math.floor((quantityBefore + quantityOf(unit)) / every);
    const shares = after - Math.floor(quantityBefore / every);
    // No share of a deduction is 0, not the -0 that JSON cannot carry.
    return shares === 0 ? 0 : shares * points;
  };
}

function fieldOf(unit: Unit, field: TableValue["by"]): string | null {
  if (unit.kind === "entry") {
    if (field === "level") return unit.level;
    return field === "role" ? unit.role : null;
  }
  if (unit.kind === "suggestion") {
    if (field === "outcome") return unit.outcome;
    return field === "role" ? unit.role : null;
  }
  return field === "form" ? unit.form : null;
}

function table(value: TableValue, scale: number): UnitValue {
  const points = new Map(
    Object.entries(value.points).map(([key, decimal]) => [key, policyPoints(decimal, scale)]),
  );
  return (unit) => {
    const key = fieldOf(unit, value.by);
    return key === null ? 0 : (points.get(key) ?? 0);
  };
}

function equalShare(value: EqualShareValue, scale: number): UnitValue {
  const points = policyPoints(value.points, scale);
  return (unit) => {
    if (unit.kind !== "suggestion" || unit.coSigners.length === 0) return 0;
    return divide(points, unit.coSigners.length, value.rounding);
  };
}

function satisfactionRate(value: RateStepsValue, scale: number): UnitValue {
  const steps = value.steps.map((step) => ({
    atLeast: step.atLeast === undefined ? null : policyPoints(step.atLeast, rateScale),
    points: policyPoints(step.points, scale),
  }));
  const hundred = 100 * 10 ** rateScale;
  return (unit) => {
    if (unit.kind !== "report" || unit.ballot === null) return 0;
    if (ballotFault(unit.ballot) !== null) return 0;
    const valid = validBallots(unit.ballot);
    if (valid <= 0) return 0;
    const satisfied = unit.ballot.satisfied * hundred;
    const reached = steps.find(
      (step) => step.atLeast === null || satisfied >= step.atLeast * valid,
    );
    return reached === undefined ? 0 : reached.points;
  };
}

/**
 * Makes the value of an award ready to run.
 *
 * @param value - how units are valued
 * @param scale - the policy's scale
 * @returns a function of a unit and of what came before it
 */
export function compileValue(value: Award["value"], scale: number): UnitValue {
  switch (value.kind) {
    case "each": {
      const points = policyPoints(value.points, scale);
      return () => points;
    }
    case "first-then": {
      const first = policyPoints(value.first, scale);
      const further = policyPoints(value.further, scale);
      return (_unit, index) => (index === 0 ? first : further);
    }
    case "per-quantity":
      return perQuantity(value, scale);
    case "table":
      return table(value, scale);
    case "equal-share":
      return equalShare(value, scale);
    case "satisfaction-rate":
      return satisfactionRate(value, scale);
  }
}
