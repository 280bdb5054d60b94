import type { LocalizedText } from "../../model/localizedText";
import type { NotAppliedReason } from "../score/notAppliedReason";

/** Why a record earned nothing, in words. */
export const reasonWords: Readonly<Record<NotAppliedReason, LocalizedText>> = {
  "outside-period": { zh: "不在本履职年度", en: "outside the year" },
  "mandate-not-in-force": { zh: "当日不在任职期间", en: "no mandate in force on that day" },
  "not-yet-recorded": { zh: "截至统计日尚未登记", en: "not yet recorded on the day of knowledge" },
  late: { zh: "逾期登记，不计入本年度", en: "recorded too late for the year" },
  "unknown-duty": { zh: "办法中没有这一事项", en: "the measure does not list this duty" },
  "conflicting-copy": {
    zh: "同一编号内容不一致，待核",
    en: "another copy of the same number says otherwise",
  },
  "same-event": {
    zh: "与另一条登记是同一件事，只计一次",
    en: "the same event as another entry; counts once",
  },
  "not-recognised": { zh: "不予认定", en: "not recognised" },
  "not-attended": { zh: "请假或未到会，不计分", en: "not attended" },
  "record-only": {
    zh: "只作记录，不从登记计分",
    en: "kept on record only, not scored from the register",
  },
  "above-limit": { zh: "超过该条计次", en: "beyond what the article counts" },
  "no-rule": { zh: "没有适用的计分条款", en: "no rule applies" },
  "counted-without-points": {
    zh: "计入次数，本身不计分",
    en: "counted, without points of its own",
  },
  "rule-not-in-force": { zh: "当日没有现行的计分条款", en: "no rule was in force on that day" },
  "condition-not-met": {
    zh: "不符合该条适用的条件，不计分",
    en: "the rule does not apply to this deputy",
  },
  "rating-out-of-bands": {
    zh: "评分不在可评的档次之内，不计",
    en: "the rating lies outside the bands that are open",
  },
  "rating-too-fine": {
    zh: "评分的小数位数多于办法的分值，不计",
    en: "the rating has more decimals than the measure's points",
  },
  "rating-without-reason": { zh: "评分没有写明理由，不计", en: "the rating gives no reason" },
  "rating-superseded": {
    zh: "同一评分人后来另有评分，以后者为准",
    en: "the same assessor rated it again later",
  },
  "rating-not-used": {
    zh: "按合成办法不采用这一评分",
    en: "not used when the ratings are combined",
  },
};
