import type { Language } from "../../model/localizedText";
import type { PlainDate } from "../../model/plainDate";
import type { Policy } from "../../model/policy/policy";
import type { Article, Chapter } from "./article";
import type { MeasureWords } from "./measureWords";

/** A day as official texts write it. */
function dayWords(day: PlainDate, language: Language): string {
  const [year, month, date] = day.split("-").map(Number);
  return language === "zh" ? `${year}年${month}月${date}日` : day;
}

function inForce(policy: Policy, { say, language }: MeasureWords): Article {
  const day = (known: PlainDate | null) => (known === null ? unseen : dayWords(known, language));
  const unseen = say("（原文未见）", "(not seen)");
  const { adoptedOn, effectiveFrom, effectiveTo } = policy;
  const adopted = day(adoptedOn);
  const from = day(effectiveFrom);
  const until =
    effectiveTo === null ? "" : say(`，至${day(effectiveTo)}止`, `, until ${day(effectiveTo)}`);
  return {
    lines: [
      say(
        `施行。通过日期：${adopted}。自${from}起施行${until}。`,
        `In force. Adopted on: ${adopted}. In force from: ${from}${until}.`,
      ),
    ],
    basis: [],
    codes: [],
  };
}

function unseenParts(
  { notSeen = [] }: Policy,
  { say, language }: MeasureWords,
): readonly Article[] {
  if (notSeen.length === 0) return [];
  return [
    {
      lines: [
        say(
          "下列部分原文未见，本文没有补写：",
          "These parts were not seen, and nothing was written in their place:",
        ),
      ],
      items: notSeen.map(({ basis, what }) =>
        basis === "" ? what[language] : `${basis}${say("：", ": ")}${what[language]}`,
      ),
      basis: notSeen.map(({ basis }) => basis),
      codes: [],
    },
  ];
}

/**
 * Writes the supplementary chapter: who explains, days in force, what was not seen.
 *
 * @param policy - the policy
 * @param words - the words
 * @returns the chapter 附则
 */
export function closingChapter(policy: Policy, words: MeasureWords): Chapter {
  const { say } = words;
  const explaining: Article = {
    lines: [
      say(
        "解释。（原文未见：办法的数据不记由谁解释，请照原文。）",
        "Explanation. (Not seen: the data do not say who explains it; see the place's own text.)",
      ),
    ],
    basis: [],
    codes: [],
  };
  return {
    name: say("附则", "Supplementary"),
    articles: [explaining, inForce(policy, words), ...unseenParts(policy, words)],
  };
}
