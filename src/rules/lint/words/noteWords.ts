import type { FindingWords } from "./findingWords";

/** What notes about a policy say. */
export const noteWords = {
  "total-range": {
    severity: "note",
    text: {
      zh: "总分最低：{least}；最高：{most}。",
      en: "Least total: {least}; most: {most}.",
    },
  },
  "group-range": {
    severity: "note",
    text: {
      zh: "“{name}”最低：{least}；最高：{most}。",
      en: "Least points of “{name}”: {least}; most: {most}.",
    },
  },
  "item-range": {
    severity: "note",
    text: {
      zh: "“{name}”最低：{least}；最高：{most}。",
      en: "Least points of “{name}”: {least}; most: {most}.",
    },
  },
  "not-seen": {
    severity: "note",
    text: {
      zh: "办法的这一部分没有见到：{what}。",
      en: "This part of the measure was not seen: {what}.",
    },
  },
} satisfies Readonly<Record<string, FindingWords>>;
