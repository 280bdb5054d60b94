import type { FindingWords } from "./findingWords";

/** What findings about items and limits say. */
export const itemWords = {
  "ceiling-never-binds": {
    severity: "warning",
    text: {
      zh: "“{name}”的上限{ceiling}分用不上：最多只能得{most}。",
      en: "The ceiling of “{name}”, {ceiling}, never binds: its sum is at most {most}.",
    },
  },
  "floor-never-binds": {
    severity: "warning",
    text: {
      zh: "“{name}”的下限{floor}分用不上：最少也有{least}。",
      en: "The floor of “{name}”, {floor}, never binds: its sum is at least {least}.",
    },
  },
  "points-all-zero": {
    severity: "error",
    text: {
      zh: "“{name}”的分值都是0，得不了分，也扣不了分。",
      en: "All points of “{name}” are 0: it neither gives nor takes any.",
    },
  },
  "selection-never-matches": {
    severity: "error",
    text: {
      zh: "“{name}”的筛选条件互相矛盾，没有记录能符合。",
      en: "The tests of “{name}” contradict each other: no record can pass them.",
    },
  },
  "duty-never-matches": {
    severity: "warning",
    text: {
      zh: "“{name}”列了事项“{duty}”，但它的记录通不过筛选条件。",
      en: "“{name}” lists the duty “{duty}”, whose records can never pass its tests.",
    },
  },
  "item-never-earns": {
    severity: "error",
    text: {
      zh: "“{name}”永远是0分：上下限、限次或年度内的日期不让它得分。",
      en: "“{name}” always stands at 0: its limits or its dates leave nothing.",
    },
  },
  "too-many-combinations": {
    severity: "note",
    text: {
      zh: "“{name}”的筛选条件组合太多，没有逐一核对，范围按不限处理。",
      en: "The tests of “{name}” have too many combinations to go through; its range is taken as unlimited.",
    },
  },
  "place-never-reached": {
    severity: "warning",
    text: {
      zh: "“{name}”写了第{place}件的分值，但限次使它最多计{units}件。",
      en: "“{name}” gives points for unit {place}, but its limit counts {units} at most.",
    },
  },
  "step-never-reached": {
    severity: "warning",
    text: {
      zh: "“{name}”的第{place}档达不到或轮不到。",
      en: "Step {place} of “{name}” is never the one that is reached.",
    },
  },
  "row-never-used": {
    severity: "warning",
    text: {
      zh: "“{name}”分值表中的“{row}”不会出现在符合条件的记录里。",
      en: "Row “{row}” of the table of “{name}” never occurs in a record it takes.",
    },
  },
  "factor-never-applies": {
    severity: "warning",
    text: {
      zh: "“{name}”的第{place}个系数没有记录适用。",
      en: "Factor {place} of “{name}” applies to no record it takes.",
    },
  },
  "band-never-open": {
    severity: "error",
    text: {
      zh: "“{name}”的评分档“{band}”不会开放。",
      en: "Band “{band}” of “{name}” is never open.",
    },
  },
  "band-gap": {
    severity: "warning",
    text: {
      zh: "“{name}”的评分档之间有空档：{numbers}分不在任何一档，这样的评分不计。",
      en: "There is a gap between the bands of “{name}”: a rating of {numbers} is in none of them and is not counted.",
    },
  },
  "band-overlap": {
    severity: "warning",
    text: {
      zh: "“{name}”的评分档有重叠：{numbers}分同属两档。",
      en: "Bands of “{name}” overlap: a rating of {numbers} is in two of them.",
    },
  },
  "weights-not-100": {
    severity: "error",
    text: {
      zh: "“{name}”各评分主体的权重合计为{percent}%，不是100%。",
      en: "The weights of the raters of “{name}” make {percent} per cent, not 100.",
    },
  },
  "weight-never-used": {
    severity: "warning",
    text: {
      zh: "“{name}”给“{rater}”留了权重，但它的评分不在所选范围内。",
      en: "“{name}” keeps a weight for “{rater}”, whose ratings it never takes.",
    },
  },
} satisfies Readonly<Record<string, FindingWords>>;
