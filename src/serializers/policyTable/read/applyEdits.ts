import type { SourceIssue } from "../../../model/issue";
import type { Policy } from "../../../model/policy/policy";
import { checkPolicy } from "../../../rules/policy/checkPolicy";
import type { PolicyEdit } from "./policyEdit";

/** A policy with the edits it can stand. */
export interface EditedPolicy {
  readonly policy: Policy;
  /** One for each edit it cannot stand. */
  readonly issues: readonly SourceIssue[];
}

/**
 * Applies edits; those that would leave the policy in conflict with itself are left out and said.
 *
 * @param policy - a policy without issues
 * @param edits - the edits
 * @returns a policy without issues
 */
export function applyEdits(policy: Policy, edits: readonly PolicyEdit[]): EditedPolicy {
  const edited = edits.reduce((draft, edit) => edit.apply(draft), policy);
  if (edits.length === 0 || checkPolicy(edited).length === 0) return { policy: edited, issues: [] };
  const [only, ...others] = edits;
  if (only !== undefined && others.length === 0) return { policy, issues: [only.refusal] };
  // Halves find the few that cannot stand without trying each by itself.
  const half = Math.floor(edits.length / 2);
  const first = applyEdits(policy, edits.slice(0, half));
  const second = applyEdits(first.policy, edits.slice(half));
  return { policy: second.policy, issues: [...first.issues, ...second.issues] };
}
