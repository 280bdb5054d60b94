import type { DocumentIssue, ReadResult } from "../model/issue";
import type { Policy } from "../model/policy/policy";
import { checkPolicy } from "../rules/policy/checkPolicy";
import { tooMany } from "../rules/policy/tooMany";
import { policySchema } from "./policy/policySchema";
import { readDocument } from "./readDocument";

/**
 * Reads a policy: its form first, then what it says (`checkPolicy`).
 *
 * It may have 64 levels, 1,000 members in each list, 2,000 rules in the tree of points and 200,000
 * values altogether; what is larger is refused before it is looked at.
 *
 * A policy is read whole or not at all: an unknown key or kind is an issue, never passed over.
 *
 * @param json - the parsed JSON of a policy document
 * @returns the policy, or `null` and an issue for everything wrong: `unknown-part`, `missing-key`,
 * `wrong-type`, `invalid-value`, `invalid-date`, `empty-text`, `unknown-format`,
 * `unknown-format-version`, `too-deep`, `too-many`, or those of `checkPolicy`
 * @example
 * ```ts
 * import { readPolicy } from "deputy-archive/schemas";
 * import document from "deputy-archive/policies/datong-2026-illustrative/policy.json" with { type: "json" };
 *
 * readPolicy(document).issues; // => []
 * readPolicy({ ...document, scale: "two" }).issues; // => [{ code: "wrong-type", path: ["scale"], params: { found: "text", expected: "number" } }]
 * ```
 */
export function readPolicy(json: unknown): ReadResult<Policy | null, DocumentIssue> {
  return readDocument(policySchema, json, checkPolicy, tooMany);
}
