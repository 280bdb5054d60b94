import type { Policy } from "../../model/policy/policy";
import { mentionsOf } from "../lint/mentions";
import type { Plan } from "../plan/plan";
import type { Tally } from "../tally/tally";

/**
 * Finds the measures that points, grades and lists depend on, those behind other measures included.
 *
 * @param policy - the policy
 * @returns their ids
 */
export function neededMeasures(policy: Policy): ReadonlySet<string> {
  const { score, assessment, selections, measures } = policy;
  const needed = new Set<string>();
  const { words } = mentionsOf(
    score,
    assessment,
    selections.map(({ eligible, exclusions }) => [eligible, exclusions]),
  );
  const ids = new Set(words);
  // A set hands out what is added to it on the way.
  for (const id of ids) {
    const measure = measures.find((one) => one.id === id);
    if (measure === undefined) continue;
    needed.add(id);
    for (const word of mentionsOf(measure).words) ids.add(word);
  }
  return needed;
}

function leanPlan(plan: Plan): Plan {
  const { policy } = plan;
  const needed = neededMeasures(policy);
  const isNeeded = ({ measure }: { readonly measure: { readonly id: string } }) =>
    needed.has(measure.id);
  return {
    ...plan,
    policy: { ...policy, measures: policy.measures.filter(({ id }) => needed.has(id)), alerts: [] },
    dutyList: plan.dutyList.map((duty) => ({ ...duty, measures: duty.measures.filter(isNeeded) })),
    suggestionMeasures: plan.suggestionMeasures.filter(isNeeded),
    reportMeasures: plan.reportMeasures.filter(isNeeded),
    ratingMeasures: plan.ratingMeasures.filter(isNeeded),
  };
}

/**
 * The same tally without the measures and alerts that neither a grade nor a list asks for, so that it
 * is assessed faster; grades and eligibility are the same.
 *
 * @param of - the sorted records
 * @returns the tally
 */
export function leanTally(of: Tally): Tally {
  return { ...of, plan: leanPlan(of.plan) };
}
