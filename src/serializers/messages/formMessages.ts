import { audienceWords, type DocumentWords, valueKindWords } from "./documentWords";

/** The words of every fault in the form of a JSON document, by code. */
export const formMessages: Readonly<Record<string, DocumentWords>> = {
  "wrong-type": {
    what: { zh: "应为{expected}，写的是{found}", en: "{expected} is needed, {found} is written" },
    todo: { zh: "请改正。", en: "Correct it." },
    words: { found: valueKindWords, expected: valueKindWords },
  },
  "missing-key": {
    what: { zh: "缺少必须写的“{key}”", en: "“{key}” is needed and not there" },
    todo: { zh: "请补上。", en: "Add it." },
  },
  "unknown-part": {
    what: {
      zh: "写了格式中没有的“{found}”{expected?}",
      en: "“{found}” is no part of the format{expected?}",
    },
    todo: {
      zh: "请检查拼写，或删去；不认识的内容不会略过。",
      en: "Check the spelling or take it out; nothing unknown is passed over.",
    },
  },
  "invalid-value": {
    what: { zh: "“{found}”不在可选项之内{expected?}", en: "“{found}” is not allowed{expected?}" },
    todo: { zh: "请改用可选项。", en: "Use one that is." },
  },
  "invalid-date": {
    what: { zh: "“{found}”不是日历上的日子", en: "“{found}” is no day of the calendar" },
    todo: { zh: "日期请写成 YYYY-MM-DD。", en: "Write dates as YYYY-MM-DD." },
  },
  "empty-text": {
    what: { zh: "文字是空的", en: "the text is empty" },
    todo: { zh: "请填写。", en: "Fill it in." },
  },
  "not-whole": {
    what: { zh: "应为整数，写的是{found}", en: "a whole number is needed, {found} is written" },
    todo: { zh: "请改为整数。", en: "Make it a whole number." },
  },
  "out-of-range": {
    what: {
      zh: "{found}超出范围，应在{least}至{most}之间",
      en: "{found} is out of range: from {least} to {most}",
    },
    todo: { zh: "请改到范围之内。", en: "Bring it inside." },
  },
  "too-many-decimals": {
    what: {
      zh: "{found}的小数位太多，最多{decimals}位",
      en: "{found} has too many decimals; {decimals} at most",
    },
    todo: {
      zh: "请减少小数位；如是分值，也可提高办法的小数位数（scale）。",
      en: "Use fewer; for points, the policy's scale may be raised instead.",
    },
  },
  "unknown-format": {
    what: {
      zh: "不是这种文件：写的是“{found}”，应为“{expected}”",
      en: "not this kind of document: “{found}” instead of “{expected}”",
    },
    todo: { zh: "请确认文件对不对。", en: "Check that this is the right file." },
  },
  "unknown-format-version": {
    what: {
      zh: "格式版本是{found}，这里只能读{expected}",
      en: "version {found} of the format; only {expected} can be read here",
    },
    todo: { zh: "请升级后再读。", en: "Upgrade and read it again." },
  },
  "not-json": {
    what: { zh: "不是 JSON：“{found}”", en: "this is no JSON: “{found}”" },
    todo: {
      zh: "请用本库写出的文件，不要手改；文件也可能没有收全。",
      en: "Use a file this library wrote, unedited; it may also have been cut off.",
    },
  },
  "bundle-damaged": {
    what: {
      zh: "内容和写出时的哈希对不上：写出以后改动过，或没有收全",
      en: "what is here is not what was written: it was altered since, or cut off",
    },
    todo: { zh: "请向写出的人再要一份。", en: "Ask whoever wrote it for another copy." },
  },
  "bundle-audience": {
    what: {
      zh: "这份是写给“{found}”的，这里要的是写给“{expected}”的",
      en: "this was written for “{found}”; one for “{expected}” is needed here",
    },
    todo: {
      zh: "隐去过的不能当作完整的用；请向保管档案的机关要完整的一份。",
      en: "What was left out cannot be put back; ask those who keep the archives for a whole one.",
    },
    words: { found: audienceWords, expected: audienceWords },
  },
  "bundle-in-lines": {
    what: {
      zh: "这是分行的数据包，不是一整份 JSON",
      en: "this is a bundle in lines, not one JSON document",
    },
    todo: { zh: "请改用 readBundleLines 读。", en: "Read it with readBundleLines." },
  },
  "too-deep": {
    what: { zh: "嵌套太深，最多{most}层", en: "nested too deep; {most} levels at most" },
    todo: { zh: "请减少层次。", en: "Use fewer levels." },
  },
  "too-many": {
    what: { zh: "有{found}项，最多{most}项", en: "{found} of them; {most} at most" },
    todo: { zh: "请确认文件对不对，或精简内容。", en: "Check the file, or make it shorter." },
  },
  "sum-mismatch": {
    what: {
      zh: "写的是{found}，各行相加应为{expected}",
      en: "{found} is written, the lines make {expected}",
    },
    todo: { zh: "请重新计分，不要手改。", en: "Score it again; do not edit it." },
  },
};
