import type { ResultScheme } from "../../../model/resultScheme";

/** 全国人大 */
export const npcScheme: ResultScheme = {
  id: "npc",
  title: { zh: "全国人大", en: "National People's Congress" },
  source: {
    zh: "答复首页右上角标注（据公开页面摘录）",
    en: "marked on the reply's first page (from an excerpt)",
  },
  seen: "excerpt",
  categories: [
    {
      letter: "A",
      name: { zh: "已经解决或者基本解决", en: "solved or basically solved" },
      covers: ["resolved"],
    },
    {
      letter: "B",
      name: {
        zh: "正在解决或者列入计划逐步解决",
        en: "being solved, or planned to be solved step by step",
      },
      covers: ["in-progress", "planned"],
    },
    {
      letter: "C",
      name: {
        zh: "因条件限制或者其他原因，有待以后解决",
        en: "must wait for conditions or other reasons",
      },
      covers: ["deferred"],
    },
    { letter: "D", name: { zh: "留作参考", en: "kept for reference" }, covers: ["reference"] },
  ],
};

/** 某市2020年报告（报告未见市名） */
export const city2020Scheme: ResultScheme = {
  id: "city-2020",
  title: {
    zh: "某市2020年报告（报告未见市名）",
    en: "A city's report of 2020 (its name was not shown)",
  },
  source: { zh: "2020年办理情况报告（摘录）", en: "report on handling, 2020 (excerpt)" },
  seen: "excerpt",
  categories: [
    {
      letter: "A",
      name: { zh: "已经解决或者基本解决", en: "solved or basically solved" },
      covers: ["resolved"],
    },
    {
      letter: "B",
      name: { zh: "正在解决或者已经着手", en: "being solved, or work started" },
      covers: ["in-progress"],
    },
    { letter: "C", name: { zh: "列入计划", en: "planned" }, covers: ["planned"] },
    {
      letter: "D",
      name: { zh: "留作参考或者不可行，已作说明", en: "for reference or infeasible, explained" },
      covers: ["reference", "not-feasible"],
    },
  ],
};

/** 某市六届二次会议 */
export const city62Scheme: ResultScheme = {
  id: "city-6-2",
  title: { zh: "某市六届二次会议", en: "A city's 6th congress, 2nd session" },
  source: { zh: "办理情况报告（摘录）", en: "report on handling (excerpt)" },
  seen: "excerpt",
  categories: [
    {
      letter: "A",
      name: { zh: "已经解决，或者以其他方式解决", en: "solved, or solved by other means" },
      covers: ["resolved"],
    },
    {
      letter: "B",
      name: { zh: "正在解决或者已经着手", en: "being solved, or started" },
      covers: ["in-progress"],
    },
    { letter: "C", name: { zh: "列入计划", en: "planned" }, covers: ["planned"] },
    {
      letter: "D",
      name: { zh: "条件不具备，留作参考", en: "conditions do not allow, for reference" },
      covers: ["deferred", "reference"],
    },
  ],
};

/** 沁阳（甲乙丙三类） */
export const qinyang2023Scheme: ResultScheme = {
  id: "qinyang-2023",
  title: { zh: "沁阳（甲乙丙三类）", en: "Qinyang (three classes)" },
  source: { zh: "2023年办理情况（摘录）", en: "handling in 2023 (excerpt)" },
  seen: "excerpt",
  categories: [
    {
      letter: "甲",
      name: { zh: "已经解决或者基本解决", en: "solved or basically solved" },
      covers: ["resolved"],
    },
    {
      letter: "乙",
      name: { zh: "正在解决和列入计划", en: "being solved, and planned" },
      covers: ["in-progress", "planned"],
    },
    {
      letter: "丙",
      name: {
        zh: "受政策或者条件限制，暂不能解决",
        en: "policy or conditions, cannot be solved now",
      },
      covers: ["deferred"],
    },
  ],
};

/** 兖州（四色，逐月调整） */
export const yanzhou2023Scheme: ResultScheme = {
  id: "yanzhou-2023",
  title: { zh: "兖州（四色，逐月调整）", en: "Yanzhou (four colours, re-graded monthly)" },
  source: { zh: "2023年办理情况（摘录）", en: "handling in 2023 (excerpt)" },
  seen: "excerpt",
  categories: [
    {
      letter: "green",
      name: { zh: "已办结，三方认可", en: "done, and agreed by three sides" },
      covers: ["resolved"],
    },
    {
      letter: "blue",
      name: { zh: "按计划推进，年内办结", en: "on plan, done this year" },
      covers: ["in-progress"],
    },
    {
      letter: "yellow",
      name: { zh: "创造条件，年内有望办结", en: "possible this year if conditions are made" },
      covers: ["planned"],
    },
    { letter: "red", name: { zh: "受条件限制", en: "constrained" }, covers: ["deferred"] },
  ],
};
