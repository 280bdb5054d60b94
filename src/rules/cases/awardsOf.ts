import { type Award, type Group, isGroup, type ScoreRule } from "../../model/policy/award";

/** An award and the groups it is in, the nearest first. */
export interface PlacedAward {
  /** The award. */
  readonly award: Award;
  /** Groups it is part of, the nearest first, the whole measure last. */
  readonly within: readonly Group[];
}

function below(rule: ScoreRule, within: readonly Group[]): readonly PlacedAward[] {
  if (!isGroup(rule)) return [{ award: rule, within }];
  return rule.parts.flatMap((part) => below(part, [rule, ...within]));
}

/**
 * The items of a measure: the leaves of its tree of points, in the order of the document.
 *
 * @param score - the tree of points
 * @returns each award and the groups it is in
 */
export function awardsOf(score: Group): readonly PlacedAward[] {
  return below(score, []);
}
