import type { AssessmentRules, Grade, Policy, ScoreRule } from "deputy-archive";
import { lintPolicy } from "deputy-archive";
import { describe, expect, test } from "vitest";
import { daysInOffice, everybody, measureOf, rule, small } from "../language/small";
import { findingsOf, foundIn, wideDuties, wideTest } from "./worked";

const visits = { from: "entries", duties: ["visit"] } as const;
const once = { per: "period", units: 1, keep: "earliest" } as const;
const each = (points: number) => ({ kind: "each", points }) as const;
const visit = (more: object = {}): ScoreRule =>
  ({ ...rule("visit"), of: visits, value: each(1), ...more }) as ScoreRule;

const grade = (id: string, more: Partial<Grade> = {}): Grade => ({ ...rule(id), ...more });
const graded = (grades: readonly Grade[], more: Partial<AssessmentRules> = {}) => ({
  assessment: { standings: [], grades, ...more },
});
const gaps = (parts: readonly ScoreRule[], changes: Partial<Policy>) =>
  lintPolicy(measureOf(parts, changes))
    .filter(({ code }) => code.startsWith("grade-gap"))
    .map(({ params }) => [params["from"], params["to"]]);
const found = (parts: readonly ScoreRule[], changes: Partial<Policy> = {}) =>
  findingsOf(measureOf(parts, changes)).filter(
    (finding) => !/^(duty|measure)-unused/.test(finding),
  );

describe("totals that can occur", () => {
  const lines = [grade("good", { atLeast: 5 }), grade("poor", { atMost: 4 })];

  test("are any number where points are reduced by days in office", () => {
    const proRate = { basis: "第四条", daysInOffice: "days", rounding: "up" } as const;
    const base: ScoreRule = {
      ...rule("base"),
      of: { from: "mandate" },
      value: { ...each(10), proRate },
    };
    expect(gaps([base], { measures: [daysInOffice], ...graded(lines) })).toEqual([
      ["4.01", "4.99"],
    ]);
  });

  test("are multiples of a converted step where nothing needs rounding", () => {
    const convert = { times: 1, over: 2, rounding: "up" } as const;
    expect(gaps([visit({ convert })], graded(lines))).toEqual([["4.5", "4.5"]]);
  });

  test("stay whole where they are rounded to less than what they are multiples of", () => {
    const gradedTotal = { basis: "第七条", decimals: 1, rounding: "half-up" } as const;
    const rounded = graded([grade("good", { atLeast: 6 }), grade("poor", { atMost: 3 })], {
      gradedTotal,
    });
    expect(gaps([visit()], rounded)).toEqual([["4", "5"]]);
  });

  test("may have no end, rounded or not", () => {
    const gradedTotal = { basis: "第七条", decimals: 1, rounding: "half-up" } as const;
    const third = visit({ convert: { times: 1, over: 3, rounding: "up" } });
    expect(gaps([third], graded(lines, { gradedTotal }))).toEqual([["4.1", "4.9"]]);
    const down = visit({ value: each(-0.25) });
    const [gap] = foundIn(
      measureOf([down], graded([grade("good", { atLeast: 0 })])),
      "grade-gap-below",
    );
    expect(gap?.params).toMatchObject({ from: null, to: "-0.25" });
    expect(gap?.text.zh).toContain("不高于-0.25");
  });

  test("below an open grade that everybody is given leave nothing for the grades after it", () => {
    const condition = { measure: { measure: "days", atLeast: 1 } };
    const requires = [{ ...rule("r"), condition, failure: small.title }];
    const grades = [grade("good", { requires }), grade("poor")];
    const changes = { measures: [daysInOffice], ...graded(grades) };
    expect(found([visit({ value: each(-1) })], changes)).toContain(
      "grade-out-of-reach assessment.grades.1",
    );
  });

  test("above the line of the grade they reach have no grade, however open the lower ones are", () => {
    const grades = [grade("good", { atLeast: 5, atMost: 8 }), grade("poor")];
    const selections = [{ ...everybody, eligible: { standing: ["between-grade-lines"] } }];
    const changes = { selections, ...graded(grades) };
    expect(gaps([visit({ ceiling: 10 })], changes)).toEqual([["9", "10"]]);
    expect(found([visit({ ceiling: 10 })], changes)).toEqual([
      "grade-gap-above assessment.grades.0.atMost",
    ]);
    expect(found([visit({ ceiling: 8 })], changes)).toEqual([
      "list-for-nobody selections.0.eligible",
    ]);
  });
});

describe("a grade nobody reaches", () => {
  test("lowers nobody to another", () => {
    const condition = { measure: { measure: "days", atLeast: 300 } };
    const requires = [{ ...rule("r"), condition, failure: small.title }];
    const grades = [
      grade("good", { atLeast: 11, requires, otherwise: "poor" }),
      grade("fair", { atLeast: 5 }),
      grade("poor"),
    ];
    const changes = { measures: [daysInOffice], ...graded(grades) };
    expect(found([visit({ ceiling: 10 })], changes)).toEqual([
      "grade-out-of-reach assessment.grades.0",
      "otherwise-never-used assessment.grades.0.otherwise",
    ]);
  });
});

describe("an item", () => {
  test("with too many different records is only said to have too many", () => {
    const of = { ...visits, where: wideTest };
    const many = ["too-many-combinations score.parts.0.of"];
    const changes = { duties: wideDuties };
    const steps = {
      kind: "steps",
      by: { unit: "quantity" },
      steps: [{ atLeast: 2, points: 3 }, { points: 1 }],
    };
    expect(found([visit({ of, value: steps })], changes)).toEqual(many);
    const table = { kind: "table", by: "role", points: { lead: 2 } };
    const factors = { of: [{ times: 2, where: { role: ["lead"] } }], rounding: "up" };
    expect(found([visit({ of, value: table, factors })], changes)).toEqual(many);
  });

  test("by order has places that are reached month after month, or within its limit", () => {
    const value = { kind: "by-order", points: [3, 2], further: 1 };
    const limited = (limit: object) => found([visit({ value, of: { ...visits, limit } })]);
    expect(limited({ ...once, per: "month" })).toEqual([]);
    expect(limited({ ...once, units: 2 })).toEqual([]);
    expect(limited({ ...once, per: "term" })).toEqual([
      "place-never-reached score.parts.0.value.points.1",
    ]);
  });
});

describe("points by class of deputy", () => {
  test("have rows for every class, each of them used", () => {
    const value = { kind: "table", by: "deputyClass", points: { leader: 2, grassroots: 3 } };
    expect(found([visit({ of: { from: "mandate" }, value })])).toEqual([]);
  });
});

describe("a measure of points", () => {
  test("of a node the policy does not have is 0", () => {
    const points = { ...rule("points"), kind: "points", of: "unheard-of" } as const;
    const column = {
      ...rule("column"),
      kind: "deputies",
      where: { measure: { measure: "points", above: 0 } },
    } as const;
    const statistics = { basis: "第九条", columns: [column] };
    const policy = { ...measureOf([visit()]), measures: [points], statistics };
    expect(foundIn(policy, "condition-never-holds")).toHaveLength(1);
  });
});
