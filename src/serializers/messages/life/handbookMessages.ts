import type { DocumentWords } from "../documentWords";

/** The words of everything a handbook leaves out, by code. */
export const handbookMessages: Readonly<Record<string, DocumentWords>> = {
  "dates-out-of-order": {
    what: { zh: "起始日{from}晚于终止日{to}", en: "the first day {from} is after the last, {to}" },
    todo: { zh: "请核对两个日期。", en: "Check the two days." },
  },
  "statute-not-read": {
    what: {
      zh: "没有{asOf}当时的权利、义务条文",
      en: "the articles on rights and obligations of {asOf} were not read",
    },
    todo: {
      zh: "请由工作机构按当时的代表法补上。",
      en: "Let the office add them from the Deputies Law of that day.",
    },
  },
  "handbook-of-another-mandate": {
    what: {
      zh: "手册是{expected}的，计分明细是{found}或另一届的，没有放入",
      en: "the handbook is {expected}'s, the scorecard is {found}'s or of another term; it is left out",
    },
    todo: { zh: "请换上本人本届的计分明细。", en: "Give the scorecard of this mandate." },
  },
  "handbook-of-another-year": {
    what: {
      zh: "手册的年度是{from}至{to}，计分明细是{foundFrom}至{foundTo}，没有放入",
      en: "the handbook is of {from} to {to}, the scorecard of {foundFrom} to {foundTo}; it is left out",
    },
    todo: { zh: "请按同一年度计分。", en: "Score the same year." },
  },
  "handbook-part-too-new": {
    what: {
      zh: "手册截至{asOf}，这一部分截至{found}，没有放入",
      en: "the handbook knows of things up to {asOf}, this part up to {found}; it is left out",
    },
    todo: { zh: "请按手册的日期重新生成。", en: "Make it again as of the handbook's day." },
  },
  "chronicle-source-differs": {
    what: {
      zh: "大事记中来源“{source}”有两种写法，都保留了：{title}",
      en: "the source “{source}” tells of it in two ways, both are kept: {title}",
    },
    todo: { zh: "请核对来源，留下正确的一条。", en: "Check the source and keep the right one." },
  },
};
