import type { MessageCatalogue } from "../sayIssue";
import { aspectWords, markWords } from "./suggestionWords";

/** Why a suggestion cannot be handled, replied to or rated as written. */
export const handlingMessages: MessageCatalogue = {
  "body-named-twice": {
    what: { zh: "承办单位“{body}”写了两次", en: "body “{body}” is named twice" },
    todo: { zh: "请每个单位只写一次。", en: "Name every body once." },
  },
  "nobody-to-reply": {
    what: {
      zh: "没有主办或者分办单位，无人答复",
      en: "there is no lead and nobody handles separately: nobody would reply",
    },
    todo: { zh: "请写明主办或者分办单位。", en: "Name a lead, or bodies that handle separately." },
  },
  "separate-beside-lead": {
    what: {
      zh: "分办与主办、协办混在一起",
      en: "separate handling stands beside a lead or co-handling",
    },
    todo: {
      zh: "请分清分别办理还是会同办理。",
      en: "Say whether they handle separately or together.",
    },
  },
  "content-of-body-missing": {
    what: { zh: "没有写明“{body}”办理的内容", en: "what “{body}” is to handle is missing" },
    todo: { zh: "请写明各单位办理的内容。", en: "Say what each body handles." },
  },
  "not-handling": {
    what: { zh: "“{body}”不是承办单位", en: "“{body}” does not handle it" },
    todo: { zh: "请核对单位。", en: "Check the body." },
  },
  "already-replied": {
    what: { zh: "“{body}”已经答复", en: "“{body}” has replied" },
    todo: { zh: "请核对单位，或要求再次办理。", en: "Check the body, or have it handled again." },
  },
  "nothing-disclaimed": {
    what: {
      zh: "“{body}”没有提出不属本单位职责",
      en: "“{body}” did not say that it is not theirs",
    },
    todo: { zh: "请核对单位。", en: "Check the body." },
  },
  "said-not-theirs": {
    what: {
      zh: "“{body}”提出不属本单位职责，尚未答复其意见",
      en: "“{body}” says it is not theirs, and that is undecided",
    },
    todo: {
      zh: "请先改交，或登记不同意调整。",
      en: "Reassign it, or write down that the change is refused.",
    },
  },
  "only-co-handlers-give-opinions": {
    what: { zh: "“{body}”不是协办单位", en: "“{body}” is not a co-handler" },
    todo: { zh: "主办、分办单位请登记答复。", en: "A lead or separate body replies." },
  },
  "no-reply-owed": {
    what: { zh: "“{body}”现在没有要答复的", en: "“{body}” owes no reply now" },
    todo: {
      zh: "协办意见请交主办单位；类别变了的登记为调整。",
      en: "A co-handler gives its opinion to the lead; a changed category is written down as such.",
    },
  },
  "no-reply-yet": {
    what: { zh: "“{body}”还没有这一次的答复", en: "“{body}” has not given this reply yet" },
    todo: { zh: "请等答复以后再登记。", en: "Wait for the reply." },
  },
  "unknown-scheme": {
    what: { zh: "没有采用“{scheme}”这一分类", en: "the scheme “{scheme}” is not in use" },
    todo: {
      zh: "请写明采用的分类；各地字母含义不同，不能套用。",
      en: "Name a scheme in use; letters mean other things elsewhere.",
    },
  },
  "unknown-result-code": {
    what: { zh: "“{scheme}”没有“{found}”类", en: "“{scheme}” has no category “{found}”" },
    todo: { zh: "请按该分类填写。", en: "Use one of its categories." },
  },
  "nobody-dissatisfied": {
    what: {
      zh: "没有代表对“{body}”的答复表示不满意",
      en: "nobody is dissatisfied with the reply of “{body}”",
    },
    todo: { zh: "请先登记代表的评价。", en: "Write down the deputy's answer first." },
  },
  "not-a-rater": {
    what: { zh: "代表{deputy}不是评价人", en: "deputy {deputy} is not the one who answers" },
    todo: {
      zh: "请由领衔代表、各提出人或者代表团联络负责人按规则评价。",
      en: "Have the lead, each proposer or the liaison head answer, as the rules say.",
    },
  },
  "aspect-not-rated": {
    what: { zh: "没有评价{aspect}", en: "{aspect} is not rated" },
    todo: { zh: "请分别评价。", en: "Rate each aspect." },
    words: { aspect: aspectWords },
  },
  "nothing-rated": {
    what: { zh: "代表{deputy}的评价是空的", en: "the answer of {deputy} is empty" },
    todo: {
      zh: "没有反馈的不必登记；不计入满意。",
      en: "Silence needs no entry; it is never counted as satisfied.",
    },
  },
  "reasons-needed": {
    what: {
      zh: "代表{deputy}不满意，没有写明理由",
      en: "deputy {deputy} is dissatisfied and gives no reasons",
    },
    todo: { zh: "请写明理由。", en: "Give the reasons." },
  },
  "co-signer-not-consulted": {
    what: { zh: "没有听取附议代表{deputy}的意见", en: "co-signer {deputy} was not heard" },
    todo: { zh: "请先听取意见。", en: "Hear the co-signers first." },
  },
  "already-rated": {
    what: { zh: "代表{deputy}已经评价这次答复", en: "deputy {deputy} has rated this reply before" },
    todo: { zh: "每次答复评价一次。", en: "Each reply is rated once." },
  },
  "nothing-to-merge": {
    what: { zh: "“{number}”没有可并案的建议", en: "there is nothing new to merge with “{number}”" },
    todo: { zh: "请核对编号。", en: "Check the numbers." },
  },
  "already-marked": {
    what: { zh: "已经是{mark}", en: "it is a {mark} already" },
    todo: { zh: "不必再登记。", en: "Nothing needs writing down." },
    words: { mark: markWords },
  },
  "already-carried-on": {
    what: { zh: "已经转入第{term}届", en: "it was carried into term {term} before" },
    todo: { zh: "不必再登记。", en: "Nothing needs writing down." },
  },
};
