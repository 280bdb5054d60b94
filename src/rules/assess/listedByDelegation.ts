import type { Assessment } from "./assessment";

/**
 * Groups the deputies who are listed by their delegation.
 *
 * @param assessments - assessments in any order
 * @returns assessments by delegation, in order of first appearance; those not listed are left out
 */
export function listedByDelegation(
  assessments: readonly Assessment[],
): ReadonlyMap<string, readonly Assessment[]> {
  const delegations = new Map<string, Assessment[]>();
  for (const assessment of assessments) {
    if (assessment.standing.kind === "unlisted") continue;
    const { delegation } = assessment.mandate;
    const listed = delegations.get(delegation);
    if (listed === undefined) delegations.set(delegation, [assessment]);
    else listed.push(assessment);
  }
  return delegations;
}
