import type { Points } from "../../model/decimal";
import { type Fraction, timesFractions } from "../../model/fraction";
import type { Award } from "../../model/policy/award";
import { compileTest } from "../plan/compileTest";
import { multiplier } from "../plan/multiplier";
import type { KnownSpan, Unit, UnitTest } from "../plan/plan";

/**
 * Makes the factors of an award ready: those that apply are multiplied, then rounded once.
 *
 * @param award - the award
 * @returns points of a unit after factors; `null` where the award has none
 */
export function compileFactors(
  award: Award,
): ((points: Points, unit: Unit, known: KnownSpan) => Points) | null {
  if (!("factors" in award) || award.factors === undefined) return null;
  const { of, rounding } = award.factors;
  const factors = of.map((factor): { test: UnitTest; by: Fraction } => ({
    test: compileTest(factor.where ?? {}),
    by: multiplier(factor),
  }));
  return (points, unit, known) => {
    const applying = factors.filter(({ test }) => test(unit, known)).map(({ by }) => by);
    return timesFractions(points, applying, rounding);
  };
}
