import type { SuggestionRules } from "../../../model/suggestionRules";
import { neutralScheme } from "./neutralScheme";
import {
  chongqingScheme,
  henanScheme,
  qingdaoScheme,
  shandongScheme,
  shanghaiScheme,
} from "./regulationSchemes";
import { npcScheme } from "./reportedSchemes";
import { returnGrounds } from "./returnGrounds";

/**
 * What the national law alone says of a suggestion (代表法2025第24、36、51条); where it says
 * nothing, the rule refuses nothing.
 *
 * @example
 * ```ts
 * import { nationalSuggestionRules } from "deputy-archive/life";
 * nationalSuggestionRules.withdrawal; // => { before: "reply", inWriting: false, joint: "lead" }
 * ```
 */
export const nationalSuggestionRules: SuggestionRules = {
  id: "national",
  title: { zh: "代表法（2025）", en: "Deputies Law (2025)" },
  requiredContent: ["title", "facts", "proposal"],
  grounds: returnGrounds,
  delegations: "any-time",
  withdrawal: { before: "reply", inWriting: false, joint: "lead" },
  unitContent: "optional",
  aspects: [],
  raters: "lead",
  rehandling: "dissatisfied",
  schemes: [npcScheme],
  articles: {
    requiredContent: "代表法2025第24条（明确具体）",
    rehandling: "全国人大议事规则第32条",
  },
};

/** 北京2014: no categories of results were seen. */
export const beijingSuggestionRules: SuggestionRules = {
  id: "beijing",
  title: { zh: "北京市建议办理条例（2014）", en: "Beijing regulations on suggestions (2014)" },
  requiredContent: ["title", "facts", "proposal", "contactDetails"],
  grounds: returnGrounds,
  delegations: "any-time",
  withdrawal: { before: "referral", inWriting: false, joint: "lead" },
  unitContent: "optional",
  aspects: [],
  raters: "lead",
  rehandling: "decision",
  schemes: [neutralScheme],
  articles: { requiredContent: "第9条", grounds: "第12条", rehandling: "第27条" },
};

/** 上海2015 */
export const shanghaiSuggestionRules: SuggestionRules = {
  id: "shanghai",
  title: { zh: "上海市代表建议的规定（2015）", en: "Shanghai rules on suggestions (2015)" },
  requiredContent: ["title", "facts", "proposal"],
  grounds: returnGrounds,
  delegations: "any-time",
  withdrawal: { before: "reply", inWriting: false, joint: "all" },
  unitContent: "optional",
  aspects: ["attitude", "result"],
  raters: "lead",
  rehandling: "dissatisfied",
  schemes: [shanghaiScheme],
  articles: { grounds: "第8条", aspects: "第21条", schemes: "第18条" },
};

/** 山东2017 */
export const shandongSuggestionRules: SuggestionRules = {
  id: "shandong",
  title: { zh: "山东省建议办理工作条例（2017）", en: "Shandong regulations on suggestions (2017)" },
  requiredContent: ["title", "facts", "proposal"],
  grounds: returnGrounds,
  delegations: "any-time",
  withdrawal: { before: "reply", inWriting: true, joint: "lead" },
  unitContent: "optional",
  aspects: ["attitude", "result"],
  raters: "lead-after-consulting",
  rehandling: "dissatisfied",
  schemes: [shandongScheme],
  articles: { grounds: "第6条", withdrawal: "第9条", aspects: "第23条", schemes: "第18条" },
};

/** 青岛2021 */
export const qingdaoSuggestionRules: SuggestionRules = {
  id: "qingdao",
  title: { zh: "青岛市建议工作条例（2021）", en: "Qingdao regulations on suggestions (2021)" },
  requiredContent: ["title", "facts", "proposal"],
  grounds: returnGrounds,
  delegations: "any-time",
  withdrawal: { before: "reply", inWriting: true, joint: "lead" },
  unitContent: "required",
  aspects: [],
  raters: "lead",
  rehandling: "decision",
  schemes: [qingdaoScheme],
  articles: {
    grounds: "第11条",
    withdrawal: "第12条",
    unitContent: "第16条",
    rehandling: "第31条",
    schemes: "第26条",
  },
};

/** 河南2017 */
export const henanSuggestionRules: SuggestionRules = {
  id: "henan",
  title: { zh: "河南省建议办理办法（2017）", en: "Henan measures on suggestions (2017)" },
  requiredContent: ["title", "facts", "proposal"],
  grounds: returnGrounds,
  delegations: "any-time",
  withdrawal: { before: "reply", inWriting: false, joint: "lead" },
  unitContent: "optional",
  aspects: [],
  raters: "lead",
  rehandling: "dissatisfied",
  schemes: [henanScheme],
  articles: { schemes: "第19条" },
};

/** 浙江2016: no categories of results were seen. */
export const zhejiangSuggestionRules: SuggestionRules = {
  id: "zhejiang",
  title: { zh: "浙江省建议办理规定（2016）", en: "Zhejiang rules on suggestions (2016)" },
  requiredContent: ["title", "facts", "proposal"],
  grounds: returnGrounds,
  delegations: "any-time",
  withdrawal: { before: "reply", inWriting: false, joint: "lead" },
  unitContent: "optional",
  aspects: [],
  raters: "lead",
  rehandling: "dissatisfied",
  schemes: [neutralScheme],
  articles: { grounds: "第6条" },
};

/** 重庆2018: the keeping of promises is rated apart, in the ledger. */
export const chongqingSuggestionRules: SuggestionRules = {
  id: "chongqing",
  title: { zh: "重庆市建议工作条例（2018）", en: "Chongqing regulations on suggestions (2018)" },
  requiredContent: ["title", "facts", "proposal"],
  grounds: returnGrounds,
  delegations: "session-only",
  withdrawal: { before: "reply", inWriting: true, joint: "lead" },
  unitContent: "optional",
  aspects: ["reply"],
  raters: "lead",
  rehandling: "dissatisfied",
  schemes: [chongqingScheme],
  articles: {
    grounds: "第9条",
    delegations: "第8条",
    withdrawal: "第12条",
    aspects: "第26条",
    schemes: "第22条",
  },
};
