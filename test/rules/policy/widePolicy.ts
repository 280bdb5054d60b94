import type { Policy, RuleIdentity } from "deputy-archive";

const named = (id: string): RuleIdentity => ({ id, basis: "", name: { zh: `甲${id}`, en: id } });
const coded = (code: string) => ({ code, name: named(code).name });
const proRate = { basis: "", daysInOffice: "days", rounding: "up" } as const;
const people = { zh: "人", en: "person" };

/** A made-up policy in which every part of the language stands once at least. */
export const widePolicy: Policy = {
  format: "deputy-archive/policy",
  formatVersion: 1,
  id: "wide",
  version: "1.0.0",
  title: { zh: "示例", en: "example" },
  illustrative: true,
  adoptedOn: null,
  effectiveFrom: "2025-01-01",
  effectiveTo: null,
  scale: 1,
  period: {
    basis: "",
    from: { month: 9, day: 1, yearOffset: -2 },
    to: { month: 2, day: 29, yearOffset: 0 },
  },
  counting: { verifiedBasis: "", attended: ["present"], attendedBasis: "", recordedByBasis: "" },
  merging: { basis: "", speaker: ["station"] },
  duties: [
    {
      ...coded("visit"),
      quantity: { unit: people, atMost: 50 },
      particulars: [
        { ...coded("heads"), kind: "number", unit: people, atMost: 30 },
        { ...coded("stage"), kind: "choices", values: [coded("filed"), coded("accepted")] },
        { ...coded("forwarded"), kind: "yes-no" },
      ],
    },
    {
      ...coded("report"),
      particulars: [
        { ...coded("heads"), kind: "number", unit: people, atMost: 30 },
        { ...coded("stage"), kind: "choice", values: [coded("filed"), coded("printed")] },
      ],
    },
    { ...coded("meeting") },
  ],
  deputyClasses: [coded("leader"), coded("other")],
  suggestionParticulars: [
    { ...coded("pages"), kind: "number", unit: people, atMost: 99 },
    { ...coded("grade"), kind: "choice", values: [coded("good"), coded("plain")] },
  ],
  raters: [coded("self"), coded("office")],
  ratedItems: [coded("style")],
  place: { zh: "某地", en: "somewhere" },
  subject: "collective",
  notSeen: [{ basis: "", what: { zh: "附则", en: "supplementary rules" } }],
  score: {
    ...named("total"),
    convert: { times: 100, over: 120, rounding: "half-up" },
    ceiling: 100,
    parts: [
      {
        ...named("monthly"),
        each: "month",
        combine: "highest",
        parts: [
          {
            ...named("visits"),
            of: {
              from: "entries",
              duties: ["visit", "report"],
              where: {
                duty: ["visit"],
                particulars: {
                  heads: { atLeast: 3, atMost: 20 },
                  stage: { oneOf: ["accepted"] },
                  forwarded: { is: true },
                },
              },
              limit: { per: "week", units: 2, keep: "earliest" },
            },
            value: {
              kind: "per-quantity",
              amount: { particular: "heads" },
              points: 1,
              every: 5,
              after: 5,
              upTo: 30,
            },
            factors: {
              of: [{ times: 1, over: 4, where: { role: ["joint"] } }, { times: 2 }],
              rounding: "half-up",
            },
          },
          {
            ...named("stages"),
            of: { from: "entries", duties: ["visit", "report"] },
            value: { kind: "table", by: { particular: "stage" }, points: { filed: 1, printed: 2 } },
          },
        ],
      },
      {
        ...named("shares"),
        inForce: { from: "2025-01-01", to: "2025-04-03" },
        of: { from: "suggestions", where: { particulars: { grade: { oneOf: ["good"] } } } },
        value: { kind: "equal-share", points: 2, among: { particular: "pages" }, rounding: "down" },
      },
      {
        ...named("signers"),
        of: { from: "suggestions", where: { satisfaction: ["satisfied"] } },
        value: { kind: "equal-share", points: 2, among: "signers", rounding: "down" },
      },
      {
        ...named("ballot"),
        of: { from: "reports" },
        value: {
          kind: "steps",
          by: {
            ballot: {
              answers: { satisfied: 1, basicallySatisfied: 0.5 },
              among: "returned",
              quorum: 66.6,
            },
          },
          steps: [{ atLeast: 80, points: 5 }, { points: 0 }],
          whenUnknown: 1,
        },
      },
      {
        ...named("meetings"),
        of: { from: "entries", duties: ["meeting"] },
        value: {
          kind: "steps",
          by: { all: "units" },
          steps: [{ atLeast: 2, points: 30 }, { points: 0 }],
        },
      },
      {
        ...named("class"),
        of: { from: "entries", duties: ["visit"] },
        value: {
          kind: "steps",
          by: { unit: "quantity" },
          steps: [{ atLeast: 10, points: 3 }, { points: 1 }],
        },
      },
      {
        ...named("missing"),
        of: { from: "entries", duties: ["visit"] },
        value: {
          kind: "shortfall",
          rounding: "half-up",
          amount: "quantity",
          atLeast: 4,
          points: -1,
          proRate,
        },
      },
      {
        ...named("style"),
        of: { from: "ratings", items: ["style"], where: { rater: ["self", "office"] } },
        value: {
          kind: "ratings",
          combine: { kind: "weights", percent: { self: 33.3, office: 66.7 }, missing: "zero" },
          bands: [
            { ...coded("firm"), from: 8, to: 10, measure: "rate", atLeast: 90, below: 100 },
            { ...coded("weak"), from: 0, to: 7 },
          ],
          reasonRequired: true,
          rounding: "half-up",
        },
      },
      {
        ...named("base"),
        when: {
          deputyClass: ["other"],
          joinedInPeriod: false,
          measure: { measure: "of-meetings", above: 0, below: 50 },
        },
        of: { from: "mandate" },
        value: { kind: "each", points: 60, proRate },
      },
      {
        ...named("by-measure"),
        of: { from: "mandate" },
        value: { kind: "per-quantity", amount: { measure: "rate" }, points: 0.1, every: 1 },
      },
      {
        ...named("short"),
        of: { from: "mandate" },
        value: {
          kind: "shortfall",
          rounding: "half-up",
          amount: { measure: "both" },
          atLeast: 2.5,
          points: -1,
        },
      },
      {
        ...named("by-class"),
        of: { from: "mandate" },
        value: { kind: "table", by: "deputyClass", points: { leader: -4, other: -10 } },
      },
    ],
  },
  measures: [
    { ...named("days"), kind: "days-in-office" },
    {
      ...named("visited"),
      kind: "count",
      of: { from: "entries", duties: ["visit"] },
      distinct: "duty",
      over: { years: 2 },
    },
    {
      ...named("heads"),
      kind: "sum",
      field: { particular: "heads" },
      of: { from: "entries", duties: ["visit", "report"] },
      over: "term",
    },
    { ...named("returned"), kind: "sum", field: "returned-ballots", of: { from: "reports" } },
    {
      ...named("quantity"),
      kind: "sum",
      field: "quantity",
      of: { from: "entries", duties: ["visit"] },
    },
    { ...named("rate"), kind: "rate", numerator: "both", denominator: "heads" },
    {
      ...named("both"),
      kind: "combination",
      terms: [
        { measure: "visited", times: 1 },
        { measure: "heads", times: -0.5 },
      ],
    },
    { ...named("of-meetings"), kind: "points", of: "meetings" },
    { ...named("of-total"), kind: "points", of: "total" },
    { ...named("of-visits"), kind: "points", of: "visits" },
    {
      ...named("twice"),
      kind: "combination",
      terms: [{ measure: "of-total", times: 2 }],
    },
    {
      ...named("missed"),
      kind: "sessions",
      duties: ["meeting"],
      every: { not: { attendance: ["present"] } },
    },
    {
      ...named("low-years"),
      kind: "earlier-periods",
      where: {
        standing: ["good"],
        totalAtLeast: 1,
        totalBelow: 60,
        rankAtMost: 3,
        selectedFor: "best",
      },
      run: "consecutive",
    },
  ],
  assessment: {
    gradedTotal: { basis: "", decimals: 0, rounding: "half-up" },
    standings: [{ ...named("suspended"), when: { status: ["suspended"] }, effect: "ungraded" }],
    grades: [
      { ...named("good"), atLeast: 80, atMost: 100 },
      {
        ...named("fair"),
        requires: [
          {
            ...named("visited"),
            condition: { measure: { measure: "visited", atLeast: 1 } },
            failure: { zh: "未走访", en: "did not visit" },
          },
        ],
      },
      { ...named("poor"), atLeast: 0, atMost: 59 },
    ],
  },
  selections: [
    {
      ...named("best"),
      partitionBy: ["station", "deputyClass"],
      order: "highest",
      eligible: { standing: ["good", "between-grade-lines"] },
      exclusions: [{ ...named("leaders"), when: { deputyClass: ["leader"] } }],
      quota: { basis: "", percent: 20, of: "candidates", rounding: "down", atLeast: 1 },
      reserved: [
        {
          ...named("others"),
          where: { deputyClass: ["other"] },
          percentOfQuota: 60,
          rounding: "up",
        },
        { ...named("rest"), where: {}, percentOfQuota: 40, rounding: "down" },
      ],
      tieBreaks: [{ basis: "", measure: "low-years", prefer: "fewer" }],
    },
    {
      ...named("last"),
      partitionBy: [],
      order: "lowest",
      eligible: {},
      exclusions: [],
      quota: { basis: "", places: 2 },
      tieBreaks: [],
    },
  ],
  statistics: { basis: "", columns: [] },
  alerts: [],
  checklist: {
    basis: "",
    name: { zh: "清单", en: "checklist" },
    aspects: [
      {
        ...named("visit-monthly"),
        of: [{ from: "entries", duties: ["visit"] }, { from: "suggestions" }],
        every: "month",
        atLeast: 1,
        applies: { deputyClass: ["other"] },
        statutes: [
          {
            law: { zh: "示例法", en: "example law" },
            article: "第一条",
            from: "2015-01-01",
            to: null,
          },
        ],
      },
    ],
  },
  passesOn: [
    {
      ...named("to-members"),
      of: "meetings",
      convert: { times: 1, over: 2, rounding: "half-up" },
      share: "each",
      item: "group",
      rater: "group",
    },
  ],
};
