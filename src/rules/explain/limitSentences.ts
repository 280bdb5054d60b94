import type { LocalizedText } from "../../model/localizedText";
import type { NodeScore } from "../score/scorecard";
import { type CutItem, cutItems, cutItemText, ownLimitLines, sumOf } from "./cutItems";
import type { ExplanationSentence } from "./explanation";
import { amount, eachWords, named, ruleName, sentence } from "./phrases";
import { recordsOf, type TraceIndex } from "./traceIndex";

function limitText(node: NodeScore, limit: number | null, scale: number, words: LocalizedText) {
  if (limit === null) return { zh: "按限额", en: "by its limit" };
  const { zh, en } = amount(limit, scale);
  const each = node.each === null ? { zh: "", en: "" } : eachWords[node.each];
  return {
    zh: `${each.zh}${words.zh}${zh}`,
    en: `${words.en} ${en}${each.en === "" ? "" : ` for ${each.en}`}`,
  };
}

function limitSentence(
  index: TraceIndex,
  node: NodeScore,
  items: readonly CutItem[],
  taken: boolean,
): ExplanationSentence {
  const { scale } = index.scorecard;
  const limit = taken
    ? limitText(node, node.ceiling, scale, { zh: "最高", en: "at most" })
    : limitText(node, node.floor, scale, { zh: "最低", en: "at least" });
  const name = ruleName(node);
  const sum = amount(Math.abs(sumOf(items)), scale);
  const list = named(items.map((item) => cutItemText(index, node.rule, item)));
  const what: LocalizedText = taken
    ? { zh: `，有${sum.zh}不计`, en: `, not counted: ${sum.en}` }
    : { zh: `，补足${sum.zh}`, en: `, made up: ${sum.en}` };
  return {
    section: "limits",
    about: {
      rule: node.rule,
      lines: ownLimitLines(items, node.rule, "limit"),
      records: recordsOf(items),
    },
    ...sentence({
      zh: `${name.zh}：${limit.zh}${what.zh}（${list.zh}）`,
      en: `${name.en}: ${limit.en}${what.en} (${list.en})`,
    }),
  };
}

/**
 * Says what each floor and ceiling took or gave, and on which records it fell.
 *
 * @param index - the scorecard
 * @returns sentences from the total down
 */
export function limitSentences(index: TraceIndex): readonly ExplanationSentence[] {
  return index.nodes.flatMap((node) => {
    const items = cutItems(index.cutBy(node.rule), node.rule, "limit");
    return [true, false].flatMap((taken) => {
      const own = items.filter(({ points }) => points > 0 === taken);
      return own.length === 0 ? [] : [limitSentence(index, node, own, taken)];
    });
  });
}
