import type { DossierSection } from "../../../model/dossier/dossier";
import type { Language, LocalizedText } from "../../../model/localizedText";
import type { PromiseStanding } from "../../../model/promiseState";
import type { ResultClass } from "../../../model/resultScheme";
import type { RatingAspect } from "../../../model/satisfaction";
import { sayIn } from "../../layouts/tableWords";
import type { PaperBlock } from "../paperDocument";

/** Parts of a dossier, in words. */
export const sectionWords: Readonly<Record<DossierSection, LocalizedText>> = {
  checklist: { zh: "履职清单", en: "checklist" },
  score: { zh: "积分", en: "points" },
  assessment: { zh: "等次", en: "grade" },
  appraisals: { zh: "述职和评议", en: "duty reports" },
  suggestions: { zh: "建议及办理", en: "suggestions" },
  promises: { zh: "答复承诺", en: "promises" },
  trend: { zh: "历年对比", en: "earlier years" },
};

/** What replies come to, in words. */
export const resultClassWords: Readonly<Record<ResultClass, LocalizedText>> = {
  resolved: { zh: "已解决或基本解决", en: "resolved" },
  "in-progress": { zh: "正在解决", en: "in progress" },
  planned: { zh: "列入计划", en: "planned" },
  deferred: { zh: "条件所限，待解决", en: "deferred" },
  reference: { zh: "留作参考", en: "for reference" },
  "not-feasible": { zh: "不可行", en: "not feasible" },
  "referred-upward": { zh: "属上级权限，已转报", en: "referred upward" },
};

/** How promises stand, in words. */
export const promiseWords: Readonly<Record<PromiseStanding, LocalizedText>> = {
  kept: { zh: "已落实", en: "kept" },
  changed: { zh: "已说明变更", en: "changed, with the reason" },
  carried: { zh: "结转", en: "carried over" },
  open: { zh: "未落实", en: "open" },
};

/** What of a reply is judged, in words. */
export const aspectWords: Readonly<Record<RatingAspect, LocalizedText>> = {
  attitude: { zh: "态度", en: "attitude" },
  result: { zh: "结果", en: "result" },
  reply: { zh: "答复函", en: "letter" },
};

/**
 * Says which parts nothing was given for.
 *
 * @param sections - the parts
 * @param language - the paper's language
 * @returns a sentence; nothing where all were given
 */
export function notGivenBlocks(
  sections: readonly DossierSection[],
  language: Language,
): readonly PaperBlock[] {
  if (sections.length === 0) return [];
  const say = sayIn(language);
  const names = sections.map((section) => sectionWords[section][language]).join(say("、", ", "));
  const text = say(
    `没有提供材料的部分：${names}。没有提供不等于没有履职。`,
    `Nothing was given for: ${names}. That is not the same as nothing done.`,
  );
  return [{ kind: "paragraph", text }];
}
