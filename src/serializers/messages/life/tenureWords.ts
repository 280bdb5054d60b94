import type { ValueWords } from "../documentWords";

/** What happens to a mandate, in words. */
export const kinds: ValueWords = {
  elected: { zh: "当选", en: "the election" },
  "by-elected": { zh: "补选", en: "the by-election" },
  suspended: { zh: "暂停", en: "the suspension" },
  resumed: { zh: "恢复", en: "the resumption" },
  terminated: { zh: "终止", en: "the termination" },
  "term-ended": { zh: "届满", en: "the end of the term" },
};

/** How a mandate stands, in words. */
export const states: ValueWords = {
  "not-begun": { zh: "尚未任职", en: "not yet in office" },
  suspended: { zh: "暂停执行代表职务", en: "suspended" },
  ended: { zh: "代表资格已终止", en: "no longer a deputy" },
};

/** Grounds of termination that only some texts name, in words. */
export const grounds: ValueWords = {
  "moved-out": { zh: "迁出本行政区域", en: "moving out of the region" },
  "transferred-out": { zh: "调离本行政区域", en: "being transferred out of the region" },
  "ordered-to-resign": { zh: "责令辞职被接受", en: "an ordered resignation" },
  died: { zh: "去世", en: "death" },
};

/** Who decides or announces, in words. */
export const organs: ValueWords = {
  congress: { zh: "人民代表大会", en: "the congress" },
  presidium: { zh: "主席团", en: "the presidium" },
  "standing-committee": { zh: "常务委员会", en: "the standing committee" },
  voters: { zh: "选民", en: "the voters" },
};
