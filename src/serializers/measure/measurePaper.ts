import type { Language } from "../../model/localizedText";
import type { Policy } from "../../model/policy/policy";
import type { PaperBlock, PaperDocument } from "../paper/paperDocument";
import { chapterBlocks } from "./article";
import { closingChapter } from "./closingChapter";
import { generalChapter } from "./generalChapter";
import { type MeasureWords, measureWords } from "./measureWords";
import { assessmentChapter, candidatesChapter, statisticsChapter } from "./outcomeChapters";
import { pointsChapter } from "./pointsChapter";

function headBlocks(policy: Policy, { say, language }: MeasureWords): readonly PaperBlock[] {
  const mark = policy.illustrative
    ? say("　【示例分值，不是现行规定】", " [illustrative points, not rules in force]")
    : "";
  return [
    { kind: "title", text: policy.title[language] },
    {
      kind: "paragraph",
      align: "center",
      text: say(`版本 ${policy.version}${mark}`, `Version ${policy.version}${mark}`),
    },
    {
      kind: "paragraph",
      text: say(
        "本文由办法的数据逐条写成，供核对和讨论，不是原文。条的序号是本文的；原文的条款和规则的代码写在每条后面的方括号里。",
        "Written from the data of the measure for checking and discussion; this is not the place's own text. Article numbers are this paper's; the place's articles and the codes of the rules stand in brackets under each.",
      ),
    },
  ];
}

/**
 * Writes a policy as the text of a measure: chapters and articles (第一条 …), each naming the article
 * of the place's own text and the codes of the rules it was written from.
 *
 * Every sentence says what the policy says; what was not seen is said to be so, and nothing is made up
 * in its place. A policy holds no person, so there is one form for every audience.
 *
 * @param policy - the policy
 * @param language - language of the text; Chinese where left out
 * @returns the paper, to be drawn by `paperHtml` or `paperDocx`
 * @example
 * ```ts
 * import { measurePaper } from "deputy-archive/paper";
 * import { readPolicy } from "deputy-archive/schemas";
 * import document from "deputy-archive/policies/shigu-2022/policy.json" with { type: "json" };
 *
 * const { value: policy } = readPolicy(document);
 * if (policy === null) throw new Error("the policy has issues");
 * const headings = measurePaper(policy).blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
 * headings.slice(0, 2); // => ["第一章　总则", "第二章　履职清单和积分"]
 * ```
 */
export function measurePaper(policy: Policy, language: Language = "zh"): PaperDocument {
  const words = measureWords(policy, language);
  const chapters = [
    generalChapter(policy, words),
    pointsChapter(policy, words),
    assessmentChapter(policy, words),
    candidatesChapter(policy, words),
    ...statisticsChapter(policy, words),
    closingChapter(policy, words),
  ];
  return {
    title: policy.title[language],
    language,
    audience: "public",
    pageHeader: policy.title[language],
    blocks: [...headBlocks(policy, words), ...chapterBlocks(chapters, language)],
  };
}
