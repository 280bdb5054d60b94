import type { ResultScheme } from "../../../model/resultScheme";

/** The neutral classes themselves, for a place whose own categories were not seen. */
export const neutralScheme: ResultScheme = {
  id: "neutral",
  title: { zh: "本库的中性分类", en: "The neutral classes of this library" },
  source: {
    zh: "本库所拟，不是哪个地方的规定",
    en: "made by this library, the rule of no place",
  },
  seen: "full",
  categories: [
    {
      letter: "resolved",
      name: { zh: "已解决或者基本解决", en: "solved or basically solved" },
      covers: ["resolved"],
    },
    {
      letter: "in-progress",
      name: { zh: "正在解决", en: "being solved" },
      covers: ["in-progress"],
    },
    { letter: "planned", name: { zh: "列入计划", en: "planned" }, covers: ["planned"] },
    {
      letter: "deferred",
      name: { zh: "条件所限，待解决", en: "must wait for conditions" },
      covers: ["deferred"],
    },
    {
      letter: "reference",
      name: { zh: "留作参考", en: "kept for reference" },
      covers: ["reference"],
    },
    {
      letter: "not-feasible",
      name: { zh: "不可行", en: "not feasible" },
      covers: ["not-feasible"],
    },
    {
      letter: "referred-upward",
      name: { zh: "属上级权限，已转报", en: "in the powers of a higher level, forwarded" },
      covers: ["referred-upward"],
    },
  ],
};
