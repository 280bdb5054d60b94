import type { MessageCatalogue } from "../sayIssue";

/** What cannot be written about an activity, or is worth knowing. */
export const activityMessages: MessageCatalogue = {
  "not-convened": {
    what: {
      zh: "活动还没有登记组织，写不进“{event}”",
      en: "the activity has not been convened; “{event}” cannot be written",
    },
    todo: { zh: "请先登记组织这项活动。", en: "Write down first that it was convened." },
  },
  "convened-twice": {
    what: { zh: "活动{activity}已经登记组织过", en: "activity {activity} was convened before" },
    todo: { zh: "改期、改地点请登记为变更。", en: "Write a change of day or place as a change." },
  },
  "activity-cancelled": {
    what: {
      zh: "活动{activity}已取消，写不进“{event}”",
      en: "activity {activity} was cancelled; “{event}” cannot be written",
    },
    todo: {
      zh: "重新组织的，请另用一个活动编号。",
      en: "If it is held after all, give it a number of its own.",
    },
  },
  "activity-written-before-last": {
    what: {
      zh: "登记日{recordedOn}早于最后一次登记日{last}",
      en: "written on {recordedOn}, before the last entry of {last}",
    },
    todo: {
      zh: "登记日写今天，发生的日子写在内容里。",
      en: "Use the day of writing; the day it happened belongs in the text.",
    },
  },
  "activity-number-changed": {
    what: {
      zh: "变更后的编号{found}与活动编号{activity}不同",
      en: "the changed activity has the number {found}, not {activity}",
    },
    todo: {
      zh: "变更不改编号；另一项活动请另行登记。",
      en: "Keep the number; write another activity by itself.",
    },
  },
  "duplicate-stage": {
    what: { zh: "阶段代码{stage}用了两次", en: "the stage code {stage} is used twice" },
    todo: { zh: "请换一个代码。", en: "Use another code." },
  },
  "stage-days-reversed": {
    what: {
      zh: "阶段{stage}的末日{to}早于首日{from}",
      en: "stage {stage} ends on {to}, before it begins on {from}",
    },
    todo: { zh: "请核对日期。", en: "Check the days." },
  },
  "half-days-not-whole": {
    what: {
      zh: "阶段{stage}的半天数{found}不是0或正整数",
      en: "the half-days of stage {stage}, {found}, are no whole number from 0",
    },
    todo: { zh: "请改为整数。", en: "Make it a whole number." },
  },
  "stage-in-use": {
    what: {
      zh: "阶段{stage}已有签到、请假或核定，不能去掉",
      en: "stage {stage} has sign-ins, leave or a settled sheet and cannot be taken out",
    },
    todo: { zh: "请保留这个阶段。", en: "Keep the stage." },
  },
  "cancelled-after-sign-in": {
    what: {
      zh: "已有{count}人次签到，不能取消",
      en: "there are {count} sign-ins; it cannot be cancelled",
    },
    todo: { zh: "签到有误的，请先更正签到。", en: "If they are wrong, correct them first." },
  },
  "notice-after-activity": {
    what: {
      zh: "{certificate}的通知日{noticeOn}在活动结束（{to}）之后",
      en: "the notice to {certificate} of {noticeOn} is after the end, {to}",
    },
    todo: {
      zh: "请核对通知日期；没有通知到的，不算应到。",
      en: "Check the day; one who got no notice was not required.",
    },
  },
  "called-twice": {
    what: { zh: "已经通知过{certificate}", en: "{certificate} was called before" },
    todo: { zh: "不必再登记。", en: "Nothing more to write." },
  },
  "released-uncalled": {
    what: {
      zh: "没有通知过{certificate}，谈不上免到",
      en: "{certificate} was not called and cannot be let off",
    },
    todo: { zh: "请核对代表证号。", en: "Check the certificate." },
  },
  "released-after-sign-in": {
    what: {
      zh: "{certificate}已签到，不能再免到",
      en: "{certificate} has signed in and cannot be let off",
    },
    todo: { zh: "签到有误的，请先更正签到。", en: "If that is wrong, correct the sign-in first." },
  },
  "kind-without-drawing": {
    what: {
      zh: "活动{activity}的种类“{kind}”没有写明归哪个履职事项",
      en: "the kind “{kind}” of activity {activity} is mapped to no duty",
    },
    todo: { zh: "请在对照表里补上。", en: "Add it to the mapping." },
  },
  "unknown-activity-kind": {
    what: {
      zh: "活动{activity}的种类“{kind}”不在种类表里",
      en: "the kind “{kind}” of activity {activity} is not listed",
    },
    todo: { zh: "请核对代码，或补进种类表。", en: "Check the code, or list it." },
  },
  "unlisted-stage": {
    what: { zh: "这一种类没有阶段{stage}", en: "this kind has no stage {stage}" },
    todo: { zh: "请核对阶段代码。", en: "Check the code of the stage." },
  },
  "missing-stage": {
    what: { zh: "这一种类的阶段{stage}还没有", en: "stage {stage} of this kind is not there yet" },
    todo: { zh: "进行到这一阶段时请补上。", en: "Add it when it is held." },
  },
};
