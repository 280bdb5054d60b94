import {
  attainable,
  type EntryAward,
  type MandateAward,
  type Measure,
  type Policy,
  type ScoreRule,
} from "deputy-archive";
import { describe, expect, test } from "vitest";
import { daysInOffice, measureOf, rule, small } from "../language/small";
import { attainedOf, endsOf, wideDuties, wideTest } from "./worked";

const visits = { from: "entries", duties: ["visit"] } as const;
const wide = { ...visits, where: wideTest } as const;
const once = { per: "period", units: 1, keep: "earliest" } as const;
const each = (points: number) => ({ kind: "each", points }) as const;
const item = (value: EntryAward["value"], more: Partial<EntryAward> = {}): EntryAward => ({
  ...rule("item"),
  of: visits,
  value,
  ...more,
});
const reached = { least: true, most: true };

describe("what an item comes to", () => {
  test("has no end by an amount without limit, factors or not", () => {
    const factors = { of: [{ times: 1, over: 2 }], rounding: "half-up" } as const;
    const value = { kind: "per-quantity", points: 2, every: 1 } as const;
    expect(endsOf(measureOf([item(value, { factors })]))).toEqual([0, null]);
    expect(endsOf(measureOf([item(value)]))).toEqual([0, null]);
  });

  test("is not bounded where there are too many different records to look through", () => {
    const duties = wideDuties;
    const wideItem = item(each(3), { of: { ...wide, limit: once } });
    const ends = endsOf(measureOf([wideItem], { duties }));
    expect(ends).toEqual([null, null]);
    const within = { ...wideItem, floor: 0, ceiling: 5 };
    const policy = measureOf([within], { duties });
    expect(endsOf(policy)).toEqual([0, 5]);
    expect(attainedOf(policy)).toEqual({ least: true, most: false });
  });

  test("by a rate counts all as missing, and gives nothing, where the rate is not known", () => {
    const count = { ...rule("count"), kind: "count", of: visits } as const;
    const rate = {
      ...rule("rate"),
      kind: "rate",
      numerator: "count",
      denominator: "count",
    } as const;
    const value = {
      kind: "shortfall",
      rounding: "half-up",
      amount: { measure: "rate" },
      atLeast: 90,
      points: -1,
    } as const;
    const ends = (of: MandateAward["value"]) => {
      const mandate: ScoreRule = { ...rule("base"), of: { from: "mandate" }, value: of };
      return endsOf(measureOf([mandate], { measures: [count, rate] }));
    };
    expect(ends(value)).toEqual([-90, 0]);
    const perCent = { kind: "per-quantity", amount: { measure: "rate" }, points: 1, every: 10 };
    expect(ends(perCent as MandateAward["value"])).toEqual([0, 10]);
  });

  test("is nothing for ratings that nobody gives", () => {
    const value = {
      kind: "ratings",
      combine: { kind: "sum" },
      bands: [],
      reasonRequired: false,
      rounding: "up",
    } as const;
    const rated: ScoreRule = {
      ...rule("rated"),
      of: { from: "ratings", items: ["conduct"] },
      value,
    };
    const { raters: _none, ...policy } = measureOf([rated]);
    expect(endsOf(policy)).toEqual([0, 0]);
  });
});

describe("archives that reach the ends", () => {
  test("are found for suggestions with a reply", () => {
    const replied: ScoreRule = {
      ...rule("item"),
      of: { from: "suggestions", where: { replied: true }, limit: once },
      value: each(2),
    };
    const policy = measureOf([replied]);
    expect(endsOf(policy)).toEqual([0, 2]);
    expect(attainedOf(policy)).toEqual(reached);
  });

  test("are found for deputies whose mandate ended on the last day", () => {
    const policy = measureOf([item(each(2), { ceiling: 4, when: { status: ["ended"] } })]);
    expect(endsOf(policy)).toEqual([0, 4]);
    expect(attainedOf(policy)).toEqual(reached);
  });

  test("are found where a sum opens the item, and looked for where nothing can", () => {
    const sum = (of: object): Measure =>
      ({ ...rule("sum"), kind: "sum", field: "quantity", of }) as Measure;
    const papers = { ...visits, duties: ["paper"] } as const;
    const when = { measure: { measure: "sum", atLeast: 4 } };
    const paper = item(each(2), { of: papers, ceiling: 2, when });
    const open = measureOf([paper], { measures: [sum(visits)] });
    expect(attainedOf(open)).toEqual(reached);
    const nobody = { role: ["lead"], not: { role: ["lead"] } };
    const shut = measureOf([paper], { measures: [sum({ ...visits, where: nobody })] });
    expect(endsOf(shut)).toEqual([0, 0]);
    const many = sum({ ...visits, where: wideTest });
    const hidden = measureOf([paper], { measures: [many], duties: wideDuties });
    expect(endsOf(hidden)).toEqual([0, 2]);
    expect(attainedOf(hidden)).toEqual({ least: true, most: false });
  });

  test("are looked for in large groups with all parts' records together", () => {
    const parts = Array.from({ length: 41 }, (_, index) => ({
      ...item(each(1), { ceiling: 1 }),
      ...rule(`item-${index + 1}`),
    }));
    const policy = measureOf([{ ...rule("group"), parts }]);
    expect(endsOf(policy)).toEqual([0, 41]);
    expect(attainedOf(policy)).toEqual(reached);
  });
});

describe("the period looked at", () => {
  test("is that of the policy's first year where its dates cover no whole period", () => {
    const policy = measureOf([item(each(2), { ceiling: 4 })]);
    const short: Policy = { ...policy, effectiveFrom: "2020-02-01", effectiveTo: "2020-12-31" };
    expect(endsOf(short)).toEqual([0, 4]);
  });

  test("is an early one that the policy covers where its first day is not known", () => {
    const policy = measureOf([item(each(2), { ceiling: 4 })]);
    const yearsOf = (effectiveTo: Policy["effectiveTo"]) =>
      attainable({ ...policy, effectiveFrom: null, effectiveTo }).period.from;
    expect(yearsOf(null)).toBe("2025-01-01");
    expect(yearsOf("2023-12-31")).toBe("2021-01-01");
    expect(yearsOf("2023-06-30")).toBe("2021-01-01");
  });

  test("needs no classes of deputies, and nobody who speaks for an event", () => {
    const proRate = { basis: "第四条", daysInOffice: "days", rounding: "up" } as const;
    const base: ScoreRule = {
      ...rule("base"),
      of: { from: "mandate" },
      value: { ...each(60), proRate },
      when: { deputyClass: ["leader"] },
    };
    const policy = measureOf([base, item(each(1), { ceiling: 1 })], { measures: [daysInOffice] });
    const merging = { ...small.merging, speaker: [] };
    expect(endsOf({ ...policy, deputyClasses: [], merging })).toEqual([0, 1]);
  });
});
