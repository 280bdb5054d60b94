import type { MessageCatalogue } from "../sayIssue";

/** What is wrong with a file of deadlines or a calendar of working days. */
export const deadlineMessages: MessageCatalogue = {
  "dates-out-of-order": {
    what: { zh: "末日{to}早于首日{from}", en: "the last day {to} is before the first, {from}" },
    todo: { zh: "请核对日期。", en: "Check the days." },
  },
  "empty-list": {
    what: { zh: "{key}里一项也没有", en: "{key} is empty" },
    todo: { zh: "请至少写一项。", en: "Write at least one." },
  },
  "deadline-without-basis": {
    what: { zh: "期限{rule}没有写依据", en: "the deadline {rule} names no article" },
    todo: {
      zh: "请写明法规；条号未查明的，条号留空。",
      en: "Name the law; leave the article empty where it was not looked up.",
    },
  },
  "deadline-amount-not-counting": {
    what: { zh: "数目{amount}不是正整数", en: "{amount} is no whole number from 1" },
    todo: { zh: "请核对数目。", en: "Check the number." },
  },
  "deadline-day-not-in-year": {
    what: { zh: "没有{month}月{day}日", en: "no year has a day {month}-{day}" },
    todo: { zh: "请核对月和日。", en: "Check month and day." },
  },
  "unknown-counting-part": {
    what: {
      zh: "“{part}”不是计算方法的一部分",
      en: "“{part}” is no part of how a limit is counted",
    },
    todo: {
      zh: "请改用 countsFrom、monthEnd、onRestDay、start 或 restart。",
      en: "Use countsFrom, monthEnd, onRestDay, start or restart.",
    },
  },
  "unknown-deadline-event": {
    what: { zh: "没有“{event}”这个事件", en: "there is no event “{event}”" },
    todo: { zh: "请核对名称，或补进 events。", en: "Check its name, or add it to events." },
  },
  "duplicate-deadline": {
    what: { zh: "期限代码{rule}用了两次", en: "the id {rule} is used for two deadlines" },
    todo: { zh: "请换一个代码。", en: "Use another id." },
  },
  "day-outside-calendar": {
    what: {
      zh: "{found}不在日历的起止日（{from}至{to}）内",
      en: "{found} is not within the calendar, {from} to {to}",
    },
    todo: { zh: "请核对日期，或放宽起止日。", en: "Check the day, or widen the calendar." },
  },
  "holiday-and-workday": {
    what: { zh: "{found}既是放假日又是上班日", en: "{found} is both a day off and a working day" },
    todo: { zh: "请对照放假通知，删去一处。", en: "See the notice, and remove one of them." },
  },
};
