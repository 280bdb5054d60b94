import type { Policy, PolicyCase, PolicyCases } from "deputy-archive";
import { small as bare } from "../language/small";

function named(id: string) {
  return { id, basis: "第一条", name: { zh: id, en: id } };
}

/** A measure of nobody's, with one item of each kind the cases of a policy must tell apart. */
export const small: Policy = {
  ...bare,
  effectiveTo: "2029-12-31",
  scale: 1,
  counting: { ...bare.counting, attended: ["present", "unrecorded"] },
  duties: [
    {
      code: "patrol",
      name: { zh: "巡河", en: "patrol" },
      particulars: [
        {
          code: "reach",
          name: { zh: "河段", en: "reach" },
          kind: "choices",
          values: [
            { code: "upper", name: { zh: "上游", en: "upper" } },
            { code: "lower", name: { zh: "下游", en: "lower" } },
          ],
        },
        { code: "reported", name: { zh: "上报", en: "reported" }, kind: "yes-no" },
      ],
    },
    {
      code: "planting",
      name: { zh: "植树", en: "planting" },
      quantity: { unit: { zh: "棵", en: "tree" }, atMost: 100 },
    },
  ],
  deputyClasses: [
    { code: "leader", name: { zh: "领导", en: "leader" } },
    { code: "plain", name: { zh: "其他", en: "other" } },
  ],
  suggestionParticulars: [{ code: "filed", name: { zh: "立案", en: "filed" }, kind: "yes-no" }],
  raters: [{ code: "office", name: { zh: "办公室", en: "office" } }],
  ratedItems: [{ code: "manner", name: { zh: "作风", en: "manner" } }],
  score: {
    ...named("total"),
    floor: 0,
    parts: [
      {
        ...named("river"),
        ceiling: 10,
        parts: [
          {
            ...named("patrols"),
            of: { from: "entries", duties: ["patrol"] },
            value: { kind: "each", points: 4 },
          },
          {
            ...named("trees"),
            of: { from: "entries", duties: ["planting"] },
            value: { kind: "per-quantity", points: 0.5, every: 1 },
            ceiling: 5,
          },
        ],
      },
      {
        ...named("missed"),
        of: { from: "entries", duties: ["patrol"], where: { attendance: ["absent"] } },
        value: { kind: "each", points: -3 },
      },
      {
        ...named("suggested"),
        of: { from: "suggestions", limit: { per: "period", units: 1, keep: "highest" } },
        value: { kind: "by-order", points: [2], further: 1 },
      },
      {
        ...named("reported"),
        of: { from: "reports" },
        value: { kind: "table", by: "form", points: { written: 0, oral: 0 } },
      },
      {
        ...named("rated"),
        of: { from: "ratings", items: ["manner"] },
        value: {
          kind: "ratings",
          combine: { kind: "mean", leaveOut: 0 },
          bands: [],
          reasonRequired: true,
          rounding: "half-up",
        },
      },
    ],
  },
  measures: [
    {
      ...named("missed-patrols"),
      kind: "count",
      of: { from: "entries", duties: ["patrol"], where: { attendance: ["absent"] } },
    },
  ],
  assessment: {
    standings: [],
    grades: [{ ...named("good"), atLeast: 10 }, named("fair")],
  },
  alerts: [
    {
      ...named("often-missed"),
      when: { measure: { measure: "missed-patrols", atLeast: 2 } },
      facts: "missed-patrols",
      statute: "",
      text: { zh: "请核实。", en: "Please verify." },
    },
  ],
};

/** The year 2026. */
export const year = { from: "2026-01-01", to: "2026-12-31" } as const;

/** A case of the small measure that says only what the test is about. */
export function caseOf(said: Partial<PolicyCase> = {}): PolicyCase {
  const words = { zh: "示例", en: "an example" };
  return { id: "case", title: words, because: words, expect: {}, ...said };
}

/** A file of cases of the small measure. */
export function casesOf(...cases: readonly Partial<PolicyCase>[]): PolicyCases {
  return {
    format: "deputy-archive/cases",
    formatVersion: 1,
    policy: "small",
    period: year,
    cases: cases.map(caseOf),
  };
}
