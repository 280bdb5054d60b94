import type { FindingWords } from "./findingWords";

/** What findings about grades say. */
export const gradeWords = {
  "grade-gap": {
    severity: "warning",
    text: {
      zh: "总分{numbers}落在“{upper}”和“{lower}”的分数线之间，没有等次。",
      en: "Totals of {numbers} fall between the lines of “{upper}” and “{lower}” and have no grade.",
    },
  },
  "grade-gap-below": {
    severity: "warning",
    text: {
      zh: "总分{numbers}低于最后一个等次“{lower}”的分数线，没有等次。",
      en: "Totals of {numbers} are below the line of the last grade, “{lower}”, and have no grade.",
    },
  },
  "grade-gap-above": {
    severity: "warning",
    text: {
      zh: "总分{numbers}高于最高等次“{upper}”的上限，没有等次。",
      en: "Totals of {numbers} are above the highest grade, “{upper}”, and have no grade.",
    },
  },
  "grade-overlap": {
    severity: "warning",
    text: {
      zh: "总分{numbers}既在“{upper}”又在“{lower}”的分数线内，按先写的“{upper}”评定。",
      en: "Totals of {numbers} are within the lines of both “{upper}” and “{lower}”; the one written first, “{upper}”, is given.",
    },
  },
  "grade-out-of-reach": {
    severity: "error",
    text: {
      zh: "没有人能评为“{name}”：总分最低{least}，最高{most}，够不到它的分数线，也不会由别的等次降到它。",
      en: "Nobody can be given “{name}”: no total within its lines is left (least {least}, most {most}), and no other grade falls to it.",
    },
  },
  "grade-requires-impossible": {
    severity: "error",
    text: {
      zh: "没有人能评为“{name}”：它要求的条件不可能同时满足。",
      en: "Nobody can be given “{name}”: what it requires can never hold together.",
    },
  },
  "grade-for-everyone": {
    severity: "warning",
    text: {
      zh: "所有人都会评为“{name}”：最低总分{least}，已够分数线，也没有不满足条件的可能。",
      en: "Everybody is given “{name}”: the least total, {least}, reaches its line and its requirements cannot fail.",
    },
  },
  "otherwise-never-used": {
    severity: "warning",
    text: {
      zh: "“{name}”写明了不满足条件时降到哪一等次（otherwise），但不会有这种情形。",
      en: "“{name}” says which grade to fall to (otherwise), but that never happens.",
    },
  },
} satisfies Readonly<Record<string, FindingWords>>;
