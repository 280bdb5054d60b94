import type { LocalizedText } from "../../model/localizedText";
import type { IssueWords } from "./sourceMessages";

// Plain literals only: calls at the top of a module would stay in every bundle.
const nothing: LocalizedText = { zh: "", en: "" };
const ifNot: LocalizedText = {
  zh: "如不是这个意思，请在表里写明。",
  en: "If that is not meant, say so in the table.",
};
const inPolicy: LocalizedText = {
  zh: "保留原来的；要改请在办法文件里改。",
  en: "It stays as it was; change it in the policy itself.",
};

/** The words of every issue about a table that was written from a policy, and about drafts, by code. */
export const policyEditMessages: Readonly<Record<string, IssueWords>> = {
  "codes-without-base": {
    what: {
      zh: "表里有代码，但没有给出原来的办法",
      en: "the table has codes, and the policy was not given",
    },
    todo: {
      zh: "请连同原来的办法一起读。",
      en: "Read it together with the policy it was written from.",
    },
  },
  "unknown-code": {
    what: { zh: "办法里没有这个代码", en: "the policy has no such code" },
    todo: { zh: "新加的行代码请空着。", en: "Leave the code of a new row empty." },
  },
  "repeated-code": {
    what: { zh: "这个代码前面已有一行", en: "an earlier row has this code" },
    todo: { zh: "新加的行代码请空着。", en: "Leave the code of a new row empty." },
  },
  "cell-not-understood": {
    what: { zh: "改后的写法读不明白", en: "what was written is not understood" },
    todo: inPolicy,
  },
  "category-kept": {
    what: { zh: "项目栏改了不会移动这一条", en: "another category does not move the rule" },
    todo: inPolicy,
  },
  "edit-not-possible": {
    what: {
      zh: "这样改，办法就自相矛盾或算不出来",
      en: "with this the policy would contradict itself or could not be reckoned",
    },
    todo: {
      zh: "没有采用；请看小数位数、上下限和各档的先后。",
      en: "It was left out; look at decimals, limits and the order of steps.",
    },
  },
  "rule-still-needed": {
    what: {
      zh: "别的规则还要用到这一条，没有删去",
      en: "other rules speak of this one: it was not taken out",
    },
    todo: inPolicy,
  },
  "rule-needs-policy": {
    what: { zh: "这里不能加行", en: "no row can be added here" },
    todo: { zh: "请在办法文件里加。", en: "Add it in the policy itself." },
  },
  "rule-taken-out": {
    what: { zh: "表里没有这一行了，按删去这一条", en: "the row is gone: the rule is taken out" },
    todo: { zh: "如是误删，请把那一行补回来。", en: "If that was a mistake, put the row back." },
  },
  "group-row-missing": {
    what: {
      zh: "这一组的行没有了，但它的各项还在，组照旧",
      en: "the group's row is gone but its parts are there: it stays",
    },
    todo: nothing,
  },
  "rule-added": {
    what: { zh: "没有代码的行，按新加的一条", en: "a row without a code, taken as a new rule" },
    todo: nothing,
  },
  "category-added": {
    what: {
      zh: "办法里没有这一类，按新加的一类",
      en: "the policy has no such category: it is added",
    },
    todo: nothing,
  },
  "shared-limit-left-out": {
    what: { zh: "几行共用的上限没有读", en: "a limit merged over new rows was not read" },
    todo: { zh: "请在办法里写成一组。", en: "Write it in the policy as a group." },
  },
  "limit-taken-out": {
    what: { zh: "上限清空了，按没有上限", en: "the limit was emptied: there is none now" },
    todo: ifNot,
  },
  "other-language-kept": {
    what: {
      zh: "名称改了，另一种语言的名称还是原来的",
      en: "the name was changed, the other language's was not",
    },
    todo: { zh: "请一并改。", en: "Change it as well." },
  },
  "rest-from-base": {
    what: {
      zh: "表里写不下的（记录怎样挑选、怎样取整、编号）照原来的办法；版本号没有改",
      en: "what the table does not carry (which records, rounding, codes) is as in the policy; its version is unchanged",
    },
    todo: {
      zh: "定稿前请改版本号和施行日期。",
      en: "Change version and first day before it is final.",
    },
  },
  "draft-period": {
    what: { zh: "草案待定：履职年度", en: "open in the draft: the period" },
    todo: nothing,
  },
  "draft-days": {
    what: { zh: "草案待定：施行日期", en: "open in the draft: days in force" },
    todo: nothing,
  },
  "draft-attendance": {
    what: { zh: "草案待定：登记", en: "open in the draft: the register" },
    todo: nothing,
  },
  "draft-grades": {
    what: { zh: "草案待定：等次和名额", en: "open in the draft: grades and places" },
    todo: nothing,
  },
  "draft-duties": {
    what: { zh: "草案待定：事项", en: "open in the draft: duties" },
    todo: nothing,
  },
};
