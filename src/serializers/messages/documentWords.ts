import type { LocalizedText } from "../../model/localizedText";
import type { IssueWords } from "./sourceMessages";

/** Words of a closed list of values. */
export type ValueWords = Readonly<Record<string, LocalizedText>>;

/**
 * The words of a fault of a JSON document; `{name}` stands for one of its params, and `{name?}` for
 * what may stand there, where that is known.
 */
export interface DocumentWords extends IssueWords {
  /** Params whose values are said in words. */
  readonly words?: Readonly<Record<string, ValueWords>>;
}

/** Kinds of JSON value, in words. */
export const valueKindWords: ValueWords = {
  text: { zh: "文字", en: "text" },
  number: { zh: "数字", en: "a number" },
  boolean: { zh: "true 或 false", en: "true or false" },
  list: { zh: "列表", en: "a list" },
  object: { zh: "对象", en: "an object" },
  null: { zh: "null", en: "null" },
  none: { zh: "JSON 写不出的值", en: "something JSON cannot carry" },
};

/** For whom something is written, in words. */
export const audienceWords: ValueWords = {
  public: { zh: "公众", en: "the public" },
  self: { zh: "代表本人的屏幕", en: "the deputy's own screen" },
  internal: { zh: "保管档案的机关", en: "those who keep the archives" },
};

/** What a name in a policy can stand for, in words. */
export const referenceWords: ValueWords = {
  duty: { zh: "履职事项", en: "duty" },
  measure: { zh: "指标", en: "measure" },
  rule: { zh: "计分条款", en: "rule of points" },
  grade: { zh: "等次", en: "grade" },
  standing: { zh: "等次或其他结论", en: "grade or other standing" },
  list: { zh: "人选名单", en: "list of candidates" },
  column: { zh: "统计栏目", en: "column of the table" },
  "deputy-class": { zh: "人员类别", en: "class of deputy" },
  rater: { zh: "评分主体", en: "rater" },
  "rated-item": { zh: "评分项目", en: "rated item" },
  "particular-value": { zh: "登记项的可选值", en: "value of the particular" },
};

/** Records that particulars are said of, in words; a duty's code stands for itself. */
export const recordWords: ValueWords = {
  entries: { zh: "履职登记", en: "entries" },
  suggestions: { zh: "建议", en: "suggestions" },
  reports: { zh: "述职报告", en: "duty reports" },
  ratings: { zh: "评分", en: "ratings" },
  mandate: { zh: "代表职务本身", en: "the mandate itself" },
};
