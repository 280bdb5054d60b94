import type { ValueWords } from "../documentWords";

/** How far a suggestion or a bill is, in words. */
export const statusWords: ValueWords = {
  draft: { zh: "草稿", en: "a draft" },
  "to-revise": { zh: "待修改", en: "to be revised" },
  submitted: { zh: "已提交", en: "submitted" },
  returned: { zh: "已退回", en: "returned" },
  letter: { zh: "已作来信处理", en: "treated as a letter" },
  accepted: { zh: "已受理", en: "accepted" },
  referred: { zh: "已交办", en: "referred" },
  reassigned: { zh: "已改交", en: "reassigned" },
  handling: { zh: "办理中", en: "being handled" },
  replied: { zh: "已答复", en: "replied to" },
  rated: { zh: "已评价", en: "rated" },
  "re-handling": { zh: "再次办理中", en: "being handled again" },
  closed: { zh: "已办结", en: "closed" },
  withdrawn: { zh: "已撤回", en: "withdrawn" },
  "on-agenda": { zh: "已列入议程", en: "on the agenda" },
  passed: { zh: "已通过", en: "passed" },
  rejected: { zh: "未通过", en: "rejected" },
  answered: { zh: "已答复", en: "answered" },
  disposed: { zh: "已作处理", en: "disposed of" },
  converted: { zh: "已转为建议", en: "converted into a suggestion" },
};

/** What happens to a suggestion, a bill, a promise, in words. */
export const moveWords: ValueWords = {
  drafted: { zh: "起草", en: "drafting" },
  revised: { zh: "修改", en: "revising" },
  confirmed: { zh: "确认", en: "confirming" },
  declined: { zh: "不参加联名", en: "leaving the joint proposal" },
  submitted: { zh: "提交", en: "submitting" },
  accepted: { zh: "受理", en: "accepting" },
  returned: { zh: "退回", en: "returning" },
  "treated-as-letter": { zh: "作为来信处理", en: "treating as a letter" },
  referred: { zh: "交办", en: "referring" },
  disclaimed: { zh: "提出不属本单位职责", en: "saying it is not theirs" },
  "disclaimer-refused": { zh: "不同意调整", en: "refusing the change of body" },
  reassigned: { zh: "改交", en: "reassigning" },
  "taken-on": { zh: "开始办理", en: "beginning to handle" },
  contacted: { zh: "联系代表", en: "contacting the deputy" },
  "opinion-given": { zh: "提出协办意见", en: "giving an opinion" },
  extended: { zh: "延期", en: "extending" },
  replied: { zh: "答复", en: "replying" },
  regraded: { zh: "调整结果类别", en: "changing the category" },
  prompted: { zh: "催请反馈", en: "asking for an answer" },
  rated: { zh: "评价", en: "rating" },
  "rehandling-ordered": { zh: "要求再次办理", en: "ordering re-handling" },
  merged: { zh: "并案", en: "merging" },
  withdrawn: { zh: "撤回", en: "withdrawing" },
  "confidentiality-asked": { zh: "要求保密", en: "asking for confidentiality" },
  marked: { zh: "列为重点或优秀", en: "marking" },
  "carried-on": { zh: "换届继续办理", en: "carrying on into a term" },
  closed: { zh: "办结", en: "closing" },
  "put-on-agenda": { zh: "列入议程", en: "putting on the agenda" },
  voted: { zh: "表决", en: "voting" },
  answered: { zh: "答复质询", en: "answering" },
  disposed: { zh: "作其他处理", en: "disposing of" },
  converted: { zh: "转为建议", en: "converting" },
  promised: { zh: "承诺", en: "promising" },
  progressed: { zh: "登记进展", en: "noting progress" },
  kept: { zh: "落实", en: "keeping" },
  changed: { zh: "变更", en: "changing" },
  carried: { zh: "结转", en: "carrying over" },
  told: { zh: "告知", en: "telling" },
  reopened: { zh: "重新列入", en: "reopening" },
  explained: { zh: "换届说明", en: "explaining" },
};

/** Who writes, in words. */
export const roleWords: ValueWords = {
  deputy: { zh: "代表", en: "a deputy" },
  station: { zh: "联络站", en: "a station" },
  organiser: { zh: "组织单位", en: "an organiser" },
  "handling-body": { zh: "承办单位", en: "a handling body" },
};

/** Parts of a suggestion or a bill, in words. */
export const fieldWords: ValueWords = {
  title: { zh: "标题", en: "title" },
  facts: { zh: "事实和问题", en: "facts and problem" },
  proposal: { zh: "具体意见", en: "concrete proposal" },
  contactDetails: { zh: "联系方式", en: "contact details" },
  subject: { zh: "案由", en: "subject" },
  grounds: { zh: "案据", en: "grounds" },
  scheme: { zh: "方案", en: "scheme" },
};

/** What of a reply is judged, in words. */
export const aspectWords: ValueWords = {
  attitude: { zh: "办理态度", en: "the attitude" },
  result: { zh: "办理结果", en: "the result" },
  reply: { zh: "答复", en: "the reply" },
};

/** What deputies put forward jointly, in words. */
export const actWords: ValueWords = {
  "legislative-bill": { zh: "代表议案", en: "bill of deputies" },
  "written-inquiry": { zh: "质询案", en: "inquiry" },
};

/** Levels of congress, in words. */
export const levelWords: ValueWords = {
  national: { zh: "全国", en: "national" },
  provincial: { zh: "省级", en: "provincial" },
  municipal: { zh: "市级", en: "municipal" },
  county: { zh: "县级", en: "county" },
  township: { zh: "乡级", en: "township" },
};

/** Session or recess, in words. */
export const occasionWords: ValueWords = {
  session: { zh: "会议期间", en: "during a session" },
  recess: { zh: "闭会期间", en: "in recess" },
};

/** Until when it can be withdrawn, in words. */
export const beforeWords: ValueWords = {
  referral: { zh: "交办", en: "it is referred" },
  reply: { zh: "答复", en: "it is replied to" },
};

/** What sets a suggestion apart, in words. */
export const markWords: ValueWords = {
  key: { zh: "重点督办", en: "key suggestion" },
  excellent: { zh: "优秀建议", en: "excellent suggestion" },
};

/** How a promise ended, in words. */
export const endingWords: ValueWords = {
  kept: { zh: "已落实", en: "kept" },
  changed: { zh: "已变更", en: "changed" },
};
