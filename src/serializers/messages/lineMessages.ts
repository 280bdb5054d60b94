import type { IssueWords } from "./sourceMessages";

/** The words of every issue about documents that stand in lines, by code. */
export const lineMessages: Readonly<Record<string, IssueWords>> = {
  "not-json": {
    what: { zh: "这一行不是 JSON", en: "this line is no JSON" },
    todo: { zh: "请用本库写出的文件，不要手改。", en: "Use a file this library wrote, unedited." },
  },
  "wrong-form": {
    what: { zh: "格式不对", en: "not the form of such a line" },
    todo: { zh: "请用本库写出的文件，不要手改。", en: "Use a file this library wrote, unedited." },
  },
  "header-missing": {
    what: {
      zh: "第一行不是分行数据包的首行",
      en: "the first line is not that of a bundle in lines",
    },
    todo: {
      zh: "请用 writeBundleLines 写出的整个文件；一整份 JSON 的数据包请用 readBundle 读。",
      en: "Use the whole file as writeBundleLines wrote it; a bundle in one document is read by readBundle.",
    },
  },
  "bundle-audience": {
    what: { zh: "是写给别的读者的数据包", en: "a bundle for another audience" },
    todo: {
      zh: "隐去过的不能当作完整的用；请向保管档案的机关要完整的一份。",
      en: "What was left out cannot be put back; ask those who keep the archives for a whole one.",
    },
  },
  "bundle-truncated": {
    what: {
      zh: "行数和写出时的不符：文件没有收全，或中间缺了行",
      en: "not as many lines as were written: the file was cut off, or lines are missing",
    },
    todo: {
      zh: "已读到的照样给出，只是不全；请向写出的人再要一份。",
      en: "What is here was read, but it is not all; ask whoever wrote it for another copy.",
    },
  },
  "bundle-damaged": {
    what: {
      zh: "内容和写出时的哈希对不上：写出以后改动过",
      en: "what is here is not what was written: it was altered since",
    },
    todo: { zh: "请向写出的人再要一份。", en: "Ask whoever wrote it for another copy." },
  },
  "line-after-end": {
    what: {
      zh: "末行以后还有别的行，没有读",
      en: "more lines stand after the last one; they were not read",
    },
    todo: { zh: "几个文件请分开读。", en: "Read several files one by one." },
  },
  "duplicate-id": {
    what: { zh: "同一项前面已经有了，两份都读入", en: "the same stands before; both were read" },
    todo: { zh: "请决定以哪一份为准。", en: "Decide which of them goes on." },
  },
  "unknown-format": {
    what: { zh: "不是这种文件", en: "not this kind of document" },
    todo: { zh: "请确认文件对不对。", en: "Check that this is the right file." },
  },
  "unknown-format-version": {
    what: { zh: "是更新版本写出的文件", en: "written by another version" },
    todo: { zh: "请升级后再读。", en: "Upgrade and read it again." },
  },
};
