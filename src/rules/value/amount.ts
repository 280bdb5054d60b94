import type { Fraction } from "../../model/fraction";
import { wholeNumber } from "../../model/fraction";
import type { Amount } from "../../model/policy/value";
import type { Facts } from "../condition/facts";
import { particularOf } from "../plan/compileTest";
import type { Unit } from "../plan/plan";

/** Quantity of a unit; only entries have one. */
export function quantityOf(unit: Unit): number {
  return unit.kind === "entry" ? (unit.quantity ?? 0) : 0;
}

/** A number among the particulars of a unit; 0 where the record says none. */
export function numberOf(unit: Unit, particular: string): number {
  const value = particularOf(unit, particular);
  return typeof value === "number" ? value : 0;
}

/** How much one unit is; a measure is of the mandate, never of a unit. */
export function amountOf(amount: Amount): (unit: Unit) => number {
  if (amount === "quantity") return quantityOf;
  if (typeof amount === "object" && "particular" in amount) {
    const { particular } = amount;
    return (unit) => numberOf(unit, particular);
  }
  return () => 1;
}

/** How much all units are together, or a measure of the deputy; `null` where it is not known. */
export function amountOfAll(
  amount: Amount,
): (units: readonly Unit[], facts: Facts) => Fraction | null {
  if (typeof amount === "object" && "measure" in amount) {
    const { measure } = amount;
    return (_units, facts) => facts.measures.get(measure)?.value ?? null;
  }
  const ofUnit = amountOf(amount);
  return (units) => wholeNumber(units.reduce((sum, unit) => sum + ofUnit(unit), 0));
}
