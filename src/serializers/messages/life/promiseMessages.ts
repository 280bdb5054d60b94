import type { MessageCatalogue } from "../sayIssue";
import { endingWords, moveWords } from "./suggestionWords";

/** Why a promise cannot move as written. */
export const promiseMessages: MessageCatalogue = {
  "already-promised": {
    what: { zh: "承诺“{number}”已经登记", en: "promise “{number}” was written down before" },
    todo: {
      zh: "请登记到原件，或另编一个号。",
      en: "Write it into that file, or use another number.",
    },
  },
  "not-promised": {
    what: {
      zh: "没有承诺“{number}”，不能{move}",
      en: "there is no promise “{number}”; {move} is not possible",
    },
    todo: { zh: "请先登记承诺。", en: "Write down the promise first." },
    words: { move: moveWords },
  },
  "promise-closed": {
    what: {
      zh: "承诺“{number}”已销号，不能{move}",
      en: "promise “{number}” is struck off; {move} is not possible",
    },
    todo: { zh: "请核对编号。", en: "Check the number." },
    words: { move: moveWords },
  },
  "promise-ended": {
    what: {
      zh: "承诺“{number}”{ending}，不能{move}",
      en: "promise “{number}” is {ending}; {move} is not possible",
    },
    todo: { zh: "没有做到的，先重新列入。", en: "If it was not done, reopen it first." },
    words: { ending: endingWords, move: moveWords },
  },
  "promise-owed": {
    what: {
      zh: "承诺“{number}”还没有落实，不能{move}",
      en: "promise “{number}” is still owed; {move} is not possible",
    },
    todo: { zh: "请先登记落实或者变更。", en: "Write down first that it was kept or changed." },
    words: { move: moveWords },
  },
  "reason-missing": {
    what: { zh: "{move}没有写明理由", en: "{move} was written down without a reason" },
    todo: { zh: "请写明理由。", en: "Give the reason." },
    words: { move: moveWords },
  },
  "carried-backwards": {
    what: {
      zh: "由{fromYear}年不能结转到{toYear}年",
      en: "it cannot be carried from {fromYear} to {toYear}",
    },
    todo: { zh: "请写以后的年度。", en: "Give a later year." },
  },
};
