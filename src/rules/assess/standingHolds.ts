import { statusOn } from "../../model/mandate";
import { earlierOf } from "../../model/plainDate";
import type { Condition } from "../../model/policy/condition";
import { holds } from "../condition/holds";
import type { Assessment } from "./assessment";

/**
 * Tells whether a condition of a policy holds for a deputy who has been assessed.
 *
 * @param condition - the condition, which may speak of the standing
 * @param assessment - the assessment
 * @returns true where it holds
 */
export function standingHolds(condition: Condition, assessment: Assessment): boolean {
  const { mandate, period, asOf, measures, standing } = assessment;
  return holds(condition, {
    period,
    measures,
    status: statusOn(mandate, earlierOf(asOf, period.to)),
    deputyClass: mandate.deputyClass,
    joinedInPeriod: mandate.beganOn > period.from,
    standing: standing.id,
  });
}
