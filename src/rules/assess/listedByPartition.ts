import type { PartitionKey } from "../../model/policy/selectionRules";
import type { Assessment } from "./assessment";

/**
 * Groups the deputies who are listed by what they must share to be compared.
 *
 * @param assessments - assessments in any order
 * @param keys - what they must share; none puts all together
 * @returns assessments by partition, in order of first appearance; those not listed are left out
 */
export function listedByPartition(
  assessments: readonly Assessment[],
  keys: readonly PartitionKey[],
): ReadonlyMap<string, readonly Assessment[]> {
  const partitions = new Map<string, Assessment[]>();
  for (const assessment of assessments) {
    if (assessment.standing.kind === "unlisted") continue;
    const { mandate } = assessment;
    const partition = keys.map((key) => mandate[key] ?? "").join(" · ");
    const listed = partitions.get(partition);
    if (listed === undefined) partitions.set(partition, [assessment]);
    else listed.push(assessment);
  }
  return partitions;
}
