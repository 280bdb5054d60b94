import { policyPoints } from "../../plan/policyPoints";
import { boundsAt, type LintContext } from "../context";
import { type Findings, finding } from "../finding";
import { endsText, pointsText } from "../pointsText";

/**
 * Checks that floors and ceilings can bind: a sum that ends just at its ceiling is no finding.
 *
 * @param context - the policy and its bounds
 * @returns floors and ceilings that never do
 */
export function* checkLimits(context: LintContext): Findings {
  const { scale } = context.policy;
  for (const { rule, path } of context.rules) {
    const { heldAgainst } = boundsAt(context, rule.id);
    const { floor, ceiling, name } = rule;
    const names = { name, ...endsText(heldAgainst, context) };
    const params = {
      rule: rule.id,
      least: pointsText(heldAgainst.least, context),
      most: pointsText(heldAgainst.most, context),
    };
    if (ceiling !== undefined && heldAgainst.most < policyPoints(ceiling, scale)) {
      yield finding("ceiling-never-binds", [...path, "ceiling"], { ...params, ceiling }, names);
    }
    if (floor !== undefined && heldAgainst.least > policyPoints(floor, scale)) {
      yield finding("floor-never-binds", [...path, "floor"], { ...params, floor }, names);
    }
  }
}
