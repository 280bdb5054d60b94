import { type Group, isGroup, type ScoreRule } from "../../model/policy/award";
import type { Path } from "./checkIssue";

/** A rule and where it stands in the tree of points, in the order of the document. */
export interface PlacedRule {
  /** The rule. */
  readonly rule: ScoreRule;
  /** Its place. */
  readonly path: Path;
  /** Number of the rule. */
  readonly first: number;
  /** Number of the last rule below it; its own where there is none. */
  readonly last: number;
  /** Whether it is, or stands inside, a group that is reckoned share by share. */
  readonly isShared: boolean;
  /** Whether it stands inside such a group. */
  readonly inShares: boolean;
}

function placed(rule: ScoreRule, path: Path, first: number, inShares: boolean): PlacedRule[] {
  const isShared = inShares || ("each" in rule && rule.each !== undefined);
  const below: PlacedRule[] = [];
  for (const [index, part] of (isGroup(rule) ? rule.parts : []).entries()) {
    const next = first + below.length + 1;
    for (const found of placed(part, [...path, "parts", index], next, isShared)) below.push(found);
  }
  const own: PlacedRule = { rule, path, first, last: first + below.length, isShared, inShares };
  return [own, ...below];
}

/**
 * Lists the rules of a tree in the order of the document, each before what is below it.
 *
 * @param root - the tree
 * @returns its rules with their places
 */
export function placedRules(root: Group): readonly PlacedRule[] {
  return placed(root, ["score"], 0, false);
}
