import type { EntryAward, ScoreRule } from "deputy-archive";
import { describe, expect, test } from "vitest";
import { datong } from "../datong";
import { daysInOffice, measureOf, rule } from "../language/small";
import { attainedOf, endsOf } from "./worked";

const visits = { from: "entries", duties: ["visit"] } as const;
const papers = { from: "entries", duties: ["paper"] } as const;
const each = (points: number) => ({ kind: "each", points }) as const;
const item = (value: EntryAward["value"], more: Partial<EntryAward> = {}): EntryAward => ({
  ...rule("item"),
  of: visits,
  value,
  ...more,
});
const group = (parts: readonly ScoreRule[], more = {}) => ({ ...rule("group"), parts, ...more });
const ends = (...parts: ScoreRule[]) => endsOf(measureOf(parts));

describe("the Datong illustration", () => {
  test("comes to between 0 and 110 points, and archives reach both", () => {
    expect(endsOf(datong)).toEqual([0, 110]);
    expect(attainedOf(datong)).toEqual({ least: true, most: true });
    expect(endsOf(datong, "article-20")).toEqual([-5, 5]);
    expect(endsOf(datong, "article-22")).toEqual([null, 0]);
  });
});

describe("an item", () => {
  test.each<[string, EntryAward, readonly [number | null, number | null]]>([
    ["without a limit has no end", item(each(3)), [0, null]],
    ["that takes points has none below", item(each(-3)), [null, 0]],
    ["within a ceiling ends there", item(each(3), { ceiling: 10 }), [0, 10]],
    [
      "counted three times a period gives three times its points",
      item(each(3), { of: { ...visits, limit: { per: "period", units: 3, keep: "earliest" } } }),
      [0, 9],
    ],
    [
      "counted once a month gives twelve times its points",
      item(each(3), { of: { ...visits, limit: { per: "month", units: 1, keep: "earliest" } } }),
      [0, 36],
    ],
    [
      "counted once a week gives as often as weeks touch the period",
      item(each(1), { of: { ...visits, limit: { per: "week", units: 1, keep: "earliest" } } }),
      [0, 53],
    ],
    [
      "counted once an activity has no end: there may be any number of them",
      item(each(1), { of: { ...visits, limit: { per: "activity", units: 1, keep: "earliest" } } }),
      [0, null],
    ],
    [
      "in force in one quarter counts only the months of it",
      item(each(3), {
        of: { ...visits, limit: { per: "month", units: 1, keep: "earliest" } },
        inForce: { from: "2020-04-01", to: "2020-06-30" },
      }),
      [0, 9],
    ],
    [
      "in force in no part of the period gives nothing",
      item(each(3), { inForce: { to: "2019-12-31" } }),
      [0, 0],
    ],
    [
      "whose later units take points ends at its best prefix",
      item({ kind: "by-order", points: [5, 3], further: -1 }),
      [null, 8],
    ],
    [
      "that counts two of three places stops there",
      item(
        { kind: "by-order", points: [5, 3, 2], further: 1 },
        { of: { ...visits, limit: { per: "period", units: 2, keep: "earliest" } } },
      ),
      [0, 8],
    ],
    [
      "for every five between ten and thirty gives four shares",
      item({ kind: "per-quantity", points: 2, every: 5, after: 10, upTo: 30 }),
      [0, 8],
    ],
    [
      "by quantity, counted once, goes up to the largest quantity a register may say",
      item(
        { kind: "per-quantity", points: 2, every: 30 },
        { of: { ...visits, limit: { per: "period", units: 1, keep: "earliest" } } },
      ),
      [0, 6],
    ],
    [
      "by a particular that others share gives all of it to one head",
      item(
        { kind: "equal-share", points: 3, among: { particular: "heads" }, rounding: "up" },
        { of: { ...papers, limit: { per: "period", units: 1, keep: "earliest" } } },
      ),
      [0, 3],
    ],
    [
      "multiplied by a half and by a third is rounded once",
      item(each(1), {
        of: { ...visits, limit: { per: "period", units: 1, keep: "earliest" } },
        factors: {
          of: [
            { times: 1, over: 2 },
            { times: 1, over: 3, where: { role: ["joint"] } },
          ],
          rounding: "half-up",
        },
      }),
      [0, 0.5],
    ],
    [
      "by steps of all units ends at the best step that can be reached",
      item(
        {
          kind: "steps",
          by: { all: "units" },
          steps: [{ atLeast: 4, points: 30 }, { atLeast: 2, points: 20 }, { points: 0 }],
        },
        { of: { ...visits, limit: { per: "period", units: 3, keep: "earliest" } } },
      ),
      [0, 20],
    ],
    [
      "by steps of all units may give points for none",
      item({
        kind: "steps",
        by: { all: "units" },
        steps: [{ atLeast: 1, points: 2 }, { points: 5 }],
      }),
      [2, 5],
    ],
    [
      "that takes points for what is missing ends where all is missing",
      item({ kind: "shortfall", rounding: "half-up", amount: "units", atLeast: 4, points: -2 }),
      [-8, 0],
    ],
    [
      "that takes points for what is missing and counts too few always takes some",
      item(
        { kind: "shortfall", rounding: "half-up", amount: "units", atLeast: 4, points: -2 },
        { of: { ...visits, limit: { per: "period", units: 1, keep: "earliest" } } },
      ),
      [-8, -6],
    ],
  ])("%s", (_title, award, expected) => {
    const policy = measureOf([award]);
    expect(endsOf(policy, "item", 2020)).toEqual(expected);
  });

  test("whose tests contradict each other gives nothing", () => {
    const where = { role: ["lead"], not: { role: ["lead"] } } as const;
    expect(ends(item(each(3), { of: { ...visits, where } }))).toEqual([0, 0]);
  });

  test("by particulars sees every value a register may say", () => {
    const where = { particulars: { heads: { atLeast: 51 } } };
    expect(ends(item(each(3), { of: { ...papers, where } }))).toEqual([0, 0]);
    const value = {
      kind: "table",
      by: { particular: "stage" },
      points: { filed: 1, key: 4 },
    } as const;
    const once = { per: "period", units: 1, keep: "highest" } as const;
    expect(ends(item(value, { of: { ...papers, limit: once } }))).toEqual([0, 4]);
    const yes = { particulars: { forwarded: { is: true }, place: { oneOf: ["first"] } } };
    expect(ends(item(each(2), { of: { ...papers, where: yes, limit: once } }))).toEqual([0, 2]);
  });
});

describe("a limit of a sum", () => {
  test("comes after the conversion", () => {
    const convert = { times: 1, over: 3, rounding: "half-up" } as const;
    expect(ends(group([item(each(1), { ceiling: 10 })], { convert }))).toEqual([0, 3.33]);
    expect(ends(group([item(each(1))], { convert, ceiling: 2 }))).toEqual([0, 2]);
    expect(ends(group([item(each(1))], { convert: { times: 0, rounding: "up" } }))).toEqual([0, 0]);
  });

  test("a floor lifts the least, and starts full where points are taken", () => {
    const full: ScoreRule = { ...rule("full"), of: { from: "mandate" }, value: each(50) };
    const policy = measureOf([group([full, item(each(-5))], { floor: 0 })]);
    expect(endsOf(policy)).toEqual([0, 50]);
    expect(attainedOf(policy)).toEqual({ least: true, most: true });
  });
});

describe("a group", () => {
  const parts = [
    item(each(3), { ceiling: 9 }),
    { ...item(each(2), { ceiling: 4 }), ...rule("other") },
  ];

  test("adds its parts, or takes the highest or the lowest", () => {
    expect(ends(group(parts))).toEqual([0, 13]);
    expect(ends(group(parts, { combine: "highest" }))).toEqual([0, 9]);
    expect(ends(group(parts, { combine: "lowest" }))).toEqual([0, 9]);
  });

  test("compares only parts that are reckoned: one with a limit of units is not, without units", () => {
    const limited = item(each(-3), {
      of: { ...visits, limit: { per: "period", units: 1, keep: "earliest" } },
    });
    expect(ends(group([limited], { combine: "highest" }))).toEqual([-3, 0]);
    const base: ScoreRule = { ...rule("base"), of: { from: "mandate" }, value: each(2) };
    expect(ends(group([limited, base], { combine: "highest" }))).toEqual([2, 2]);
    expect(ends(group([limited, base], { combine: "lowest" }))).toEqual([-3, 2]);
  });

  test("reckoned for each month has its limits twelve times, the outer ceiling once", () => {
    const monthly = group([item(each(3), { ceiling: 5 })], { each: "month" });
    expect(ends(monthly)).toEqual([0, 60]);
    expect(ends({ ...rule("outer"), parts: [monthly], ceiling: 40 })).toEqual([0, 40]);
  });

  test("grants each month at least once and at most twelve times to those who join or leave", () => {
    const grant: ScoreRule = { ...rule("grant"), of: { from: "mandate" }, value: each(2) };
    const policy = measureOf([group([grant], { each: "month" })]);
    expect(endsOf(policy)).toEqual([2, 24]);
    expect(attainedOf(policy)).toEqual({ least: true, most: true });
  });

  test("reckoned for each matter has no end, and in one matter each duty is one event", () => {
    expect(ends(group([item(each(3), { ceiling: 5 })], { each: "matter" }))).toEqual([0, null]);
    const negative = group([item(each(-3), { floor: -5 })], { each: "activity" });
    expect(ends(negative)).toEqual([null, 0]);
    const nested = group([group([item(each(3))], { ...rule("inner"), each: "month" })], {
      each: "matter",
    });
    expect(ends(nested)).toEqual([0, null]);
  });

  test("gives nothing where its condition never holds, and all its points or none where it may", () => {
    const never = { deputyClass: ["leader"], not: { deputyClass: ["leader"] } };
    expect(ends(group([item(each(3), { floor: 1 })], { when: never }))).toEqual([0, 0]);
    const leaders = group([item(each(3), { floor: 1, ceiling: 6 })], {
      when: { deputyClass: ["leader"] },
    });
    expect(ends(leaders)).toEqual([0, 6]);
  });

  test("rows of different classes are never given together", () => {
    const of = { from: "mandate" } as const;
    const row = (code: string, points: number): ScoreRule => ({
      ...rule(code),
      of,
      value: each(points),
      when: { deputyClass: [code] },
    });
    expect(ends(row("leader", 30), row("grassroots", 35))).toEqual([30, 35]);
  });
});

describe("the mandate", () => {
  const of = { from: "mandate" } as const;
  const measures = [daysInOffice];
  const proRate = { basis: "第四条", daysInOffice: "days", rounding: "up" } as const;

  test("is one unit for every deputy in office on any day", () => {
    expect(ends({ ...rule("base"), of, value: each(60) })).toEqual([60, 60]);
  });

  test("gives less to those who joined late, by days in office", () => {
    const base: ScoreRule = { ...rule("base"), of, value: { ...each(60), proRate } };
    const policy = measureOf([base], { measures });
    expect(endsOf(policy)).toEqual([0.17, 60]);
    expect(attainedOf(policy)).toEqual({ least: true, most: true });
  });

  test("counts only where the first day in office is one the rule is in force on", () => {
    const later: ScoreRule = {
      ...rule("later"),
      of,
      value: each(5),
      inForce: { from: "2020-07-01" },
    };
    expect(endsOf(measureOf([later]), "later", 2020)).toEqual([0, 5]);
    const before: ScoreRule = {
      ...rule("before"),
      of,
      value: each(5),
      inForce: { to: "2020-06-30" },
    };
    expect(endsOf(measureOf([before]), "before", 2020)).toEqual([0, 5]);
  });

  test("by a measure goes as far as the measure does", () => {
    const count = {
      ...rule("count"),
      kind: "count",
      of: { ...visits, limit: { per: "period", units: 7, keep: "earliest" } },
    } as const;
    const value = {
      kind: "per-quantity",
      amount: { measure: "count" },
      points: 2,
      every: 2,
    } as const;
    expect(endsOf(measureOf([{ ...rule("base"), of, value }], { measures: [count] }))).toEqual([
      0, 6,
    ]);
    const rate = {
      ...rule("rate"),
      kind: "rate",
      numerator: "count",
      denominator: "count",
    } as const;
    const steps = {
      kind: "steps",
      by: { all: { measure: "rate" } },
      steps: [{ atLeast: 101, points: 9 }, { atLeast: 100, points: 3 }, { points: 1 }],
      whenUnknown: -1,
    } as const;
    const byRate = measureOf([{ ...rule("base"), of, value: steps }], { measures: [count, rate] });
    expect(endsOf(byRate)).toEqual([-1, 3]);
  });
});

describe("ratings", () => {
  const bands = [
    { code: "low", name: { zh: "低", en: "low" }, from: 0, to: 3 },
    { code: "high", name: { zh: "高", en: "high" }, from: 8, to: 10 },
  ];
  const of = { from: "ratings", items: ["conduct"] } as const;
  const value = { kind: "ratings", bands, reasonRequired: false, rounding: "half-up" } as const;
  const rated = (combine: object, more: object = {}): ScoreRule =>
    // Each case says a combination the type knows.
    ({ ...rule("item"), of, value: { ...value, combine, ...more } }) as ScoreRule;

  test("end at the highest band, or below it by the weight of those who rate", () => {
    expect(ends(rated({ kind: "mean", leaveOut: 1 }))).toEqual([0, 10]);
    expect(ends(rated({ kind: "prevails", order: ["office", "self"] }))).toEqual([0, 10]);
    expect(
      ends(rated({ kind: "weights", percent: { self: 20, office: 80 }, missing: "zero" })),
    ).toEqual([0, 10]);
    const mine = { ...of, where: { rater: ["self"] } };
    const weights = {
      kind: "weights",
      percent: { self: 20, office: 80 },
      missing: "zero",
    } as const;
    const part: ScoreRule = { ...rule("item"), of: mine, value: { ...value, combine: weights } };
    expect(ends(part)).toEqual([0, 2]);
    const shared = { ...weights, missing: "shared-out" } as const;
    expect(ends({ ...part, value: { ...value, combine: shared } })).toEqual([0, 10]);
    const others = { ...weights, percent: { office: 100 } } as const;
    expect(ends({ ...part, value: { ...value, combine: others } })).toEqual([0, 0]);
    const first = { kind: "prevails", order: ["office"] } as const;
    expect(ends({ ...part, value: { ...value, combine: first } })).toEqual([0, 0]);
  });

  test("of two items are added, and those passed on have no end", () => {
    const both = {
      ...rated({ kind: "mean", leaveOut: 0 }),
      of: { ...of, items: ["conduct", "thought"] },
    };
    expect(ends(both as ScoreRule)).toEqual([0, 20]);
    expect(ends(rated({ kind: "sum" }))).toEqual([0, null]);
    expect(ends(rated({ kind: "mean", leaveOut: 0 }, { bands: [] }))).toEqual([null, null]);
  });

  test("in a band that never opens are not counted", () => {
    const days = { measure: "days", atLeast: 400 };
    const closed = bands.map((band) => ({ ...band, ...days }));
    const policy = measureOf([rated({ kind: "mean", leaveOut: 0 }, { bands: closed })], {
      measures: [daysInOffice],
    });
    expect(endsOf(policy)).toEqual([0, 0]);
  });
});
