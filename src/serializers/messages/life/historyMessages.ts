import type { MessageCatalogue } from "../sayIssue";

/** The words of everything that can be wrong with a history or between its copies, by code. */
export const historyMessages: MessageCatalogue = {
  "unknown-event-kind": {
    what: { zh: "没有“{found}”这种事项", en: "there is no kind of event called “{found}”" },
    todo: {
      zh: "这一条照样保留，没有计入；可能是较新的程序写的，请更新后再看，或按规定的事项重新登记。",
      en: "It is kept and does not count; a newer program may have written it: update, or write it down as a kind there is.",
    },
  },
  "unnamed-copy": {
    what: { zh: "没有写明记入哪一份", en: "no copy to write into is named" },
    todo: { zh: "请写明是哪一份档案。", en: "Name the copy." },
  },
  "invalid-recording-day": {
    what: {
      zh: "登记日期“{found}”不是日历上的日子",
      en: "the day of recording “{found}” is no day of the calendar",
    },
    todo: { zh: "日期请写成 YYYY-MM-DD。", en: "Write dates as YYYY-MM-DD." },
  },
  "lone-surrogate": {
    what: { zh: "有半个字符，存成文件会变样", en: "half a character, which no file can hold" },
    todo: { zh: "请重新输入这段文字。", en: "Type the text again." },
  },
  "malformed-event": {
    what: {
      zh: "事件的“{field}”缺少或写法不对",
      en: "“{field}” of the event is missing or not written as it must be",
    },
    todo: {
      zh: "已有的事件照样保留，不算数；请补正后重新登记。",
      en: "An event already there is kept and does not count; write it down again, complete.",
    },
  },
  "unwritable-value": {
    what: { zh: "有 JSON 写不出的值", en: "a value JSON cannot carry" },
    todo: { zh: "请改为文字、数字或 null。", en: "Use a text, a number or null." },
  },
  "other-subject": {
    what: {
      zh: "这是“{found}”的，不是“{expected}”的",
      en: "this is about “{found}”, not about “{expected}”",
    },
    todo: {
      zh: "没有并入，请核对是否拿错了档案。",
      en: "It was not joined; check whether the archive is the right one.",
    },
  },
  "roster-of-another-deputy": {
    what: {
      zh: "档案是代表“{expected}”的，花名册这一行是代表“{found}”的",
      en: "the archive is of the deputy “{expected}”, the roster's line of “{found}”",
    },
    todo: { zh: "请核对代表证号。", en: "Check the certificate." },
  },
  "two-versions": {
    what: {
      zh: "“{copy}”一份的第{sequence}条有两种内容，其中一种被改动过",
      en: "event {sequence} of the copy “{copy}” has two contents; one of them was altered",
    },
    todo: {
      zh: "保留了与编号相符的一种，请查明另一种从何而来。",
      en: "The one its id fits was kept; find out where the other came from.",
    },
  },
  "altered-event": {
    what: {
      zh: "“{copy}”一份的第{sequence}条写好以后被改动过",
      en: "event {sequence} of the copy “{copy}” was altered after it was written",
    },
    todo: {
      zh: "请从另外两份中找回原来的内容。",
      en: "Take the original from one of the other copies.",
    },
  },
  "repeated-event": {
    what: {
      zh: "“{copy}”一份的第{sequence}条出现了两次",
      en: "event {sequence} of the copy “{copy}” stands here twice",
    },
    todo: { zh: "请去掉重复的一条。", en: "Take out the repetition." },
  },
  "event-of-other-subject": {
    what: {
      zh: "“{copy}”一份的第{sequence}条是“{found}”的，不是“{expected}”的",
      en: "event {sequence} of the copy “{copy}” is about “{found}”, not about “{expected}”",
    },
    todo: { zh: "请放回它自己的档案。", en: "Put it back into its own archive." },
  },
  "missing-previous": {
    what: {
      zh: "“{copy}”一份的第{sequence}条之前的一条不见了",
      en: "the event before event {sequence} of the copy “{copy}” is missing",
    },
    todo: { zh: "请从另外两份中找回。", en: "Take it from one of the other copies." },
  },
  "missing-seen": {
    what: {
      zh: "“{copy}”一份的第{sequence}条写的时候见过的另一份的记录不见了",
      en: "event {sequence} of the copy “{copy}” had seen an event of another copy that is missing",
    },
    todo: { zh: "请与另外两份合并，把它找回。", en: "Merge with the other copies to find it." },
  },
  "wrong-sequence": {
    what: {
      zh: "“{copy}”一份的第{sequence}条序号接不上前一条",
      en: "event {sequence} of the copy “{copy}” does not continue the one before it",
    },
    todo: {
      zh: "请从另外两份中找回原来的顺序。",
      en: "Take the order from one of the other copies.",
    },
  },
  "misplaced-event": {
    what: {
      zh: "“{copy}”一份的第{sequence}条不在原来的位置",
      en: "event {sequence} of the copy “{copy}” is not in its place",
    },
    todo: { zh: "请用合并重新排好顺序。", en: "Merge with another copy to put the order right." },
  },
  "forked-copy": {
    what: {
      zh: "“{copy}”一份的第{sequence}条有不同的写法，可能同一份在两处各自续写，或恢复过旧备份",
      en: "event {sequence} of the copy “{copy}” exists in more than one version: the copy was written on in two places, or an old backup was put back",
    },
    todo: {
      zh: "各支都保留了，请核对后在其中一处续写。",
      en: "All branches are kept; check them and go on in one place.",
    },
  },
  "missing-head": {
    what: {
      zh: "已知的“{copy}”一份第{sequence}条不在这里",
      en: "event {sequence} of the copy “{copy}” is known but not here",
    },
    todo: {
      zh: "末尾可能被删去或改动，请从另外两份中找回。",
      en: "The end may have been removed or altered; take it from one of the other copies.",
    },
  },
};
