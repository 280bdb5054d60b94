import { type Award, isGroup, type ScoreRule } from "../../model/policy/award";
import type { Policy } from "../../model/policy/policy";

function unlimited(award: Award): Award {
  // A copy of an award with less in its selection is an award of the same kind; the compiler
  // cannot follow that through the union.
  return { ...award, of: { ...award.of, limit: undefined } } as unknown as Award;
}

function changed(rule: ScoreRule, id: string): ScoreRule {
  if (isGroup(rule)) return { ...rule, parts: rule.parts.map((part) => changed(part, id)) };
  return rule.id === id ? unlimited(rule) : rule;
}

/**
 * The same policy with one award counting as many units as there are.
 *
 * @param policy - the measure
 * @param id - id of the award
 * @returns the changed policy
 */
export function withoutUnitLimit(policy: Policy, id: string): Policy {
  const { score } = policy;
  return { ...policy, score: { ...score, parts: score.parts.map((part) => changed(part, id)) } };
}
