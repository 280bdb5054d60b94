import type { Language } from "../../model/localizedText";
import type { Policy } from "../../model/policy/policy";
import { describingOf } from "./written/describedTemplate";
import { pointsSheet } from "./written/pointsSheet";
import type { PolicySheet } from "./written/policySheet";
import { ruleSheets } from "./written/ruleSheets";

/**
 * Writes a policy as sheets of rows, each cell knowing where in the policy it comes from.
 *
 * @param policy - the policy
 * @param language - language of the words
 * @returns the sheets, the table of points first
 */
export function policySheets(policy: Policy, language: Language): readonly PolicySheet[] {
  const describing = describingOf(policy, language);
  return [pointsSheet(policy, describing), ...ruleSheets(policy, describing)];
}
