import { statusOn } from "../../model/mandate";
import type { Condition } from "../../model/policy/condition";
import type { Assessment } from "./assessment";
import { holds } from "./holds";

/**
 * Tells whether a condition of a policy holds for a deputy who has been assessed.
 *
 * @param condition - the condition, which may speak of the standing
 * @param assessment - the assessment
 * @returns true where it holds
 */
export function standingHolds(condition: Condition, assessment: Assessment): boolean {
  const { mandate, period, measures, standing } = assessment;
  return holds(condition, {
    period,
    measures,
    status: statusOn(mandate, period.to),
    deputyClass: mandate.deputyClass,
    joinedInPeriod: mandate.beganOn > period.from,
    standing: standing.id,
  });
}
