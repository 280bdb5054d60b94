import type { MessageCatalogue } from "../sayIssue";
import { actWords, levelWords } from "./suggestionWords";

/** Why a bill or an inquiry cannot move as written. */
export const billMessages: MessageCatalogue = {
  "no-threshold": {
    what: { zh: "没有{level}{act}的人数规定", en: "there is no number for a {level} {act}" },
    todo: { zh: "请给出人数规定。", en: "Give the number needed." },
    words: { level: levelWords, act: actWords },
  },
  "too-few-sponsors": {
    what: {
      zh: "已确认{found}人，需要{needed}人以上（{article}）",
      en: "{found} have confirmed, {needed} are needed ({article})",
    },
    todo: { zh: "请补足联名，或改提建议。", en: "Find more sponsors, or make it a suggestion." },
  },
  "delegation-has-no-right": {
    what: {
      zh: "{level}代表团没有提出权（{article}）",
      en: "a {level} delegation may not put it forward ({article})",
    },
    todo: {
      zh: "请由代表联名；本地另有规定的，给出规定。",
      en: "Have deputies do so; where local rules grant it, give them.",
    },
    words: { level: levelWords },
  },
  "delegation-majority-missing": {
    what: {
      zh: "全团{members}人，同意{inFavour}人，没有过半数",
      en: "{inFavour} of {members} members are in favour, which is no majority",
    },
    todo: {
      zh: "须经代表团全体代表过半数通过。",
      en: "A majority of the whole delegation is needed.",
    },
  },
  "only-inquiries-answered": {
    what: { zh: "议案没有“答复质询”这一步", en: "only an inquiry is answered" },
    todo: { zh: "请登记表决或者处理结果。", en: "Write down the vote or what was done." },
  },
  "no-answer-owed": {
    what: { zh: "“{number}”没有要再作的答复", en: "no other answer is owed to “{number}”" },
    todo: { zh: "请核对不满意的人数。", en: "Check how many were dissatisfied." },
  },
  "presidium-consent-missing": {
    what: {
      zh: "{on}撤回时没有主席团的同意",
      en: "the presidium had not consented to the withdrawal on {on}",
    },
    todo: {
      zh: "表决前经主席团同意方可撤回。",
      en: "Before the vote it is withdrawn with the presidium's consent.",
    },
  },
};
