import { isGroup, type ScoreRule } from "../../model/policy/award";

/** A node of the tree and its place in the policy. */
export interface PlacedRule {
  /** The node. */
  readonly rule: ScoreRule;
  /** Keys and indexes that lead to it. */
  readonly path: readonly (string | number)[];
}

/** Every node of a tree, parts before the node they belong to. */
export function placedRules(
  rule: ScoreRule,
  path: readonly (string | number)[] = ["score"],
): readonly PlacedRule[] {
  const parts = isGroup(rule) ? rule.parts : [];
  return [
    ...parts.flatMap((part, index) => placedRules(part, [...path, "parts", index])),
    { rule, path },
  ];
}
