import type { Condition, MeasureTest } from "../../model/policy/condition";
import { compareFraction } from "./compareFraction";
import type { Facts } from "./facts";
import { proRated } from "./proRated";

/**
 * The number a measure must reach, less for those who joined within the period.
 *
 * @param test - the bound as the policy says it
 * @param facts - facts of the deputy
 * @returns the number, or `null` where the test has no lower bound
 */
export function requiredAmount(test: MeasureTest, facts: Facts): number | null {
  return test.atLeast === undefined ? null : proRated(test.atLeast, test.proRate, facts);
}

function measureHolds(test: MeasureTest, facts: Facts): boolean {
  const value = facts.measures.get(test.measure)?.value ?? null;
  if (value === null) return test.whenUnknown === true;
  const least = requiredAmount(test, facts);
  if (least !== null && compareFraction(value, least) < 0) return false;
  if (test.above !== undefined && compareFraction(value, test.above) <= 0) return false;
  if (test.below !== undefined && compareFraction(value, test.below) >= 0) return false;
  return test.atMost === undefined || compareFraction(value, test.atMost) <= 0;
}

function includesOrOpen(values: readonly string[] | undefined, value: string | null): boolean {
  return values === undefined || (value !== null && values.includes(value));
}

function nestedHold(condition: Condition, facts: Facts): boolean {
  const { all, any, not } = condition;
  if (all?.every((part) => holds(part, facts)) === false) return false;
  if (any !== undefined && !any.some((part) => holds(part, facts))) return false;
  return not === undefined || !holds(not, facts);
}

/**
 * Tells whether a condition of a policy holds for a deputy.
 *
 * @param condition - the condition; every key it has must hold
 * @param facts - facts of the deputy
 * @returns true where it holds; an empty condition always does
 */
export function holds(condition: Condition, facts: Facts): boolean {
  const { measure, joinedInPeriod } = condition;
  return (
    includesOrOpen(condition.status, facts.status) &&
    includesOrOpen(condition.deputyClass, facts.deputyClass) &&
    includesOrOpen(condition.standing, facts.standing) &&
    (joinedInPeriod === undefined || joinedInPeriod === facts.joinedInPeriod) &&
    (measure === undefined || measureHolds(measure, facts)) &&
    nestedHold(condition, facts)
  );
}
