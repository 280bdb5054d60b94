import { canonicalText } from "../../model/canonicalText";
import { lineText } from "../explain/cutItems";
import { ruleName, sentence } from "../explain/phrases";
import { nameOf } from "../explain/traceIndex";
import type { Scorecard, ScoreLine } from "../score/scorecard";
import { changeOf, changeText, saysTheSame } from "./changeWords";
import { pairUp } from "./pairUp";
import type { LineChange } from "./scorecardComparison";

/** Same rule, kind, record and day: one record may have several lines of a rule. */
function dayKey({ kind, rule, record }: ScoreLine): string {
  return canonicalText([kind, rule, record]);
}

/** Same rule, kind and record, though its day was corrected. */
function numberKey({ kind, rule, record }: ScoreLine): string {
  return canonicalText([kind, rule, record?.kind, record?.id]);
}

/**
 * Lines that have come, gone or changed.
 *
 * @param before - the scorecard before
 * @param after - the scorecard after, at the same scale
 * @returns changes in the order of the scorecard after, then what has gone
 */
export function lineChanges(before: Scorecard, after: Scorecard): readonly LineChange[] {
  const pairs = pairUp(before.lines, after.lines, [canonicalText, dayKey, numberKey]);
  return pairs
    .filter((pair) => !saysTheSame(pair))
    .map((pair) => {
      const { item } = pair;
      const card = pair.after === null ? before : after;
      const name = ruleName({ name: nameOf(card, item.rule), basis: item.basis });
      const record = lineText(item);
      const what = changeText(pair, after.scale);
      return {
        change: changeOf(pair),
        rule: item.rule,
        record: item.record,
        before: pair.before?.points ?? 0,
        after: pair.after?.points ?? 0,
        ...sentence({
          zh: `${record.zh}，${name.zh}：${what.zh}`,
          en: `${record.en}, ${name.en}: ${what.en}`,
        }),
      };
    });
}
