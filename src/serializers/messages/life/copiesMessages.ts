import type { MessageCatalogue } from "../sayIssue";

/** The words of what does not agree between paper and screen, or county and city, by code. */
export const copiesMessages: MessageCatalogue = {
  "paper-only": {
    what: {
      zh: "“{number}”只在纸质档案（第{page}页）里有",
      en: "“{number}” stands in the paper archive only (page {page})",
    },
    todo: {
      zh: "请补电子登记，或核对编号。",
      en: "Register it electronically, or check its number.",
    },
  },
  "electronic-only": {
    what: {
      zh: "“{number}”只在电子档案里有，写的页码是{page}",
      en: "“{number}” stands in the electronic archive only, with page {page}",
    },
    todo: { zh: "请补纸质登记，或核对编号。", en: "File it on paper, or check its number." },
  },
  "page-differs": {
    what: {
      zh: "“{number}”纸质在第{page}页，电子登记写的是第{found}页",
      en: "“{number}” is on page {page} of the paper, the electronic entry says page {found}",
    },
    todo: {
      zh: "请以纸质页码为准更正，或核对是否同一条。",
      en: "Correct the page to that of the paper, or check whether they are the same entry.",
    },
  },
  "number-used-twice": {
    what: { zh: "编号“{number}”前面已经用过", en: "the number “{number}” stands before" },
    todo: {
      zh: "请核对是否重复登记；不是同一条的，换一个编号。",
      en: "Check whether it was registered twice; if not, give it another number.",
    },
  },
  "page-used-twice": {
    what: {
      zh: "“{number}”的第{page}页前面已有一条登记",
      en: "page {page} of “{number}” holds an earlier entry",
    },
    todo: {
      zh: "一页可以不止一条；请核对页码没有写错。",
      en: "A page may hold several; check that the page is right.",
    },
  },
  "archive-given-twice": {
    what: { zh: "“{found}”有两份档案", en: "“{found}” has two archives" },
    todo: { zh: "请先把两份合并，再汇总。", en: "Merge the two before summing up." },
  },
  "archive-differs": {
    what: { zh: "第{place}份档案与汇总时不同", en: "archive {place} is not as it was summed up" },
    todo: { zh: "请问明汇总以后改了什么。", en: "Ask what has changed since." },
  },
  "archive-missing": {
    what: {
      zh: "汇总里的第{place}份档案没有送来",
      en: "archive {place} of the summary is not here",
    },
    todo: { zh: "请补送这一份。", en: "Ask for it." },
  },
  "archive-new": {
    what: { zh: "汇总里没有“{found}”这一份", en: "the summary does not speak of “{found}”" },
    todo: {
      zh: "请核对是汇总以后新建的，还是当时漏了。",
      en: "Check whether it was begun since or left out then.",
    },
  },
  "altered-summary": {
    what: {
      zh: "汇总自身的哈希对不上，汇总被改动过",
      en: "the summary does not fit its own hash; it was altered",
    },
    todo: { zh: "请对方重新发送。", en: "Ask for it again." },
  },
};
