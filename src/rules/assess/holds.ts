import { divide } from "../../model/decimal";
import { daysOf } from "../../model/period";
import type { Condition, MeasureTest } from "../../model/policy/condition";
import { compareFraction } from "./compareFraction";
import type { Facts } from "./facts";

/**
 * The number a measure must reach, less for those who joined within the period.
 *
 * @param test - the bound as the policy says it
 * @param facts - facts of the deputy
 * @returns the number, or `null` where the test has no lower bound
 */
export function requiredAmount(test: MeasureTest, facts: Facts): number | null {
  if (test.atLeast === undefined) return null;
  if (test.proRate === undefined || !facts.joinedInPeriod) return test.atLeast;
  const days = facts.measures.get(test.proRate.daysInOffice)?.value?.numerator ?? 0;
  return divide(test.atLeast * days, daysOf(facts.period), test.proRate.rounding);
}

function measureHolds(test: MeasureTest, facts: Facts): boolean {
  const value = facts.measures.get(test.measure)?.value ?? null;
  if (value === null) return test.whenUnknown === true;
  const least = requiredAmount(test, facts);
  if (least !== null && compareFraction(value, least) < 0) return false;
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
