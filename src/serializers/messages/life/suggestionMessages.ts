import type { MessageCatalogue } from "../sayIssue";
import {
  beforeWords,
  fieldWords,
  moveWords,
  occasionWords,
  roleWords,
  statusWords,
} from "./suggestionWords";

/** Why a suggestion cannot be put forward as written. */
export const suggestionMessages: MessageCatalogue = {
  "move-not-possible": {
    what: { zh: "{status}的，不能{move}", en: "{move} is not possible while it is {status}" },
    todo: {
      zh: "请先完成前面的步骤，或核对事项。",
      en: "Take the steps before it first, or check what is meant.",
    },
    words: { status: statusWords, move: moveWords },
  },
  "not-theirs-to-write": {
    what: {
      zh: "{role}“{by}”不能登记“{move}”",
      en: "{move} is not for {role} “{by}” to write down",
    },
    todo: {
      zh: "请由本人、该承办单位或者人大机关登记。",
      en: "Have the person, the body or the congress's office write it down.",
    },
    words: { role: roleWords, move: moveWords },
  },
  "dated-after-recording": {
    what: {
      zh: "发生日期{on}晚于登记日期{recordedOn}",
      en: "it happened on {on}, after it was written down on {recordedOn}",
    },
    todo: { zh: "请核对后改正。", en: "Check and correct it." },
  },
  "recorded-before-last": {
    what: {
      zh: "登记日期{recordedOn}早于上一次登记{latest}",
      en: "it was written down on {recordedOn}, before the latest event of {latest}",
    },
    todo: {
      zh: "请按登记先后追加；补记的写实际登记日期。",
      en: "Append in the order of writing; a late note carries the day it is written.",
    },
  },
  "dated-too-early": {
    what: {
      zh: "日期{on}早于它所接续的{notBefore}",
      en: "{on} is before {notBefore}, the day of what it follows",
    },
    todo: { zh: "请核对后改正。", en: "Check and correct it." },
  },
  "already-drafted": {
    what: { zh: "“{number}”已经起草", en: "“{number}” has been drafted before" },
    todo: {
      zh: "请登记到原件，或另编一个号。",
      en: "Write it into that file, or use another number.",
    },
  },
  "not-drafted": {
    what: {
      zh: "“{number}”还没有起草，不能{move}",
      en: "“{number}” has not been drafted; {move} is not possible",
    },
    todo: { zh: "请先登记起草。", en: "Write down the draft first." },
    words: { move: moveWords },
  },
  "proposer-named-twice": {
    what: { zh: "代表{deputy}写了两次", en: "deputy {deputy} is named twice" },
    todo: { zh: "请每人只写一次。", en: "Name everybody once." },
  },
  "not-a-proposer": {
    what: { zh: "代表{deputy}不是提出人", en: "deputy {deputy} is not a proposer" },
    todo: { zh: "请核对代表证号。", en: "Check the certificate." },
  },
  "not-a-co-signer": {
    what: { zh: "代表{deputy}不是附议代表", en: "deputy {deputy} is not a co-signer" },
    todo: {
      zh: "领衔代表不再提出的，请撤回。",
      en: "If the lead no longer proposes it, withdraw it.",
    },
  },
  "already-confirmed": {
    what: { zh: "代表{deputy}已经确认", en: "deputy {deputy} has confirmed before" },
    todo: { zh: "不必再登记。", en: "Nothing needs writing down." },
  },
  "lead-not-confirmed": {
    what: {
      zh: "领衔代表或者团长{deputy}还没有确认",
      en: "the lead or head {deputy} has not confirmed",
    },
    todo: { zh: "请先由其确认，再提交。", en: "Have it confirmed first, then submit." },
  },
  "content-missing": {
    what: { zh: "没有写明{field}", en: "the {field} is missing" },
    todo: { zh: "请补充后再提交。", en: "Add it, then submit." },
    words: { field: fieldWords },
  },
  "delegation-may-not": {
    what: {
      zh: "代表团不能在{occasion}提出",
      en: "a delegation may not put one forward {occasion}",
    },
    todo: { zh: "请由代表个人或者联名提出。", en: "Have deputies put it forward." },
    words: { occasion: occasionWords },
  },
  "too-late-to-withdraw": {
    what: { zh: "{before}之后不能撤回", en: "it cannot be withdrawn once {before}" },
    todo: { zh: "请与办理工作机构联系。", en: "Speak to the office in charge." },
    words: { before: beforeWords },
  },
  "withdrawal-not-in-writing": {
    what: { zh: "撤回没有书面要求", en: "the withdrawal was not asked for in writing" },
    todo: { zh: "请提交书面要求。", en: "Hand in a written request." },
  },
  "withdrawal-not-asked-by": {
    what: { zh: "代表{deputy}没有要求撤回", en: "deputy {deputy} has not asked to withdraw it" },
    todo: {
      zh: "请由应当要求的代表提出后再登记。",
      en: "Write it down once all who must have asked.",
    },
  },
  "unknown-ground": {
    what: { zh: "“{rules}”没有“{ground}”这一理由", en: "“{ground}” is no ground in “{rules}”" },
    todo: {
      zh: "请改用所列的理由，或先写进规则。",
      en: "Use a listed ground, or add it to the rules.",
    },
  },
};
