import type { ResultScheme } from "../../../model/resultScheme";

/** 上海 */
export const shanghaiScheme: ResultScheme = {
  id: "shanghai",
  title: { zh: "上海", en: "Shanghai" },
  source: {
    zh: "上海市代表建议的规定第18条（序号为本库所加）",
    en: "Shanghai, Article 18 (numbered by this library)",
  },
  seen: "full",
  categories: [
    {
      letter: "1",
      name: { zh: "已经解决或者采纳，全部或者部分", en: "solved or adopted, wholly or partly" },
      covers: ["resolved"],
    },
    {
      letter: "2",
      name: { zh: "列入本年度工作，时限明确", en: "in this year's scheme, with a clear date" },
      covers: ["in-progress"],
    },
    {
      letter: "3",
      name: { zh: "列入工作计划，有计划时限", en: "in the work plan, with a planned date" },
      covers: ["planned"],
    },
    {
      letter: "4",
      name: {
        zh: "暂不能解决，留作参考，或者不能解决",
        en: "cannot be solved now, for reference, or impossible",
      },
      covers: ["reference", "not-feasible"],
    },
  ],
};

/** 山东 */
export const shandongScheme: ResultScheme = {
  id: "shandong",
  title: { zh: "山东", en: "Shandong" },
  source: {
    zh: "山东省建议办理工作条例第18条（序号为本库所加）",
    en: "Shandong, Article 18 (numbered by this library)",
  },
  seen: "full",
  categories: [
    {
      letter: "1",
      name: { zh: "已经解决或者部分解决", en: "solved or partly solved" },
      covers: ["resolved"],
    },
    {
      letter: "2",
      name: { zh: "列入计划，明确时间", en: "planned, with a time" },
      covers: ["planned"],
    },
    {
      letter: "3",
      name: { zh: "暂时不能解决，说明原因", en: "cannot be solved for now, with reasons" },
      covers: ["deferred"],
    },
    {
      letter: "4",
      name: { zh: "与法律、政策不符，不能解决", en: "against law or policy" },
      covers: ["not-feasible"],
    },
  ],
};

/** 重庆 */
export const chongqingScheme: ResultScheme = {
  id: "chongqing",
  title: { zh: "重庆", en: "Chongqing" },
  source: {
    zh: "重庆市建议工作条例第22条（序号为本库所加）",
    en: "Chongqing, Article 22 (numbered by this library)",
  },
  seen: "full",
  categories: [
    {
      letter: "1",
      name: { zh: "已经解决或者采纳", en: "solved or adopted" },
      covers: ["resolved"],
    },
    {
      letter: "2",
      name: { zh: "正在解决，列入台账", en: "being solved, in the ledger" },
      covers: ["in-progress"],
    },
    { letter: "3", name: { zh: "不具备条件", en: "no conditions" }, covers: ["deferred"] },
    {
      letter: "4",
      name: { zh: "属上级职权，已转报", en: "in the powers of a higher level, forwarded" },
      covers: ["referred-upward"],
    },
  ],
};

/** 青岛 */
export const qingdaoScheme: ResultScheme = {
  id: "qingdao",
  title: { zh: "青岛", en: "Qingdao" },
  source: {
    zh: "青岛市建议工作条例第26条（序号为本库所加）",
    en: "Qingdao, Article 26 (numbered by this library)",
  },
  seen: "full",
  categories: [
    {
      letter: "1",
      name: { zh: "法定期限内解决", en: "within the legal period" },
      covers: ["resolved"],
    },
    { letter: "2", name: { zh: "年内解决", en: "within the year" }, covers: ["in-progress"] },
    {
      letter: "3",
      name: { zh: "跨年度解决，有时间表", en: "across years, with a timetable" },
      covers: ["planned"],
    },
    {
      letter: "4",
      name: { zh: "不能解决，说明原因", en: "impossible, explained" },
      covers: ["not-feasible"],
    },
  ],
};

/** 河南 */
export const henanScheme: ResultScheme = {
  id: "henan",
  title: { zh: "河南", en: "Henan" },
  source: {
    zh: "河南省建议办理办法第19条（序号为本库所加）",
    en: "Henan, Article 19 (numbered by this library)",
  },
  seen: "full",
  categories: [
    { letter: "1", name: { zh: "已经解决", en: "solved" }, covers: ["resolved"] },
    { letter: "2", name: { zh: "当前能够解决", en: "can be solved now" }, covers: ["in-progress"] },
    { letter: "3", name: { zh: "列入计划", en: "planned" }, covers: ["planned"] },
    { letter: "4", name: { zh: "不能解决", en: "impossible" }, covers: ["not-feasible"] },
    {
      letter: "5",
      name: { zh: "属上级职权", en: "in the powers of a higher level" },
      covers: ["referred-upward"],
    },
  ],
};
