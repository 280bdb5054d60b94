import type { Policy } from "../../model/policy/policy";
import { type Issues, issueAt } from "./checkIssue";
import { checkMultiplication } from "./checkNumber";
import { checkReference } from "./checkReference";
import { checkUniqueIds } from "./checkUnique";
import type { Named } from "./named";

/**
 * Checks what a group or delegation passes on to its members.
 *
 * @param policy - the policy
 * @param named - what the policy names
 * @returns issues of ids, references and numbers, `not-collective`
 */
export function* checkPassing({ passesOn, subject }: Policy, named: Named): Issues {
  if (passesOn === undefined) return;
  if (subject !== "collective") yield issueAt(["passesOn"], "not-collective");
  yield* checkUniqueIds(passesOn, ["passesOn"]);
  for (const [index, { of, convert }] of passesOn.entries()) {
    const path = ["passesOn", index];
    yield* checkReference(of, named.rules, "rule", [...path, "of"]);
    yield* checkMultiplication(convert, [...path, "convert"]);
  }
}
