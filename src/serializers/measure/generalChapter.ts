import type { Policy } from "../../model/policy/policy";
import { yearDayWords } from "../../rules/diff/yearDayWords";
import type { Article, Chapter } from "./article";
import { type MeasureWords, saidValue } from "./measureWords";

function scope(policy: Policy, words: MeasureWords): Article {
  const { say, language } = words;
  const { place, level, subject, deputyClasses } = policy;
  const where = place?.[language] ?? say("（施行地方没有写明）", "(place not stated)");
  const whom =
    subject === "collective"
      ? say("给代表小组或代表团计分", "It scores groups and delegations")
      : say("给个人计分", "It scores persons");
  const classes = deputyClasses.map(({ name }) => name[language]).join(say("、", ", "));
  const rank = level === undefined ? "" : saidValue(level, "policy", "level", words);
  return {
    lines: [
      say(
        `适用。本办法施行于${where}${rank === "" ? "" : `（${rank}）`}，${whom}。`,
        `Scope. In force in ${where}${rank === "" ? "" : ` (${rank})`}. ${whom}.`,
      ),
      ...(classes === "" ? [] : [say(`人员类别：${classes}。`, `Classes: ${classes}.`)]),
    ],
    basis: [],
    codes: deputyClasses.map(({ code }) => code),
  };
}

function yearDay(value: object, language: "zh" | "en"): string {
  return yearDayWords({ ...value })?.[language] ?? "";
}

function period({ period: { basis, from, to } }: Policy, { say, language }: MeasureWords): Article {
  const [first, last] = [yearDay(from, language), yearDay(to, language)];
  const text = say(
    `年度。履职年度自${first}起，至${last}止，首尾两日都算在内。`,
    `Period. From ${first} to ${last}, both days included.`,
  );
  return { lines: [text], basis: [basis], codes: [] };
}

function counting({ counting: rule }: Policy, words: MeasureWords): Article {
  const { say, language } = words;
  const attended = saidValue(rule.attended, "counting", "attended", words);
  const lines = [
    say("登记。已核实的登记计入积分。", "Register. Verified entries count."),
    say(`视为到会的情形：${attended}。`, `These count as attending: ${attended}.`),
  ];
  if (rule.recordedBy !== undefined) {
    const day = yearDay(rule.recordedBy, language);
    lines.push(say(`最迟在${day}登记。`, `Entries are written down by ${day}.`));
  }
  const basis = [rule.verifiedBasis, rule.attendedBasis, rule.recordedByBasis];
  return { lines, basis, codes: [] };
}

function merging({ merging: { basis, speaker } }: Policy, words: MeasureWords): Article {
  const { say } = words;
  const order = saidValue(speaker, "merging", "speaker", words);
  const text = say(
    `一事一记。同一件事有几份登记的，依次以${order}的登记为准。`,
    `One event, one entry. Where several tell of one event, the first of these prevails: ${order}.`,
  );
  return { lines: [text], basis: [basis], codes: [] };
}

/**
 * Writes the first chapter: purpose, scope, period, register.
 *
 * @param policy - the policy
 * @param words - the words
 * @returns the chapter 总则
 */
export function generalChapter(policy: Policy, words: MeasureWords): Chapter {
  const { say } = words;
  const purpose: Article = {
    lines: [
      say(
        "目的。（原文未见：办法的数据不记目的，请照原文。）",
        "Purpose. (Not seen: the data of the measure do not hold it; see the place's own text.)",
      ),
    ],
    basis: [],
    codes: [],
  };
  return {
    name: say("总则", "General"),
    articles: [
      purpose,
      scope(policy, words),
      period(policy, words),
      counting(policy, words),
      merging(policy, words),
    ],
  };
}
