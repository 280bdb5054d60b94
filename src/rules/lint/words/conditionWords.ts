import type { FindingWords } from "./findingWords";

/** What findings about conditions say. */
export const conditionWords = {
  "condition-never-holds": {
    severity: "error",
    text: {
      zh: "“{name}”的条件永远不成立。",
      en: "The condition of “{name}” can never hold.",
    },
  },
  "condition-always-holds": {
    severity: "warning",
    text: {
      zh: "“{name}”的条件总是成立，等于没有条件。",
      en: "The condition of “{name}” always holds, as if there were none.",
    },
  },
  "part-never-holds": {
    severity: "warning",
    text: {
      zh: "“{name}”的条件中，这一部分永远不成立。",
      en: "This part of the condition of “{name}” can never hold.",
    },
  },
  "part-always-holds": {
    severity: "warning",
    text: {
      zh: "“{name}”的条件中，这一部分总是成立。",
      en: "This part of the condition of “{name}” always holds.",
    },
  },
} satisfies Readonly<Record<string, FindingWords>>;
