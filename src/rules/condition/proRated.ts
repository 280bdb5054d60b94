import { divide } from "../../model/decimal";
import { daysOf } from "../../model/period";
import type { ProRate } from "../../model/policy/condition";
import type { Facts } from "./facts";

/**
 * Reduces a number for a deputy who joined within the period, by days in office.
 *
 * @param whole - the number for the whole period
 * @param rule - the rule that reduces it; without one, and for all others, the number stays
 * @param facts - facts of the deputy
 * @returns the number, rounded as the rule says
 */
export function proRated(whole: number, rule: ProRate | undefined, facts: Facts): number {
  if (rule === undefined || !facts.joinedInPeriod) return whole;
  const days = facts.measures.get(rule.daysInOffice)?.value?.numerator ?? 0;
  return divide(whole * days, daysOf(facts.period), rule.rounding);
}
