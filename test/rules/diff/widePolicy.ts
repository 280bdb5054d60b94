import type { EntrySelection, Policy, RuleIdentity } from "deputy-archive";

function rule(id: string, zh: string, en: string, basis = "第二条"): RuleIdentity {
  return { id, basis, name: { zh, en } };
}

function voters(): EntrySelection {
  return { from: "entries", duties: ["reception"] };
}

/** A made-up measure with every part of the language, for tests; no place's rules. */
export const widePolicy: Policy = {
  format: "deputy-archive/policy",
  formatVersion: 1,
  id: "wide",
  version: "1.0.0",
  title: { zh: "示例细则", en: "example rules" },
  illustrative: true,
  adoptedOn: null,
  effectiveFrom: "2026-01-01",
  effectiveTo: null,
  scale: 1,
  place: { zh: "示例县", en: "example county" },
  subject: "deputy",
  notSeen: [{ basis: "第九章", what: { zh: "附表", en: "the annex" } }],
  period: {
    basis: "第一条",
    from: { month: 1, day: 1, yearOffset: 0 },
    to: { month: 12, day: 31, yearOffset: 0 },
  },
  counting: {
    verifiedBasis: "第三条",
    attended: ["present", "late"],
    attendedBasis: "第三条",
    recordedBy: { month: 1, day: 10, yearOffset: 1 },
    recordedByBasis: "第四条",
  },
  merging: { basis: "第五条", speaker: ["organiser", "station"] },
  duties: [
    {
      code: "reception",
      name: { zh: "接待来访", en: "receiving visitors" },
      aliases: ["来访接待"],
      quantity: { unit: { zh: "人", en: "person" }, atMost: 50 },
      attendanceRequired: true,
      particulars: [
        {
          kind: "choice",
          code: "kind-of-visit",
          name: { zh: "来访方式", en: "kind of visit" },
          values: [
            { code: "alone", name: { zh: "单独", en: "single" } },
            { code: "joint", name: { zh: "集体", en: "joint" } },
          ],
        },
        {
          kind: "number",
          code: "minutes",
          name: { zh: "时长", en: "length" },
          unit: { zh: "分钟", en: "minute" },
          atMost: 600,
        },
        { kind: "yes-no", code: "solved-at-once", name: { zh: "当场解决", en: "solved at once" } },
      ],
    },
    { code: "donation", name: { zh: "捐助", en: "donation" }, recordOnly: false },
  ],
  deputyClasses: [
    { code: "grassroots", name: { zh: "基层", en: "grass roots" } },
    { code: "leader", name: { zh: "领导", en: "leading cadre" } },
  ],
  suggestionParticulars: [
    { kind: "yes-no", code: "forwarded", name: { zh: "转送", en: "forwarded" } },
  ],
  raters: [
    { code: "self", name: { zh: "本人", en: "self" } },
    { code: "group", name: { zh: "小组", en: "the group" } },
  ],
  ratedItems: [{ code: "integrity", name: { zh: "廉洁", en: "integrity" } }],
  score: {
    ...rule("total", "总分", "total", "第六条"),
    ceiling: 100,
    parts: [
      {
        ...rule("in-recess", "闭会期间", "in recess", "第七条"),
        each: "month",
        combine: "highest",
        floor: 0,
        ceiling: 60,
        convert: { times: 2, over: 3, rounding: "half-up" },
        when: { deputyClass: ["grassroots"], not: { joinedInPeriod: true } },
        inForce: { from: "2026-01-01", to: "2026-06-30" },
        parts: [
          {
            ...rule("r-each", "接待", "reception"),
            of: {
              ...voters(),
              where: { any: [{ role: ["lead"] }, { particulars: { minutes: { atLeast: 30 } } }] },
              limit: { per: "day", units: 2, keep: "earliest" },
            },
            value: { kind: "each", points: 1.5 },
            factors: { of: [{ times: 3, over: 2, where: { level: ["county"] } }], rounding: "up" },
          },
          {
            ...rule("r-order", "按先后", "in order"),
            of: voters(),
            value: { kind: "by-order", points: [2, 1], further: 0.5 },
          },
          {
            ...rule("r-quantity", "按人数", "by persons"),
            of: voters(),
            value: {
              kind: "per-quantity",
              amount: "quantity",
              points: 1,
              every: 5,
              after: 5,
              upTo: 50,
            },
          },
          {
            ...rule("r-table", "按方式", "by kind"),
            of: voters(),
            value: {
              kind: "table",
              by: { particular: "kind-of-visit" },
              points: { alone: 1, joint: 2 },
            },
          },
        ],
      },
      {
        ...rule("s-share", "联名平分", "shares", "第八条"),
        of: {
          from: "suggestions",
          where: { role: ["co-signer"], particulars: { forwarded: { is: true } } },
        },
        value: { kind: "equal-share", points: 4, among: "co-signers", rounding: "half-up" },
      },
      {
        ...rule("b-steps", "测评", "ballot", "第九条"),
        of: { from: "reports", where: { validBallot: true } },
        value: {
          kind: "steps",
          by: {
            ballot: {
              answers: { satisfied: 1, basicallySatisfied: 0.5 },
              among: "valid",
              quorum: 50,
            },
          },
          steps: [{ atLeast: 90, points: 5 }, { points: 0 }],
          whenUnknown: 1,
        },
      },
      {
        ...rule("m-short", "不足扣分", "shortfall", "第十条"),
        of: { from: "mandate" },
        value: {
          kind: "shortfall",
          rounding: "half-up",
          amount: { measure: "receptions" },
          atLeast: 4,
          points: -1,
          proRate: { basis: "第十条", daysInOffice: "days", rounding: "down" },
        },
      },
      {
        ...rule("rated", "评分", "rating", ""),
        of: { from: "ratings", items: ["integrity"] },
        value: {
          kind: "ratings",
          combine: { kind: "weights", percent: { self: 40, group: 60 }, missing: "zero" },
          bands: [
            {
              code: "good",
              name: { zh: "好", en: "good" },
              from: 8,
              to: 10,
              measure: "receptions",
              atLeast: 2,
            },
          ],
          reasonRequired: true,
          rounding: "half-up",
        },
      },
      {
        ...rule("rated-first", "先评为准", "first rating", "第十一条"),
        of: { from: "ratings", items: ["integrity"] },
        value: {
          kind: "ratings",
          combine: { kind: "prevails", order: ["self", "group"] },
          bands: [],
          reasonRequired: false,
          rounding: "up",
        },
      },
    ],
  },
  measures: [
    {
      ...rule("receptions", "接待次数", "receptions"),
      kind: "count",
      of: voters(),
      distinct: "day",
      over: "term",
    },
    {
      ...rule("visitors", "来访人数", "visitors"),
      kind: "sum",
      field: "quantity",
      of: voters(),
      over: { years: 2 },
    },
    {
      ...rule("share", "比例", "share"),
      kind: "rate",
      numerator: "visitors",
      denominator: "receptions",
    },
    {
      ...rule("mixed", "合计", "together"),
      kind: "combination",
      terms: [
        { measure: "receptions", times: 2 },
        { measure: "visitors", times: -1 },
      ],
    },
    { ...rule("recess-points", "闭会得分", "points in recess"), kind: "points", of: "in-recess" },
    { ...rule("days", "任职天数", "days in office"), kind: "days-in-office" },
    {
      ...rule("missed", "缺会次数", "sessions missed"),
      kind: "sessions",
      duties: ["reception"],
      every: { attendance: ["absent"] },
    },
    {
      ...rule("poor-years", "连续较差年度", "poor years running"),
      kind: "earlier-periods",
      where: { standing: ["poor"], totalBelow: 60, rankAtMost: 3, selectedFor: "best" },
      run: "consecutive",
    },
  ],
  assessment: {
    gradedTotal: { basis: "第十二条", decimals: 0, rounding: "half-up" },
    standings: [
      {
        ...rule("suspended", "暂停履职", "suspended"),
        when: { status: ["suspended"] },
        effect: "ungraded",
      },
    ],
    grades: [
      {
        ...rule("good", "良好", "good", "第十三条"),
        atLeast: 80,
        atMost: 120,
        otherwise: "poor",
        requires: [
          {
            ...rule("four", "接待四次", "four receptions", "第十三条"),
            condition: { measure: { measure: "receptions", atLeast: 4, whenUnknown: true } },
            failure: { zh: "接待不足", en: "too few receptions" },
          },
        ],
      },
      rule("poor", "较差", "poor", "第十三条"),
    ],
  },
  selections: [
    {
      ...rule("best", "表扬名单", "commended", "第十四条"),
      partitionBy: ["delegation", "station"],
      order: "highest",
      eligible: { standing: ["good"] },
      exclusions: [
        {
          ...rule("no-leaders", "领导不参评", "no leading cadres"),
          when: { deputyClass: ["leader"] },
        },
      ],
      quota: { basis: "第十四条", percent: 20, of: "graded", rounding: "down", atLeast: 1 },
      reserved: [
        {
          ...rule("kept", "基层名额", "kept for grass roots"),
          where: { deputyClass: ["grassroots"] },
          percentOfQuota: 50,
          rounding: "up",
        },
      ],
      tieBreaks: [
        { basis: "第十五条", measure: "receptions" },
        { basis: "第十五条", measure: "visitors", prefer: "fewer" },
      ],
    },
  ],
  statistics: {
    basis: "第十六条",
    columns: [
      { ...rule("c-deputies", "人数", "deputies"), kind: "deputies" },
      { ...rule("c-points", "总分", "points"), kind: "points", where: { standing: ["good"] } },
      {
        ...rule("c-mean", "人均", "mean"),
        kind: "quotient",
        numerator: "c-points",
        denominator: "c-deputies",
        decimals: 2,
        rounding: "half-up",
      },
    ],
  },
  alerts: [
    {
      ...rule("absent", "缺会", "absences"),
      when: { measure: { measure: "missed", atLeast: 2 } },
      facts: "missed",
      statute: "《示例法》第一条",
      text: { zh: "请核实", en: "please look into it" },
    },
  ],
  checklist: {
    basis: "第十七条",
    name: { zh: "履职清单", en: "duty checklist" },
    aspects: [
      {
        ...rule("monthly", "每月接待", "receive each month", "第十八条"),
        of: [voters()],
        every: "month",
        atLeast: 1,
        applies: { deputyClass: ["grassroots"] },
        statutes: [
          {
            law: { zh: "示例法", en: "example law" },
            article: "第一条",
            from: "2025-03-12",
            to: null,
          },
        ],
      },
    ],
  },
  passesOn: [
    {
      ...rule("passed", "小组转分", "points of the group", "第十九条"),
      of: "in-recess",
      convert: { times: 1, over: 10, rounding: "down" },
      share: "each",
      item: "integrity",
      rater: "group",
    },
  ],
};
