import type { LocalizedText } from "../../model/localizedText";
import type { Scorecard } from "../score/scorecard";
import type { ExplanationSection, ExplanationSentence } from "./explanation";
import { amount, sentence } from "./phrases";

const illustrative: LocalizedText = {
  zh: "本办法的分值为示例，不是现行规定，结果仅供参考",
  en: "the points of this measure are an illustration, not rules in force; the result is for reference only",
};

const partial: LocalizedText = {
  zh: "本办法只见到一部分，以下只按见到的条款计算",
  en: "only part of this measure was seen; what follows is reckoned by that part alone",
};

function about(
  section: ExplanationSection,
  rule: string | null,
  text: LocalizedText,
): ExplanationSentence {
  return { section, about: { rule, lines: [], records: [] }, ...sentence(text) };
}

/**
 * Says what must be known before any number, then the total.
 *
 * @param scorecard - the scorecard
 * @returns one to three sentences
 */
export function headSentences(scorecard: Scorecard): readonly ExplanationSentence[] {
  const { policy, mandate, period, asOf, scale, nodes } = scorecard;
  const total = amount(scorecard.total, scale);
  const root = nodes.find(({ parent }) => parent === null);
  return [
    ...(policy.illustrative ? [about("caution", null, illustrative)] : []),
    ...(policy.partial ? [about("caution", null, partial)] : []),
    about("total", root?.rule ?? null, {
      zh: `${mandate.name}（${mandate.certificate}）${period.from}至${period.to}按${policy.title.zh}（版本${policy.version}）计分，统计截至${asOf}，总分${total.zh}`,
      en: `${mandate.name} (${mandate.certificate}), ${period.from} to ${period.to}, by ${policy.title.en} (version ${policy.version}) as known on ${asOf}: ${total.en} in total`,
    }),
  ];
}
