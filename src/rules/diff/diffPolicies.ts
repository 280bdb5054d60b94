import type { Policy } from "../../model/policy/policy";
import { compareFields } from "./compareFields";
import { compareTrees } from "./compareTrees";
import { wholePolicy } from "./owner";
import type { PolicyChange } from "./policyChange";
import { namesOf } from "./policyNames";

/**
 * Lists what changed between two policies, each change in one sentence that names the article.
 *
 * Rules are matched by id, never by position; two policies that say the same give no change.
 *
 * @param before - the earlier policy
 * @param after - the later policy
 * @returns the changes: of the policy's fields in their order, then of the tree of points
 * @example
 * ```ts
 * import { diffPolicies } from "deputy-archive";
 * import { readPolicy } from "deputy-archive/schemas";
 * import document from "deputy-archive/policies/datong-2026-illustrative/policy.json" with { type: "json" };
 *
 * const { value: policy } = readPolicy(document);
 * if (policy === null) throw new Error("the policy has issues");
 * diffPolicies(policy, { ...policy, effectiveTo: "2027-11-30" })[0]?.text.zh; // => "本办法：施行末日由2026-11-30改为2027-11-30。"
 * ```
 */
export function diffPolicies(before: Policy, after: Policy): readonly PolicyChange[] {
  const names = { before: namesOf(before), after: namesOf(after) };
  const { score: scoreBefore, ...fieldsBefore } = before;
  const { score: scoreAfter, ...fieldsAfter } = after;
  const place = { owner: wholePolicy, context: "policy", topic: "words", path: [] } as const;
  return [
    ...compareFields(fieldsBefore, fieldsAfter, place, names),
    ...compareTrees(scoreBefore, scoreAfter, names),
  ];
}
