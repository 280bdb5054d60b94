import type { ValueWords } from "../documentWords";
import type { MessageCatalogue } from "../sayIssue";

const faultWords: ValueWords = {
  "count-not-whole": { zh: "票数不是0或正整数", en: "a figure is no whole number from 0" },
  "unknown-option": { zh: "有办法没有的选项", en: "an option is not in the rules" },
  "present-exceed-eligible": { zh: "实到多于应到", en: "more were there than belong to the group" },
  "issued-exceed-present": {
    zh: "发出的票多于实到",
    en: "more ballots were handed out than people were there",
  },
  "ballots-exceed-issued": {
    zh: "收回的票多于发出的票",
    en: "more ballots came back than were handed out",
  },
  "ballot-sum-mismatch": {
    zh: "各选项加废票不等于收回的票",
    en: "options and spoiled ballots do not add up to those returned",
  },
  "below-quorum": { zh: "到的人数不够", en: "too few were there" },
  "too-few-returned": { zh: "收回的票不够", en: "too few ballots came back" },
  "nothing-below-line": { zh: "没有可作分母的票", en: "there is no ballot to divide by" },
};

/** Why a ballot or an appraisal does not count. */
export const appraisalMessages: MessageCatalogue = {
  "unknown-appraiser-group": {
    what: {
      zh: "测评主体“{group}”不在办法里，它的票没有计",
      en: "the appraisers “{group}” are not in the rules; their ballot is not counted",
    },
    todo: { zh: "请核对代码。", en: "Check the code." },
  },
  "ballot-void": {
    what: {
      zh: "“{group}”的测评不计：{fault}",
      en: "the ballot of “{group}” does not count: {fault}",
    },
    todo: {
      zh: "请核对票数；确实如此的，重新测评。",
      en: "Check the figures; if they stand, hold it again.",
    },
    words: { fault: faultWords },
  },
  "appraisal-voided": {
    what: {
      zh: "{by}于{on}决定这次测评无效：{reason}",
      en: "{by} declared this appraisal void on {on}: {reason}",
    },
    todo: { zh: "述职照记，票不计。", en: "The report stands; its ballot is not counted." },
  },
};
