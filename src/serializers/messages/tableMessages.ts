import type { IssueWords } from "./sourceMessages";

/** The words of issues about how a table is laid out, and about mapping headings, by code. */
export const tableMessages: Readonly<Record<string, IssueWords>> = {
  "hidden-sheet": {
    what: { zh: "隐藏的工作表，照常读取", en: "a hidden sheet, read like the others" },
    todo: {
      zh: "如不应上报，请删去这张工作表。",
      en: "If it should not be reported, delete the sheet.",
    },
  },
  "hidden-column": {
    what: { zh: "隐藏的列，照常读取", en: "a hidden column, read like the others" },
    todo: { zh: "请取消隐藏后核对。", en: "Unhide it and check." },
  },
  "hidden-row": {
    what: {
      zh: "隐藏或筛选掉的行，照常读取",
      en: "hidden or filtered rows, read like the others",
    },
    todo: { zh: "如不应上报，请删去这些行。", en: "If they should not be reported, delete them." },
  },
  "repeated-title": {
    what: { zh: "重复的标题行，跳过", en: "repeated title, skipped" },
    todo: { zh: "", en: "" },
  },
  "unfilled-row": {
    what: { zh: "预填的行没有填写，跳过", en: "a prefilled row that was not filled in, skipped" },
    todo: { zh: "", en: "" },
  },
  "repeated-heading": {
    what: {
      zh: "前面已有同一栏目的列，这一列未读取",
      en: "an earlier column stands for the same; not read",
    },
    todo: {
      zh: "请删去多余的一列，或改正表头。",
      en: "Delete one of them or correct its heading.",
    },
  },
  "sheet-without-header": {
    what: { zh: "这张工作表没有表头，未读取", en: "the sheet has no header and was not read" },
    todo: {
      zh: "请把表头补在第一行；不是这种表的可以不管。",
      en: "Put the header into its first row; if it is another kind of table, leave it.",
    },
  },
  "other-unit": {
    what: { zh: "单位与该事项的计数单位不同", en: "not the unit this duty is counted in" },
    todo: {
      zh: "请按规定的单位换算后填写。",
      en: "Convert it to the unit of the duty and fill it in.",
    },
  },
  "cell-of-other-duty": {
    what: { zh: "这一事项不用这一栏，未读取", en: "this duty does not use the column; not read" },
    todo: { zh: "如应计入，请核对履职事项。", en: "If it should count, check the duty." },
  },
  "unknown-mapped-column": {
    what: { zh: "没有这个栏目", en: "no table has such a column" },
    todo: { zh: "请从栏目清单中选一个。", en: "Choose one of the listed columns." },
  },
  "heading-of-two-columns": {
    what: {
      zh: "这个叫法在同一张表里已对应别的栏目",
      en: "in the same table this heading already stands for another column",
    },
    todo: { zh: "请只留一处。", en: "Keep one of them." },
  },
  "heading-not-confirmed": {
    what: {
      zh: "这个叫法还没有确认，暂不使用",
      en: "this heading is not confirmed and not used yet",
    },
    todo: {
      zh: "核对后把“待确认”改成“是”或“否”。",
      en: "Check it and write 是 or 否 in place of 待确认.",
    },
  },
};
