import type { LocalizedText } from "../../model/localizedText";
import type { IssueWords } from "./sourceMessages";

// Plain literals only: calls at the top of a module would stay in every bundle.
const nothing: LocalizedText = { zh: "", en: "" };
const ifNot: LocalizedText = {
  zh: "如不是这个意思，请在表里写明。",
  en: "If that is not meant, say so in the table.",
};
const writePoints: LocalizedText = {
  zh: "请写明每件几分，例如“每次2分”；要由人评分的，请在办法里写明谁评、怎样评。",
  en: "Say how many points each is worth; where somebody rates, say in the policy who and how.",
};

/** The words of every issue about a policy read from a table, by code. */
export const policyTableMessages: Readonly<Record<string, IssueWords>> = {
  "no-policy-table": {
    what: { zh: "没有找到积分表，未读取", en: "no table of points found, nothing read" },
    todo: { zh: "表头须有上列栏目。", en: "The header needs these columns." },
  },
  "no-item-read": {
    what: { zh: "没有一行能写成规则，没有草案", en: "no row is clear enough for a rule: no draft" },
    todo: { zh: "请先处理上面的问题。", en: "Settle the issues above first." },
  },
  "sheet-of-no-policy": {
    what: { zh: "这张工作表不是积分表，未读取", en: "this sheet holds no rules and was not read" },
    todo: nothing,
  },
  "column-left-out": {
    what: {
      zh: "没有这一栏：有原办法的照原办法，没有的按没有写",
      en: "no such column: as in the policy it was written from, else as not said",
    },
    todo: nothing,
  },
  "points-missing": { what: { zh: "分值为空", en: "no points" }, todo: writePoints },
  "points-not-a-number": {
    what: { zh: "分值不是数", en: "the points are no number" },
    todo: writePoints,
  },
  "points-in-a-range": {
    what: {
      zh: "分值是一个范围，没有写按什么定",
      en: "the points are a range, and nothing says what decides",
    },
    todo: writePoints,
  },
  "points-at-discretion": {
    what: { zh: "分值由人酌定，没有写谁定、怎样定", en: "the points are left to discretion" },
    todo: writePoints,
  },
  "points-unclear": {
    what: { zh: "读不明白怎样计分", en: "how points are earned is unclear" },
    todo: writePoints,
  },
  "points-only-cap": {
    what: {
      zh: "只写了最多多少，没有写每件几分",
      en: "only the most is said, not what each is worth",
    },
    todo: writePoints,
  },
  "attendance-unclear": {
    what: {
      zh: "没有写是批准的请假、没批准的请假，还是缺席",
      en: "leave approved, leave refused, or absence: the table does not say",
    },
    todo: { zh: "请分开写，各几分。", en: "Say it apart, with points for each." },
  },
  "points-for-a-stretch": {
    what: {
      zh: "说的是每月、每季或每年几分，没有写做到什么才得",
      en: "points for a stretch of time, without what earns them",
    },
    todo: writePoints,
  },
  "cap-for-a-stretch": {
    what: {
      zh: "上限按月、按季或按周，表里写不成规则",
      en: "a limit for each month, quarter or week",
    },
    todo: {
      zh: "请在办法里写成分月（季、周）的组。",
      en: "Write it in the policy as a group reckoned for each stretch.",
    },
  },
  "contradictory-caps": {
    what: { zh: "几处写的上限不一样", en: "the limits contradict each other" },
    todo: { zh: "请只留一个。", en: "Leave one of them." },
  },
  "merged-limit-unclear": {
    what: {
      zh: "上限合并了几行，没有写是合计还是每行各算",
      en: "a limit merged over rows: for all together or for each, the table does not say",
    },
    todo: { zh: "请分行写，或给这一类写上限。", en: "Say it row by row, or for the category." },
  },
  "sign-unclear": {
    what: {
      zh: "写在扣分里，分值却没有写“扣”",
      en: "it stands under points taken, and the number takes none",
    },
    todo: {
      zh: "请写明是加还是扣，例如“每次扣2分”。",
      en: "Say whether points are given or taken.",
    },
  },
  "cap-of-takings": {
    what: {
      zh: "这一项只扣分，上限当作最多扣这么多",
      en: "only points are taken: the limit is the most taken",
    },
    todo: ifNot,
  },
  "floor-stops-takings": {
    what: {
      zh: "这一项只扣分，扣到0分为止就一分也不扣",
      en: "only points are taken: down to 0 takes none of them",
    },
    todo: {
      zh: "请写明从哪一项的分里扣；合在一行写的，例如“出席得5分，缺席扣3分”。",
      en: "Say from which points they are taken, in one row.",
    },
  },
  "floor-for-all": {
    what: {
      zh: "下限高于0分，没有做的也得这么多分",
      en: "a floor above 0 is given to those who did nothing too",
    },
    todo: ifNot,
  },
  "cap-missing": {
    what: { zh: "没有写上限，草案按没有上限", en: "no limit: the draft has none" },
    todo: { zh: "有上限的请补上。", en: "Add it if there is one." },
  },
  "cap-below-points": {
    what: { zh: "上限比一件的分值还低", en: "the limit is below the points of one" },
    todo: { zh: "请核对。", en: "Check both." },
  },
  "caps-above-total": {
    what: { zh: "各项上限加起来超过总分", en: "the limits add up to more than the total" },
    todo: {
      zh: "请核对；总分是否封顶，请在办法里写明。",
      en: "Check them, and say whether the total is a limit.",
    },
  },
  "total-no-cap": {
    what: {
      zh: "表里写的总分只作核对，没有当作上限",
      en: "the total is only checked against, it is no limit",
    },
    todo: ifNot,
  },
  "item-without-name": {
    what: { zh: "没有写内容", en: "no item" },
    todo: { zh: "请写明是什么事项。", en: "Say what it is." },
  },
  "duplicate-item": {
    what: { zh: "同一类里已有这一项", en: "the category has this item already" },
    todo: { zh: "请合成一行，或写明不同之处。", en: "Make one row of them, or say what differs." },
  },
  "category-from-above": {
    what: { zh: "项目为空，按上一行的", en: "no category: taken from the row above" },
    todo: ifNot,
  },
  "category-from-line": {
    what: {
      zh: "单独一行的文字，当作下面各行的项目",
      en: "a line by itself, taken as the category of the rows below",
    },
    todo: ifNot,
  },
  "category-ceiling": {
    what: {
      zh: "项目后面的分数当作这一类的上限",
      en: "the points behind the category are taken as its limit",
    },
    todo: ifNot,
  },
  "category-points-unclear": {
    what: { zh: "项目后面的分数没有读", en: "the points behind the category were not read" },
    todo: { zh: "是上限的，请写成“最高…分”。", en: "If it is a limit, say so." },
  },
  "group-row": {
    what: {
      zh: "这一行说的是一类的合计，不是事项",
      en: "a row about a category as a whole, no item",
    },
    todo: nothing,
  },
  "points-for-each": {
    what: { zh: "只写了数，按每件（次）得这么多分", en: "a bare number, taken as points for each" },
    todo: ifNot,
  },
  "limit-in-the-year": {
    what: {
      zh: "限次没有写期间，按每个履职年度",
      en: "a limit without a stretch, taken as one for the period",
    },
    todo: ifNot,
  },
  "further-ones-nothing": {
    what: { zh: "没有写以后各件几分，按不计分", en: "further ones are not named and earn nothing" },
    todo: ifNot,
  },
  "word-of-attendance": {
    what: { zh: "按登记的出席情况计分", en: "read as going by the attendance in the register" },
    todo: ifNot,
  },
  "word-of-level": {
    what: { zh: "按登记的级别计分", en: "read as going by the level in the register" },
    todo: ifNot,
  },
  "word-of-role": {
    what: { zh: "按登记的角色计分", en: "read as going by the part taken in the register" },
    todo: ifNot,
  },
  "register-must-say": {
    what: {
      zh: "登记时须写明是哪一档，草案为此加了一栏",
      en: "the register must say which; the draft adds a column",
    },
    todo: ifNot,
  },
};
