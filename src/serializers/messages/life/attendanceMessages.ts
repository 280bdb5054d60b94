import type { MessageCatalogue } from "../sayIssue";

/** What cannot be on an attendance sheet, or is worth knowing of it. */
export const attendanceMessages: MessageCatalogue = {
  "unknown-stage": {
    what: { zh: "活动没有阶段{stage}", en: "the activity has no stage {stage}" },
    todo: { zh: "请核对阶段代码。", en: "Check the code of the stage." },
  },
  "sign-in-before-stage": {
    what: {
      zh: "{certificate}在阶段{stage}开始（{from}）之前签到",
      en: "{certificate} signed in to stage {stage} before it began on {from}",
    },
    todo: { zh: "请核对日期。", en: "Check the days." },
  },
  "half-days-beyond-stage": {
    what: {
      zh: "{certificate}在阶段{stage}的半天数{found}不在1至{most}之间",
      en: "the {found} half-days of {certificate} in stage {stage} are not from 1 to {most}",
    },
    todo: { zh: "请核对半天数。", en: "Check the half-days." },
  },
  "signed-in-twice": {
    what: {
      zh: "{certificate}在阶段{stage}已签到",
      en: "{certificate} has signed in to stage {stage} before",
    },
    todo: { zh: "原来有误的，请登记更正。", en: "If the first was wrong, write a correction." },
  },
  "sheet-settled": {
    what: {
      zh: "阶段{stage}的签到表已核定，{certificate}不能补签",
      en: "the sheet of stage {stage} is settled; {certificate} cannot sign in",
    },
    todo: {
      zh: "确实到会的，请登记更正并说明理由。",
      en: "If the deputy was there, write a correction with its reason.",
    },
  },
  "no-sign-in-to-correct": {
    what: {
      zh: "{certificate}在阶段{stage}没有签到，无可更正",
      en: "{certificate} has not signed in to stage {stage}; nothing to take back",
    },
    todo: { zh: "请核对代表证号和阶段。", en: "Check the certificate and the stage." },
  },
  "uncalled-sign-in": {
    what: {
      zh: "{certificate}没有被通知而到了阶段{stage}，已照记",
      en: "{certificate} came to stage {stage} uncalled; it is kept",
    },
    todo: { zh: "请看一看是不是漏了通知。", en: "See whether the call was forgotten." },
  },
  "present-despite-leave": {
    what: {
      zh: "{certificate}已准假而到了阶段{stage}，按到会记",
      en: "{certificate} came to stage {stage} though on leave; counted as there",
    },
    todo: {
      zh: "请核对；确实到会的，可以销假。",
      en: "Check it; if the deputy came, the leave may be withdrawn.",
    },
  },
  "leave-uncalled": {
    what: {
      zh: "{certificate}没有被通知，不必请假",
      en: "{certificate} was not called and needs no leave",
    },
    todo: { zh: "请核对代表证号。", en: "Check the certificate." },
  },
  "leave-after-activity": {
    what: {
      zh: "{certificate}在结束（{to}）之后的{askedOn}才请假",
      en: "{certificate} asked for leave on {askedOn}, after the end on {to}",
    },
    todo: {
      zh: "请按当时的实情登记，不补请假。",
      en: "Write what was so at the time; leave cannot be asked afterwards.",
    },
  },
  "leave-asked-twice": {
    what: { zh: "{certificate}的请假还在，不必再请", en: "{certificate} has asked already" },
    todo: { zh: "要改的，请先撤回。", en: "To change it, withdraw it first." },
  },
  "no-leave-asked": {
    what: { zh: "没有{certificate}的请假", en: "there is no leave of {certificate}" },
    todo: { zh: "请先登记请假。", en: "Write the request first." },
  },
  "leave-decided-twice": {
    what: {
      zh: "{certificate}的请假已有决定",
      en: "the leave of {certificate} is decided already",
    },
    todo: { zh: "要改的，请撤回后重新请假。", en: "To change it, withdraw and ask again." },
  },
  "leave-decided-before-asked": {
    what: {
      zh: "决定日{decidedOn}早于{certificate}请假的{askedOn}",
      en: "the decision of {decidedOn} is before {certificate} asked on {askedOn}",
    },
    todo: { zh: "请核对日期。", en: "Check the days." },
  },
  "refused-leave-withdrawn": {
    what: {
      zh: "{certificate}的请假没有批准，无可撤回",
      en: "the leave of {certificate} was refused; nothing to withdraw",
    },
    todo: { zh: "仍要请假的，请重新登记。", en: "To ask again, write a new request." },
  },
  "settled-before-end": {
    what: {
      zh: "阶段{stage}到{to}才结束，还不能核定签到表",
      en: "stage {stage} ends on {to}; its sheet cannot be settled yet",
    },
    todo: { zh: "请在结束以后核定。", en: "Settle it after the end." },
  },
  "settled-twice": {
    what: { zh: "阶段{stage}的签到表已核定", en: "the sheet of stage {stage} is settled already" },
    todo: { zh: "不必再登记。", en: "Nothing more to write." },
  },
  "attendance-open": {
    what: {
      zh: "活动{activity}阶段{stage}还不知道{certificate}到没有到，暂不登记",
      en: "it is not known yet whether {certificate} was at stage {stage} of activity {activity}; no entry is drawn",
    },
    todo: { zh: "请核定签到表，并批复请假。", en: "Settle the sheet and decide the leave." },
  },
};
