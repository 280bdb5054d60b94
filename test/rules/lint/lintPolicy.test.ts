import {
  type AssessmentRules,
  type Condition,
  type Grade,
  lintPolicy,
  lintVersions,
  type Policy,
  type ScoreRule,
} from "deputy-archive";
import { describe, expect, test } from "vitest";
import { datong } from "../datong";
import { daysInOffice, everybody, measureOf, rule, small } from "../language/small";
import { findingsOf, foundIn } from "./worked";

const visits = { from: "entries", duties: ["visit"] } as const;
const each = (points: number) => ({ kind: "each", points }) as const;
const once = { per: "period", units: 1, keep: "earliest" } as const;

/** An item that gives one point for each visit, up to so many. */
const visit = (ceiling: number, more: object = {}): ScoreRule =>
  ({ ...rule("visit"), of: visits, value: each(1), ceiling, ...more }) as ScoreRule;
const others: ScoreRule = {
  ...rule("others"),
  of: { from: "entries", duties: ["meeting", "paper"] },
  value: each(1),
};

const grade = (id: string, more: Partial<Grade> = {}): Grade => ({ ...rule(id), ...more });
const graded = (grades: readonly Grade[], more: Partial<AssessmentRules> = {}) => ({
  assessment: { standings: [], grades, ...more },
});

/** Findings of a policy besides those of the small measure itself. */
function found(parts: readonly ScoreRule[], changes: Partial<Policy> = {}): readonly string[] {
  return findingsOf({ ...small, score: { ...rule("total"), parts }, ...changes }).filter(
    (finding) => !finding.startsWith("duty-unused"),
  );
}

describe("the Datong illustration", () => {
  test("has no error and no warning", () => {
    expect(findingsOf(datong)).toEqual(["measure-unused measures.0", "measure-unused measures.1"]);
  });
});

describe("the lines of the grades", () => {
  const half: ScoreRule = { ...visit(100), value: each(0.5) } as ScoreRule;

  test("leave a gap for the decimals that can occur, and say which", () => {
    const grades = [
      grade("good", { atLeast: 90 }),
      grade("fair", { atLeast: 80, atMost: 89 }),
      grade("poor", { atMost: 79 }),
    ];
    const policy = measureOf([half], graded(grades));
    const gaps = foundIn(policy, "grade-gap");
    expect(gaps.map(({ params }) => [params["from"], params["to"]])).toEqual([
      ["79.5", "79.5"],
      ["89.5", "89.5"],
    ]);
    expect(gaps[1]?.text.zh).toBe("总分89.5落在“示例”和“示例”的分数线之间，没有等次。");
    expect(foundIn(measureOf([visit(100)], graded(grades)), "grade-gap")).toEqual([]);
    const whole = { gradedTotal: { basis: "第七条", decimals: 0, rounding: "half-up" } } as const;
    expect(foundIn(measureOf([half], graded(grades, whole)), "grade-gap")).toEqual([]);
    const third = {
      ...visit(100),
      convert: { times: 1, over: 3, rounding: "half-up" },
    } as ScoreRule;
    const thirds = foundIn(measureOf([third], graded(grades)), "grade-gap");
    expect(thirds[1]?.text.en).toBe(
      "Totals of 89.01 to 89.99 fall between the lines of “example” and “example” and have no grade.",
    );
  });

  test("leave a gap below and above where they are closed", () => {
    const grades = [
      grade("good", { atLeast: 5, atMost: 8 }),
      grade("poor", { atLeast: 2, atMost: 4 }),
    ];
    expect(found([visit(10)], graded(grades))).toEqual([
      "grade-gap-below assessment.grades.1.atLeast",
      "grade-gap-above assessment.grades.0.atMost",
    ]);
    const endless = found(
      [{ ...visit(0), ceiling: undefined, floor: undefined } as never],
      graded(grades),
    );
    expect(endless).toContain("grade-gap-above assessment.grades.0.atMost");
  });

  test("overlap where the lower grade reaches into the higher", () => {
    const grades = [
      grade("good", { atLeast: 5 }),
      grade("fair", { atLeast: 3, atMost: 6 }),
      grade("poor"),
    ];
    const [overlap] = foundIn(measureOf([visit(10)], graded(grades)), "grade-overlap");
    expect(overlap?.params).toMatchObject({ from: "5", to: "6" });
    expect(overlap?.text.zh).toContain("5和6");
  });

  test("are out of reach above the most that can be attained", () => {
    const grades = [grade("good", { atLeast: 11 }), grade("poor")];
    expect(found([visit(10)], graded(grades))).toEqual(["grade-out-of-reach assessment.grades.0"]);
  });

  test("may be reached by falling from a better grade alone", () => {
    const requires = [
      {
        ...rule("r"),
        condition: { measure: { measure: "days", atLeast: 300 } },
        failure: small.title,
      },
    ];
    const grades = [
      grade("good", { atLeast: 5, requires, otherwise: "fallen" }),
      grade("fair", { atLeast: 0 }),
      grade("fallen", { atMost: -1 }),
    ];
    const rules = { measures: [daysInOffice], ...graded(grades) };
    expect(found([visit(10)], rules)).toEqual([]);
  });

  test("need what can hold, and a way down that is used", () => {
    const never: Condition = { status: ["ended"], not: { status: ["ended"] } };
    const requires = [{ ...rule("r"), condition: never, failure: small.title }];
    const grades = [
      grade("good", { atLeast: 5, requires, otherwise: "poor" }),
      grade("fair", { atLeast: 3, otherwise: "poor" }),
      grade("poor"),
    ];
    expect(found([visit(10)], graded(grades))).toEqual([
      "condition-never-holds assessment.grades.0.requires.0.condition",
      "grade-requires-impossible assessment.grades.0.requires",
      "otherwise-never-used assessment.grades.1.otherwise",
    ]);
  });

  test("are no lines where everybody is above them", () => {
    const base: ScoreRule = { ...rule("base"), of: { from: "mandate" }, value: each(60) };
    const grades = [grade("good", { atLeast: 60 }), grade("poor")];
    expect(found([base, visit(10)], graded(grades))).toEqual([
      "grade-out-of-reach assessment.grades.1",
      "grade-for-everyone assessment.grades.0",
    ]);
  });
});

describe("limits", () => {
  test("that can never bind are said, those that are just met are not", () => {
    const group = { ...rule("group"), parts: [visit(10)], ceiling: 20, floor: -1 };
    expect(found([group])).toEqual([
      "ceiling-never-binds score.parts.0.ceiling",
      "floor-never-binds score.parts.0.floor",
    ]);
    expect(found([{ ...rule("group"), parts: [visit(10)], ceiling: 10, floor: 0 }])).toEqual([]);
  });

  test("of a month are held against one month, not against the year", () => {
    const monthly = (ceiling: number) =>
      ({ ...rule("group"), each: "month", parts: [visit(3)], ceiling }) as const;
    expect(found([monthly(2)])).toEqual([]);
    expect(found([monthly(4)])).toEqual(["ceiling-never-binds score.parts.0.ceiling"]);
  });
});

describe("an item that can never earn", () => {
  test("says why: no points, contradicting tests, no day in force, limits", () => {
    expect(found([visit(5, { value: each(0), ceiling: undefined })])).toEqual([
      "points-all-zero score.parts.0.value",
    ]);
    const where = { all: [{ role: ["lead"] }, { role: ["writer"] }] };
    expect(found([visit(5, { of: { ...visits, where }, ceiling: undefined })])).toEqual([
      "selection-never-matches score.parts.0.of",
    ]);
    expect(found([visit(5, { inForce: { to: "2019-12-31" }, ceiling: undefined })])).toEqual([
      "never-in-force score.parts.0.inForce",
    ]);
    expect(found([visit(0)])).toEqual(["item-never-earns score.parts.0"]);
  });

  test("of one duty among several is said of that duty", () => {
    const duties = small.duties.map((duty) =>
      duty.code === "paper" ? { ...duty, roles: ["writer"] as const } : duty,
    );
    const of = { from: "entries", duties: ["visit", "paper"], where: { role: ["lead"] } };
    expect(found([visit(5, { of })], { duties })).toEqual([
      "duty-never-matches score.parts.0.of.duties.1",
    ]);
  });

  test("in part: places, steps, rows and factors that are never used", () => {
    const places = { kind: "by-order", points: [3, 2], further: 1 };
    const steps = {
      kind: "steps",
      by: { all: "units" },
      steps: [{ atLeast: 2, points: 3 }, { atLeast: 1, points: 2 }, { points: 0 }],
    };
    const limited = { of: { ...visits, limit: once }, ceiling: undefined };
    expect(found([visit(0, { value: places, ...limited })])).toEqual([
      "place-never-reached score.parts.0.value.points.1",
    ]);
    expect(found([visit(0, { value: steps, ...limited })])).toEqual([
      "step-never-reached score.parts.0.value.steps.0",
    ]);
    const table = { kind: "table", by: "role", points: { lead: 2, writer: 1 } };
    const leads = { ...visits, where: { role: ["lead"] } };
    expect(found([visit(0, { value: table, of: leads, ceiling: undefined })])).toEqual([
      "row-never-used score.parts.0.value.points.writer",
    ]);
    const factors = {
      of: [
        { times: 1, over: 2 },
        { times: 2, where: { role: ["writer"] } },
      ],
      rounding: "up",
    };
    expect(found([visit(0, { factors, of: leads, ceiling: undefined })])).toEqual([
      "factor-never-applies score.parts.0.factors.of.1",
    ]);
  });

  test("by the rate of a ballot has steps beyond every rate", () => {
    const value = {
      kind: "steps",
      by: { ballot: { answers: { satisfied: 1 }, among: "valid" } },
      steps: [{ atLeast: 101, points: 5 }, { atLeast: 80, points: 3 }, { points: 0 }],
    };
    const reports: ScoreRule = { ...rule("reports"), of: { from: "reports" }, value } as never;
    expect(found([reports])).toEqual(["step-never-reached score.parts.0.value.steps.0"]);
  });
});

describe("ratings", () => {
  const band = (code: string, from: number, to: number, more = {}) => ({
    code,
    name: { zh: code, en: code },
    from,
    to,
    ...more,
  });
  const rated = (value: object, of: object = {}): ScoreRule =>
    ({
      ...rule("rated"),
      of: { from: "ratings", items: ["conduct"], ...of },
      value: {
        kind: "ratings",
        bands: [],
        reasonRequired: false,
        rounding: "up",
        combine: { kind: "mean", leaveOut: 0 },
        ...value,
      },
    }) as ScoreRule;

  test("have gaps and overlaps between bands", () => {
    const bands = [band("high", 8, 10), band("middle", 4, 7), band("low", 0, 4)];
    const [gap] = foundIn(
      { ...small, score: { ...rule("total"), parts: [rated({ bands })] } },
      "band-gap",
    );
    expect(gap?.text.zh).toContain("7.01至7.99");
    expect(found([rated({ bands })])).toEqual([
      "band-overlap score.parts.0.value.bands.1",
      "band-gap score.parts.0.value.bands.0",
    ]);
  });

  test("have bands that never open", () => {
    const closed = { measure: "days", atLeast: 400, below: 500 };
    const bands = [band("all", 0, 5), band("never", 6, 9, closed)];
    expect(found([rated({ bands })], { measures: [daysInOffice] })).toEqual([
      "band-never-open score.parts.0.value.bands.1",
    ]);
  });

  test("have weights that are not all of it, or of nobody", () => {
    const combine = { kind: "weights", percent: { self: 20, office: 70 }, missing: "zero" };
    expect(found([rated({ combine }, { where: { rater: ["office"] } })])).toEqual([
      "weights-not-100 score.parts.0.value.combine.percent",
      "weight-never-used score.parts.0.value.combine.percent.self",
    ]);
    const stranger = { ...combine, percent: { stranger: 100 } };
    expect(found([rated({ combine: stranger })])).toContain(
      "weight-never-used score.parts.0.value.combine.percent.stranger",
    );
  });
});

describe("conditions", () => {
  const count = { ...rule("count"), kind: "count", of: visits } as const;
  const limited = { ...rule("limited"), kind: "count", of: { ...visits, limit: once } } as const;
  const rate = {
    ...rule("rate"),
    kind: "rate",
    numerator: "limited",
    denominator: "limited",
  } as const;
  const measures = [count, limited, rate, daysInOffice];
  const alert = (when: Condition) => ({
    alerts: [{ ...rule("alert"), when, facts: "count", statute: "《示例法》", text: small.title }],
    measures,
  });
  const conditions = (when: Condition) =>
    found([visit(5)], alert(when)).filter((finding) => !finding.startsWith("measure-unused"));
  const test1 = (measure: string, bounds: object): Condition => ({
    measure: { measure, ...bounds },
  });

  test.each<[string, Condition, string]>([
    ["a count of 0 or more", test1("count", { atLeast: 0 }), "always"],
    ["a count below 0", test1("count", { below: 0 }), "never"],
    ["a count once counted above 1", test1("limited", { above: 1 }), "never"],
    ["a share of itself above 100", test1("rate", { above: 100, whenUnknown: false }), "never"],
    ["days in office beyond the period", test1("days", { atLeast: 400 }), "never"],
    [
      "two bounds that leave nothing",
      { all: [test1("count", { atLeast: 3 }), test1("count", { atMost: 2 })] },
      "never",
    ],
    [
      "one bound or the other",
      { any: [test1("count", { atLeast: 3 }), test1("count", { atMost: 3 })] },
      "always",
    ],
    ["a standing that nobody has", { standing: ["between-grade-lines"] }, "never"],
  ])("%s", (_title, when, outcome) => {
    expect(conditions(when)).toEqual([`condition-${outcome}-holds alerts.0.when`]);
  });

  test("have parts that are idle", () => {
    const idle = { any: [test1("count", { atLeast: 2 }), test1("days", { atLeast: 400 })] };
    expect(conditions(idle)).toEqual(["part-never-holds alerts.0.when.any.1"]);
    const full = {
      ...test1("count", { atLeast: 0 }),
      status: ["ended"],
      not: { joinedInPeriod: true },
    } as Condition;
    expect(conditions(full)).toEqual(["part-always-holds alerts.0.when.measure"]);
    expect(conditions({})).toEqual([]);
    const nested = {
      all: [{ any: [test1("count", { atLeast: 2 }), test1("count", { below: 0 })] }],
    };
    expect(conditions(nested)).toEqual(["part-never-holds alerts.0.when.all.0.any.1"]);
  });
});

describe("lists", () => {
  const none = { ...everybody, quota: { basis: "第八条", places: 0 } };
  const list = (changes: object) => ({
    selections: [{ ...everybody, ...changes }] as Policy["selections"],
  });

  test("have places for somebody", () => {
    expect(found([visit(5)], { selections: [none] })).toEqual(["quota-zero selections.0.quota"]);
    const quota = { basis: "第八条", percent: 120, of: "listed", rounding: "up", atLeast: 0 };
    expect(found([visit(5)], list({ quota }))).toEqual(["quota-over-all selections.0.quota"]);
    expect(found([visit(5)], list({ quota: { ...quota, percent: 0 } }))).toEqual([
      "quota-zero selections.0.quota",
    ]);
  });

  test("have somebody for the places", () => {
    expect(found([visit(5)], list({ eligible: { standing: ["graded"] } }))).toEqual([
      "list-for-nobody selections.0.eligible",
    ]);
    const leaders = { deputyClass: ["leader"] };
    const exclusions = [{ ...rule("no-leaders"), when: leaders }];
    const kept = (percentOfQuota: number) => ({
      ...rule("kept"),
      where: leaders,
      percentOfQuota,
      rounding: "up",
    });
    expect(found([visit(5)], list({ exclusions, reserved: [kept(60)] }))).toEqual([
      "reserved-for-nobody selections.0.reserved.0",
    ]);
    expect(found([visit(5)], list({ reserved: [kept(60), kept(60)] }))).toEqual([
      "reserved-over-quota selections.0.reserved",
    ]);
  });

  test("compare by each measure once", () => {
    const tie = { basis: "第八条", measure: "days" };
    const changes = { ...list({ tieBreaks: [tie, tie] }), measures: [daysInOffice] };
    expect(found([visit(5)], changes)).toEqual(["tie-break-repeated selections.0.tieBreaks.1"]);
    const stranger = { basis: "第八条", measure: "unheard-of" };
    expect(found([visit(5)], list({ tieBreaks: [stranger, stranger] }))).toEqual([
      "tie-break-repeated selections.0.tieBreaks.1",
    ]);
  });
});

describe("duties, measures and the checklist", () => {
  test("know of each other", () => {
    expect(findingsOf(measureOf([visit(5)]))).toEqual([
      "duty-unused duties.1",
      "duty-unused duties.2",
    ]);
    expect(findingsOf(measureOf([visit(5), others]))).toEqual([]);
    const sessions = {
      ...rule("sessions"),
      kind: "sessions",
      duties: ["meeting"],
      every: { attendance: ["absent"] },
    } as const;
    expect(findingsOf(measureOf([visit(5)], { measures: [sessions] }))).toEqual([
      "duty-unused duties.2",
      "measure-unused measures.0",
    ]);
  });

  test("in a checklist that has what no item gives points for, and the reverse", () => {
    const aspect = (id: string, of: readonly object[]) => ({
      ...rule(id),
      of,
      every: "period",
      atLeast: 1,
    });
    const checklist = {
      basis: "第五条",
      name: small.title,
      aspects: [
        aspect("visits", [visits]),
        aspect("ratings", [{ from: "ratings", items: ["conduct"] }]),
      ],
    };
    const base: ScoreRule = { ...rule("base"), of: { from: "mandate" }, value: each(1) };
    expect(found([visit(5), others, base], { checklist } as never)).toEqual([
      "checklist-without-item checklist.aspects.1",
      "item-without-checklist score.parts.1",
    ]);
  });

  test("name the article of every number", () => {
    const silent = { ...visit(5), basis: "—" } as ScoreRule;
    const counting = { ...small.counting, recordedBy: { month: 12, day: 31, yearOffset: 0 } };
    const quota = { basis: "待定", places: 1 };
    const selections = [{ ...everybody, quota }];
    expect(
      found([silent], { counting, selections, period: { ...small.period, basis: "TODO" } }),
    ).toEqual([
      "number-without-basis period.basis",
      "number-without-basis score.parts.0.basis",
      "number-without-basis selections.0.quota.basis",
      "number-without-basis counting.recordedByBasis",
    ]);
  });
});

describe("dates", () => {
  const from = (first: string, last?: string, id = first) =>
    visit(5, {
      ...rule(id),
      inForce: last === undefined ? { from: first } : { from: first, to: last },
    });

  test("cover a period, and let it be written down to its end", () => {
    expect(found([visit(5)], { effectiveFrom: "2020-02-01", effectiveTo: "2020-12-31" })).toEqual([
      "no-period-covered effectiveFrom",
    ]);
    const counting = {
      ...small.counting,
      recordedBy: { month: 11, day: 30, yearOffset: 0 },
      recordedByBasis: "第二条",
    };
    expect(found([visit(5)], { counting, adoptedOn: "2020-02-01" })).toEqual([
      "recorded-by-before-end counting.recordedBy",
      "adopted-after-effect adoptedOn",
    ]);
    const nowhere = { counting, effectiveFrom: "2020-02-01", effectiveTo: "2020-12-31" } as const;
    expect(found([visit(5)], nowhere)).toContain("recorded-by-before-end counting.recordedBy");
  });

  test("may leave the first one unknown, and say so", () => {
    const unknown = { effectiveFrom: null, adoptedOn: "2020-02-01" } as const;
    expect(found([visit(5)], unknown)).toEqual(["first-day-unknown effectiveFrom"]);
  });

  test("may be the calendar's first and last", () => {
    const early = { effectiveFrom: null, effectiveTo: "0001-06-30" } as const;
    expect(found([visit(5)], early)).toEqual([
      "no-period-covered effectiveFrom",
      "first-day-unknown effectiveFrom",
    ]);
    expect(found([visit(5)], { effectiveFrom: "9999-06-01" })).toEqual([
      "no-period-covered effectiveFrom",
    ]);
    expect(found([visit(5)], { effectiveFrom: "9999-01-01" })).toEqual([]);
    expect(found([from("2020-01-01", "9999-12-31")])).toEqual([]);
    const period = { ...small.period, from: { month: 7, day: 1, yearOffset: -1 } };
    const until = { inForce: { to: "0001-12-31" } } as const;
    expect(found([visit(5, until)], { period, effectiveFrom: null })).toEqual([
      "first-day-unknown effectiveFrom",
    ]);
    const recordedBy = { month: 1, day: 31, yearOffset: 1 };
    const counting = { ...small.counting, recordedBy, recordedByBasis: "第二条" };
    expect(found([visit(5)], { counting, effectiveFrom: "9999-01-01" })).toEqual([
      "no-period-covered effectiveFrom",
    ]);
  });

  test("of rules for the same records follow each other without overlap or gap", () => {
    expect(found([from("2020-01-01", "2020-06-30"), from("2020-07-01")])).toEqual([]);
    expect(found([from("2020-07-01"), from("2020-01-01", "2020-07-31")])).toEqual([
      "in-force-overlap score.parts.0.inForce",
    ]);
    expect(found([from("2020-01-01", "2020-06-30"), from("2020-08-01")])).toEqual([
      "in-force-gap score.parts.1.inForce",
    ]);
    const group = {
      ...rule("group"),
      parts: [visit(5, rule("inner"))],
      inForce: { from: "2021-01-01" },
    } as const;
    const base = { ...rule("base"), of: { from: "mandate" }, value: each(1) } as const;
    expect(found([from("2020-01-01", "2021-03-31"), group, base])).toEqual([
      "in-force-overlap score.parts.1.inForce",
    ]);
  });

  test("of versions do not overlap and leave no day out", () => {
    const version = (id: string, first: string, last: string | null) =>
      ({ ...small, version: id, effectiveFrom: first, effectiveTo: last }) as Policy;
    const ofOld = { ...version("0", "", "2019-12-31"), effectiveFrom: null };
    const codes = (...policies: Policy[]) =>
      lintVersions(policies).map(({ code, path }) => `${code} ${path.join(".")}`);
    const first = version("1", "2020-01-01", "2020-12-31");
    expect(codes(version("2", "2021-01-01", null), first)).toEqual([]);
    expect(codes(first, ofOld)).toEqual([]);
    expect(codes(first, { ...ofOld, effectiveTo: "2020-03-31" })).toEqual([
      "versions-overlap 0.effectiveFrom",
    ]);
    expect(codes(first, version("2", "2020-12-01", null))).toEqual([
      "versions-overlap 1.effectiveFrom",
    ]);
    expect(codes(version("2", "2021-03-01", null), first)).toEqual([
      "versions-gap 0.effectiveFrom",
    ]);
    expect(codes(first, version("1", "2021-01-01", null))).toEqual(["versions-same 1.version"]);
    expect(codes(first, { ...first, id: "other" })).toEqual(["versions-of-others 1.id"]);
    const [open] = lintVersions([
      version("1", "2020-01-01", null),
      version("2", "2021-01-01", null),
    ]);
    expect(open?.text.zh).toBe("版本1与版本2的起止日期重叠：2021-01-01至以后两个版本都施行。");
  });
});

describe("notes", () => {
  test("say what was not seen, and what everything comes to", () => {
    const notSeen = [{ basis: "第六条", what: { zh: "附则。", en: "the supplementary rules." } }];
    const notes = lintPolicy(measureOf([visit(5), others], { notSeen })).map(({ text }) => text.zh);
    expect(notes).toEqual([
      "总分最低：0分；最高：不封顶。",
      "“示例”最低：0分；最高：5分。",
      "“示例”最低：0分；最高：不封顶。",
      "办法的这一部分没有见到：附则。",
    ]);
  });
});
