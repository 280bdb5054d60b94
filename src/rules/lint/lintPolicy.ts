import type { Policy } from "../../model/policy/policy";
import { checkBasis } from "./checks/checkBasis";
import { checkConditions } from "./checks/checkConditions";
import { checkDates } from "./checks/checkDates";
import { checkDuties } from "./checks/checkDuties";
import { checkGradeLines } from "./checks/checkGradeLines";
import { checkItems } from "./checks/checkItems";
import { checkLimits } from "./checks/checkLimits";
import { checkLists } from "./checks/checkLists";
import { checkNotes } from "./checks/checkNotes";
import { checkRatings } from "./checks/checkRatings";
import { lintContext } from "./context";
import type { LintFinding } from "./finding";
import { gradeReach } from "./gradeReach";
import { settingsWithStanding } from "./standings";
import type { Severity } from "./words/findingWords";

const order: readonly Severity[] = ["error", "warning", "note"];

/**
 * Looks through a policy for what is written correctly and yet cannot be meant: gaps between the
 * lines of grades, limits that never bind, items that never earn, conditions that never hold.
 *
 * Every finding follows from the rules; none is a guess from trials.
 *
 * @param policy - a policy that `readPolicy` accepted
 * @returns findings, errors first, then warnings, then notes, each in the order of the document's parts
 * @example
 * ```ts
 * import { lintPolicy } from "deputy-archive";
 * import { readPolicy } from "deputy-archive/schemas";
 * import document from "deputy-archive/policies/datong-2026-illustrative/policy.json" with { type: "json" };
 *
 * const { value: policy } = readPolicy(document);
 * if (policy === null) throw new Error("the policy has issues");
 * const total = lintPolicy(policy).find(({ code }) => code === "total-range");
 * total?.text.zh; // => "总分最低：0分；最高：110分。"
 * ```
 */
export function lintPolicy(policy: Policy): readonly LintFinding[] {
  const context = lintContext(policy);
  const reach = gradeReach(context);
  const assessed = settingsWithStanding(context, reach);
  const found = [
    ...checkDates(context),
    ...checkItems(context),
    ...checkLimits(context),
    ...checkRatings(context),
    ...checkConditions(context, assessed),
    ...checkGradeLines(context, reach),
    ...checkLists(context, assessed),
    ...checkDuties(context),
    ...checkBasis(context),
    ...checkNotes(context),
  ];
  return order.flatMap((severity) => found.filter((one) => one.severity === severity));
}
