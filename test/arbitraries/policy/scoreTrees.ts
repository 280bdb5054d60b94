import { divisions, type Group, isGroup, type Measure, type ScoreRule } from "deputy-archive";
import fc from "fast-check";
import { type AwardOptions, awards } from "./awards";
import { eachValues, perQuantityValues } from "./awardValues";
import { measureTests } from "./conditions";
import { identity } from "./identity";
import { sumLimits } from "./sumLimits";
import type { Words } from "./words";

type Nesting = Pick<Group, "combine" | "each">;

/** Ways of combining and reckoning share by share, rarely. */
function nestings({ without, deductions }: AwardOptions): fc.Arbitrary<Nesting> {
  // The lowest may grow less with each unit.
  const combine = fc.constantFrom<Nesting["combine"]>(
    "sum",
    "highest",
    deductions ? "lowest" : "sum",
  );
  const each = fc.constantFrom(...divisions);
  const some: fc.Arbitrary<Nesting>[] = [fc.constant({}), fc.constant({}), fc.constant({})];
  if (!without.includes("combine"))
    some.push(combine.map((by) => (by === undefined ? {} : { combine: by })));
  if (!without.includes("each")) some.push(each.map((by) => ({ each: by })));
  return fc.oneof(...some);
}

/** Inside shares of a period no limit is for the term. */
function limitedToShare<Rule extends ScoreRule>(rule: Rule): Rule {
  if (isGroup(rule) || rule.of.from === "mandate" || rule.of.limit?.per !== "term") return rule;
  const limit = { ...rule.of.limit, per: "period" as const };
  return { ...rule, of: { ...rule.of, limit } };
}

/** Names every rule after its place in the tree. */
function named<Rule extends ScoreRule>(rule: Rule, id: string, inShares = false): Rule {
  if (!isGroup(rule)) return { ...(inShares ? limitedToShare(rule) : rule), ...identity(id) };
  const shared = inShares || rule.each !== undefined;
  const parts = rule.parts.map((part, index) => named(part, `${id}-${index + 1}`, shared));
  return { ...rule, ...identity(id), parts };
}

/** Trees of groups and awards, up to three groups deep. */
export function scoreTrees(
  all: Words,
  measures: readonly Measure[],
  options: AwardOptions,
): fc.Arbitrary<Group> {
  const { scale, without } = options;
  const limits = sumLimits(scale, { measures, deputyClasses: all.deputyClasses }, without);
  const groups = (parts: fc.Arbitrary<ScoreRule>): fc.Arbitrary<Group> =>
    fc
      .tuple(fc.array(parts, { minLength: 1, maxLength: 4 }), limits, nestings(options))
      .map(([found, own, nesting]) => ({ ...identity(""), ...own, ...nesting, parts: found }));
  const leaf = awards(all, measures, options);
  const inner = fc.oneof({ weight: 3, arbitrary: leaf }, { weight: 1, arbitrary: groups(leaf) });
  return groups(fc.oneof(leaf, groups(inner))).map((tree) => named(tree, "t"));
}

/** Ids of all rules of a tree. */
export function idsIn(rule: ScoreRule): readonly string[] {
  return [rule.id, ...(isGroup(rule) ? rule.parts.flatMap(idsIn) : [])];
}

/**
 * The tree with one more part that goes by the points of a part before it, under the id `last`, and
 * the measure of those points; the tree as it is where it is reckoned share by share.
 */
export function withOwnPoints(
  tree: Group,
  options: AwardOptions,
): fc.Arbitrary<readonly [Group, readonly Measure[]]> {
  if (tree.each !== undefined) return fc.constant([tree, []] as const);
  const before = fc.constantFrom(...tree.parts.map(({ id }) => id));
  return before.chain((of) => {
    const measure: Measure = { ...identity("before"), kind: "points", of };
    const amount = { measure: "before" };
    return fc
      .tuple(
        measureTests([measure]),
        fc.oneof(eachValues(options), perQuantityValues([amount], options)),
      )
      .map(([test, value]) => {
        const last: ScoreRule = {
          ...identity("last"),
          when: { measure: test },
          of: { from: "mandate" },
          value,
        };
        return [{ ...tree, parts: [...tree.parts, last] }, [measure]] as const;
      });
  });
}
