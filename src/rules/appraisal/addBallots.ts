import type { AppraisalBallot } from "../../model/appraisal";

/**
 * Adds two ballot boxes of one group: several polling places, voters of several villages (D11, Q3).
 *
 * @param first - a ballot
 * @param second - another ballot of the same group
 * @returns the ballot of both, under the group of the first
 * @example
 * ```ts
 * import { addBallots } from "deputy-archive/life";
 * const box = { group: "voters", eligible: 60, present: 52, issued: 52, returned: 50, spoiled: 1, counts: { good: 49 } };
 * addBallots(box, box).counts; // => { good: 98 }
 * ```
 */
export function addBallots(first: AppraisalBallot, second: AppraisalBallot): AppraisalBallot {
  const counts = new Map(Object.entries(first.counts));
  for (const [option, count] of Object.entries(second.counts)) {
    counts.set(option, (counts.get(option) ?? 0) + count);
  }
  return {
    group: first.group,
    eligible: first.eligible + second.eligible,
    present: first.present + second.present,
    issued: first.issued + second.issued,
    returned: first.returned + second.returned,
    spoiled: first.spoiled + second.spoiled,
    counts: Object.fromEntries(counts),
  };
}
