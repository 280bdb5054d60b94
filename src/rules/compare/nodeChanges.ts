import { ruleName, sentence } from "../explain/phrases";
import type { Scorecard } from "../score/scorecard";
import { changeOf, changeText, saysTheSame } from "./changeWords";
import { pairUp } from "./pairUp";
import type { NodeChange } from "./scorecardComparison";

/**
 * Nodes whose points, limits or article changed, or that only one of the two policies has.
 *
 * @param before - the scorecard before
 * @param after - the scorecard after, at the same scale
 * @returns changes, parts before the node they belong to
 */
export function nodeChanges(before: Scorecard, after: Scorecard): readonly NodeChange[] {
  return pairUp(before.nodes, after.nodes, [({ rule }) => rule])
    .filter((pair) => !saysTheSame(pair))
    .map((pair) => {
      const name = ruleName(pair.item);
      const what = changeText(pair, after.scale);
      return {
        change: changeOf(pair),
        rule: pair.item.rule,
        before: pair.before?.points ?? 0,
        after: pair.after?.points ?? 0,
        ...sentence({ zh: `${name.zh}：${what.zh}`, en: `${name.en}: ${what.en}` }),
      };
    });
}
