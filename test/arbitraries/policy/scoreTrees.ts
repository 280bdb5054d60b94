import { type Duty, type Group, isGroup, type ScoreRule } from "deputy-archive";
import fc from "fast-check";
import { awards, sumLimits } from "./awards";
import type { PointOptions } from "./awardValues";
import { identity } from "./identity";

function groups(parts: fc.Arbitrary<ScoreRule>, scale: number): fc.Arbitrary<Group> {
  return fc
    .tuple(fc.array(parts, { minLength: 1, maxLength: 4 }), sumLimits(scale))
    .map(([found, limits]) => ({ ...identity(""), ...limits, parts: found }));
}

/** Names every rule after its place in the tree. */
function named<Rule extends ScoreRule>(rule: Rule, id: string): Rule {
  if (!isGroup(rule)) return { ...rule, ...identity(id) };
  const parts = rule.parts.map((part, index) => named(part, `${id}-${index + 1}`));
  return { ...rule, ...identity(id), parts };
}

/** Trees of groups and awards, up to three groups deep. */
export function scoreTrees(duties: readonly Duty[], options: PointOptions): fc.Arbitrary<Group> {
  const leaf = awards(duties, options);
  const inner = fc.oneof(
    { weight: 3, arbitrary: leaf },
    { weight: 1, arbitrary: groups(leaf, options.scale) },
  );
  const chapter = fc.oneof(leaf, groups(inner, options.scale));
  return groups(chapter, options.scale).map((tree) => named(tree, "t"));
}
