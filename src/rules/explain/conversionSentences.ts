import type { LocalizedText } from "../../model/localizedText";
import type { NodeScore } from "../score/scorecard";
import type { ExplanationSentence } from "./explanation";
import { amount, eachWords, ruleName, sentence } from "./phrases";
import type { TraceIndex } from "./traceIndex";

function factorText({ convert, each }: NodeScore): LocalizedText {
  if (convert === null) return { zh: "折算", en: "converted" };
  const { times, over } = convert;
  const share = each === null ? { zh: "", en: "" } : eachWords[each];
  const divided = over === 1 ? "" : ` ÷ ${over}`;
  return {
    zh: `${share.zh}按 × ${times}${divided} 折算`,
    en: `converted${share.en === "" ? "" : ` for ${share.en}`} by × ${times}${divided}`,
  };
}

/**
 * Says what each conversion of a sum added or took.
 *
 * @param index - the scorecard
 * @returns sentences from the total down
 */
export function conversionSentences(index: TraceIndex): readonly ExplanationSentence[] {
  const { scale } = index.scorecard;
  return index.nodes.flatMap((node) => {
    const lines = index.linesOf(node.rule).filter(({ line }) => line.kind === "conversion");
    if (lines.length === 0) return [];
    const change = lines.reduce((sum, { line }) => sum + line.earned, 0);
    const moved = amount(Math.abs(change), scale);
    const before = amount(node.before, scale);
    const how = factorText(node);
    const name = ruleName(node);
    return [
      {
        section: "conversions" as const,
        about: { rule: node.rule, lines: lines.map(({ place }) => place), records: [] },
        ...sentence({
          zh: `${name.zh}：${before.zh}${how.zh}，${change < 0 ? "减少" : "增加"}${moved.zh}`,
          en: `${name.en}: ${before.en} ${how.en}, ${moved.en} ${change < 0 ? "less" : "more"}`,
        }),
      },
    ];
  });
}
