import type { LocalizedText } from "../../model/localizedText";
import type { PromiseStanding } from "../../model/promiseState";
import type { ResultClass } from "../../model/resultScheme";

/** Where a promise stands in a year's ledger, in words. */
export const standingWords: Readonly<Record<PromiseStanding, LocalizedText>> = {
  kept: { zh: "已落实", en: "kept" },
  changed: { zh: "已变更", en: "changed" },
  carried: { zh: "已结转", en: "carried over" },
  open: { zh: "未落实", en: "open" },
};

/** The class of the reply a promise stands in, in words. */
export const resultClassWords: Readonly<Record<ResultClass, LocalizedText>> = {
  resolved: { zh: "已解决或基本解决", en: "resolved" },
  "in-progress": { zh: "正在解决", en: "in progress" },
  planned: { zh: "列入计划", en: "planned" },
  deferred: { zh: "条件所限，待解决", en: "deferred" },
  reference: { zh: "留作参考", en: "for reference" },
  "not-feasible": { zh: "不可行", en: "not feasible" },
  "referred-upward": { zh: "已向上反映", en: "referred upward" },
};
