import type { LocalizedText } from "../../model/localizedText";
import type { NodeScore } from "../score/scorecard";
import { cutItems, cutItemText, ownLimitLines, sumOf } from "./cutItems";
import type { ExplanationSentence } from "./explanation";
import { amount, joined, named, ruleName, sentence } from "./phrases";
import { recordsOf, type TraceIndex } from "./traceIndex";

/** Ids of a node and of everything below it. */
function idsBelow(index: TraceIndex, rule: string): ReadonlySet<string> {
  const ids = new Set([rule]);
  // A set hands out what is added to it on the way.
  for (const id of ids) for (const part of index.partsOf(id)) ids.add(part.rule);
  return ids;
}

/** Whether a part is chosen for a share at least: it has points left that the choice did not take. */
function isChosen(index: TraceIndex, group: string, part: NodeScore): boolean {
  const inside = idsBelow(index, part.rule);
  return [...inside].some((rule) =>
    index.linesOf(rule).some(({ line: { earned, cuts } }) => {
      if (cuts.some((cut) => cut.rule === group && cut.by === "alternative")) return false;
      const within = cuts.filter((cut) => inside.has(cut.rule));
      return within.reduce((left, { points }) => left - points, earned) !== 0;
    }),
  );
}

/**
 * Says, for each group of which one part counts, which part counts and what it counts instead of.
 *
 * @param index - the scorecard
 * @returns sentences from the total down
 */
export function alternativeSentences(index: TraceIndex): readonly ExplanationSentence[] {
  return index.nodes.flatMap((node) => {
    const items = cutItems(index.cutBy(node.rule), node.rule, "alternative");
    if (items.length === 0) return [];
    const name = ruleName(node);
    const counting = index.partsOf(node.rule).filter((part) => isChosen(index, node.rule, part));
    const which: LocalizedText = joined(counting.map((part) => part.name));
    const sum = amount(sumOf(items), index.scorecard.scale);
    const list = named(items.map((item) => cutItemText(index, node.rule, item)));
    const chosen: LocalizedText =
      counting.length === 0
        ? { zh: "只计其中一项", en: "one part alone" }
        : { zh: `已计${which.zh}`, en: `${which.en}` };
    return [
      {
        section: "alternatives" as const,
        about: {
          rule: node.rule,
          lines: ownLimitLines(items, node.rule, "alternative"),
          records: recordsOf(items),
        },
        ...sentence({
          zh: `${name.zh}：${chosen.zh}，其余${sum.zh}不再计（${list.zh}）`,
          en: `${name.en}: counted is ${chosen.en}; not counted: ${sum.en} (${list.en})`,
        }),
      },
    ];
  });
}
