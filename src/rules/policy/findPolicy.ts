import type { DocumentIssue, ReadResult } from "../../model/issue";
import type { PlainDate } from "../../model/plainDate";
import type { PolicyListing } from "../../model/policyListing";
import { issueAt } from "./checkIssue";

function isMeant({ id, place }: PolicyListing, wanted: string): boolean {
  return id === wanted || place?.zh === wanted || place?.en === wanted;
}

function inForceOn({ effectiveFrom, effectiveTo }: PolicyListing, on: PlainDate): boolean {
  if (effectiveFrom !== null && on < effectiveFrom) return false;
  return effectiveTo === null || on <= effectiveTo;
}

function named(policies: readonly PolicyListing[]): string {
  return policies.map(({ id, version }) => `${id} ${version}`).join(", ");
}

/**
 * Chooses the policy in force on a day among the versions of one measure, or the measures of one
 * place; where two are, nothing is chosen.
 *
 * @param catalogue - the policies to choose from
 * @param wanted - an id, or a place in Chinese or English exactly as the catalogue names it
 * @param on - the day
 * @returns the one in force, with an issue `dates-not-known` where nobody knows since when; or `null`
 * and an issue: `no-such-policy`, `no-policy-in-force` or `policies-overlap`
 * @example
 * ```ts
 * import { findPolicy, listPolicies } from "deputy-archive/policies";
 * findPolicy(listPolicies(), "重庆市江北区", "2026-06-30").value?.folder; // => "jiangbei-2014"
 * ```
 */
export function findPolicy(
  catalogue: readonly PolicyListing[],
  wanted: string,
  on: PlainDate,
): ReadResult<PolicyListing | null, DocumentIssue> {
  const meant = catalogue.filter((policy) => isMeant(policy, wanted));
  if (meant.length === 0)
    return { value: null, issues: [issueAt([], "no-such-policy", { wanted })] };
  const inForce = meant.filter((policy) => inForceOn(policy, on));
  const [value, ...others] = inForce;
  if (value === undefined) {
    const params = { wanted, on, known: named(meant) };
    return { value: null, issues: [issueAt([], "no-policy-in-force", params)] };
  }
  if (others.length === 0) {
    const params = { policy: named([value]), on };
    const notKnown = value.effectiveFrom === null;
    return { value, issues: notKnown ? [issueAt([], "dates-not-known", params)] : [] };
  }
  const params = { wanted, on, found: named(inForce) };
  return { value: null, issues: [issueAt([], "policies-overlap", params)] };
}
