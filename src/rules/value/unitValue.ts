import { divide, type Points } from "../../model/decimal";
import { wholeNumber } from "../../model/fraction";
import type {
  EqualShareValue,
  PerQuantityValue,
  StepFigure,
  StepsValue,
  TableValue,
} from "../../model/policy/value";
import { particularOf } from "../plan/compileTest";
import type { FactsGiver, Unit, UnitFigure, UnitValue } from "../plan/plan";
import { policyPoints } from "../plan/policyPoints";
import { amountOf, numberOf } from "./amount";
import { ballotRate } from "./ballotRate";
import { reachedStep } from "./reachedStep";

/** Of a running amount, the part that counts. */
export function countedPart({ after = 0, upTo }: PerQuantityValue): (amount: number) => number {
  return (amount) => Math.max(0, Math.min(amount, upTo ?? amount) - after);
}

/** Each unit gets the full shares it completes, so the lines sum to the share of the whole. */
export function perQuantity(value: PerQuantityValue, scale: number): UnitValue {
  const points = policyPoints(value.points, scale);
  const amount = amountOf(value.amount ?? "quantity");
  const counted = countedPart(value);
  const { every } = value;
  return (unit, before) => {
    const now = Math.floor(counted(before.amount + amount(unit)) / every);
    const shares = now - Math.floor(counted(before.amount) / every);
    // No share of a deduction is 0, not the -0 that JSON cannot carry.
    return shares === 0 ? 0 : shares * points;
  };
}

function plainField(unit: Unit, field: string): string | null {
  if (unit.kind === "entry") {
    if (field === "level") return unit.level;
    if (field === "attendance") return unit.attendance;
    return field === "role" ? unit.role : null;
  }
  if (unit.kind === "suggestion") {
    if (field === "outcome") return unit.outcome;
    return field === "role" ? unit.role : null;
  }
  return unit.kind === "report" && field === "form" ? unit.form : null;
}

/** The values a field has in a unit: one, several of a particular, or none. */
function fieldsOf(unit: Unit, by: TableValue["by"], from: FactsGiver): readonly string[] {
  if (by === "deputyClass") return [from.facts().deputyClass];
  if (typeof by === "string") {
    const field = plainField(unit, by);
    return field === null ? [] : [field];
  }
  const value = particularOf(unit, by.particular);
  if (value === undefined) return [];
  return typeof value === "object" ? value : [String(value)];
}

/** Points by a field; of several values the highest. */
export function table(value: TableValue, scale: number): UnitValue {
  const points = new Map(
    Object.entries(value.points).map(([key, decimal]) => [key, policyPoints(decimal, scale)]),
  );
  return (unit, _before, from) => {
    const known = fieldsOf(unit, value.by, from).flatMap((key) => points.get(key) ?? []);
    return known.length === 0 ? 0 : Math.max(...known);
  };
}

/** A share of points for one of several heads. */
export function equalShare(value: EqualShareValue, scale: number): UnitValue {
  const points = policyPoints(value.points, scale);
  const { among } = value;
  const heads = (unit: Unit): number => {
    if (typeof among === "object") return numberOf(unit, among.particular);
    if (unit.kind !== "suggestion") return 0;
    return unit.coSigners.length + (among === "signers" ? 1 : 0);
  };
  return (unit): Points => {
    const count = heads(unit);
    return count === 0 ? 0 : divide(points, count, value.rounding);
  };
}

/** The figure of each unit that steps go by. */
export function stepFigure(by: Exclude<StepFigure, { all: unknown }>): UnitFigure {
  if ("ballot" in by) {
    const rate = ballotRate(by.ballot);
    return (unit) => (unit.kind === "report" ? rate(unit.ballot) : null);
  }
  const amount = amountOf(by.unit);
  return (unit) => wholeNumber(amount(unit));
}

/** Points of a unit by the step its figure reaches. */
export function unitSteps(value: StepsValue, figureOf: UnitFigure, scale: number): UnitValue {
  const stepOf = reachedStep(value.steps, scale);
  const whenUnknown = policyPoints(value.whenUnknown ?? 0, scale);
  return (unit) => {
    const figure = figureOf(unit);
    return figure === null ? whenUnknown : stepOf(figure);
  };
}
