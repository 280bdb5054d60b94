import type { FindingWords } from "./findingWords";

/** What findings about duties, measures and the checklist say. */
export const dutyWords = {
  "duty-unused": {
    severity: "warning",
    text: {
      zh: "事项“{name}”没有任何计分项、指标或清单用到，登记了也不起作用。",
      en: "No item, measure or checklist looks at the duty “{name}”; entries of it have no effect.",
    },
  },
  "measure-unused": {
    severity: "note",
    text: {
      zh: "指标“{name}”没有地方用到。",
      en: "Nothing uses the measure “{name}”.",
    },
  },
  "checklist-without-item": {
    severity: "warning",
    text: {
      zh: "履职清单“{name}”没有对应的计分项：做了不加分。",
      en: "No item gives points for the checklist aspect “{name}”.",
    },
  },
  "item-without-checklist": {
    severity: "note",
    text: {
      zh: "计分项“{name}”不在履职清单里。",
      en: "The item “{name}” has no aspect in the checklist.",
    },
  },
  "number-without-basis": {
    severity: "warning",
    text: {
      zh: "“{name}”有数字，但没有写明依据（basis）。",
      en: "“{name}” has numbers but does not say which article they come from (basis).",
    },
  },
} satisfies Readonly<Record<string, FindingWords>>;
