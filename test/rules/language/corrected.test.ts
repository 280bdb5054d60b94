import { describe, expect, it } from "vitest";
import { entry, many, rating, suggestion } from "../records";
import { assessed, day, measureOf, pointsOf, rule, scored, small } from "./small";

const papers = { from: "entries", duties: ["paper"] } as const;
const visits = { from: "entries", duties: ["visit"] } as const;
const conduct = { from: "ratings", items: ["conduct"] } as const;
const mean = {
  kind: "ratings",
  combine: { kind: "mean", leaveOut: 0 },
  bands: [],
  reasonRequired: false,
  rounding: "half-up",
} as const;
const each = (points: number) => ({ kind: "each", points }) as const;
const sumOfLines = (of: Parameters<typeof scored>[0]) =>
  scored(of).lines.reduce((sum, { points }) => sum + points, 0);

describe("a rating that was corrected", () => {
  const first = rating("conduct", 95, { id: "A", recordedOn: "2026-12-01" });
  const second = rating("conduct", 80, { id: "B", recordedOn: "2026-12-10" });

  it("uses no limit up: the later one counts, however high the earlier one was", () => {
    const limit = { per: "period", units: 1, keep: "highest" } as const;
    const policy = measureOf([{ ...rule("conduct"), of: { ...conduct, limit }, value: mean }]);
    const of = { policy, records: [first, second] };
    expect(pointsOf(of)).toBe(80);
    expect(scored(of).notApplied).toMatchObject([
      { record: { id: "A" }, reason: "rating-superseded" },
    ]);
  });

  it("may keep its number", () => {
    const policy = measureOf([{ ...rule("conduct"), of: conduct, value: mean }]);
    expect(pointsOf({ policy, records: [second, { ...first, id: "B" }] })).toBe(80);
  });

  it("on the same day contradicts the other, for a person to settle", () => {
    const policy = measureOf([{ ...rule("conduct"), of: conduct, value: mean }]);
    const records = [first, { ...first, id: "C", points: 60 }];
    expect(scored({ policy, records }).notApplied.map(({ reason }) => reason)).toEqual([
      "conflicting-copy",
    ]);
  });

  it("is counted once by a measure", () => {
    const measures = [{ ...rule("given"), kind: "count", of: conduct } as const];
    const policy = measureOf([{ ...rule("conduct"), of: conduct, value: mean }], { measures });
    const value = assessed({ policy, records: [first, second] }).measures.get("given")?.value;
    expect(value?.numerator).toBe(1);
  });

  it("of a rater the measure does not name does not count", () => {
    const policy = measureOf([
      { ...rule("conduct"), of: { ...conduct, where: { rater: ["self", "office"] } }, value: mean },
    ]);
    const stranger = rating("conduct", 100, { id: "X", rater: "nobody" });
    const of = { policy, records: [stranger, rating("conduct", 50)] };
    expect(pointsOf(of)).toBe(50);
    expect(scored(of).notApplied.map(({ reason }) => reason)).toEqual(["no-rule"]);
  });
});

describe("one part alone", () => {
  const a = { ...rule("a"), of: papers, value: each(5) };
  const floored = (id: string, floor: number) => ({
    ...rule(id),
    of: visits,
    value: each(1),
    floor,
  });

  it("a part that only a floor fills is compared, and the lines still sum to the total", () => {
    const policy = measureOf([{ ...rule("one"), combine: "highest", parts: [a, floored("b", 2)] }]);
    const of = { policy, records: [entry("paper")] };
    expect([pointsOf(of), sumOfLines(of)]).toEqual([5, 500]);
  });

  it("of two floors the higher one counts, not both", () => {
    const parts = [floored("b", 3), floored("c", 2)];
    const of = { policy: measureOf([{ ...rule("one"), combine: "highest", parts }]) };
    expect([pointsOf(of), sumOfLines(of)]).toEqual([3, 300]);
  });
});

describe("a floor", () => {
  const policy = measureOf([{ ...rule("papers"), of: papers, value: each(1), floor: 60 }]);

  it("gives nothing to who was in office on no day", () => {
    expect(pointsOf({ policy })).toBe(60);
    expect(pointsOf({ policy, mandate: { status: "ended", statusOn: "2025-12-31" } })).toBe(0);
  });

  it("gives nothing by a rule that was never in force", () => {
    const inForce = { from: "2027-01-01" } as const;
    expect(
      pointsOf({
        policy: measureOf([{ ...rule("papers"), of: papers, value: each(1), floor: 60, inForce }]),
      }),
    ).toBe(0);
  });

  it("of each matter is asked by its records", () => {
    const parts = [{ ...rule("papers"), of: papers, value: each(0) }];
    const matters = { ...rule("matters"), each: "matter" as const, floor: 2, parts };
    expect(pointsOf({ policy: measureOf([matters]), records: many(2, entry("paper")) })).toBe(4);
  });
});

describe("a grade without a line", () => {
  const measures = [{ ...rule("visits"), kind: "count", of: visits } as const];
  const requires = [
    {
      ...rule("brave"),
      condition: { measure: { measure: "visits", atLeast: 1 } },
      failure: { zh: "没有", en: "none" },
    },
  ];
  const grades = [
    { ...rule("direct"), requires },
    { ...rule("excellent"), atLeast: 90 },
    { ...rule("good"), atLeast: 80, atMost: 89 },
    { ...rule("poor"), atMost: 79 },
  ];
  const points = { ...rule("papers"), of: papers, value: each(89.5) };
  const policy = measureOf([points], { measures, assessment: { standings: [], grades } });

  it("goes by its requirements alone", () => {
    const records = [entry("visit", { quantity: 1 })];
    expect(assessed({ policy, records }).standing.id).toBe("direct");
  });

  it("lowers nobody, and hides no gap between the lines below it", () => {
    const { standing, lowered } = assessed({ policy, records: [entry("paper")] });
    expect([standing.id, lowered]).toEqual(["between-grade-lines", []]);
  });

  it("a requirement of two grades is said once", () => {
    const twice = [
      { ...rule("first"), atLeast: 80, requires },
      { ...rule("second"), atLeast: 70, requires },
      rule("third"),
    ];
    const both = measureOf([points], { measures, assessment: { standings: [], grades: twice } });
    const { standing, lowered } = assessed({ policy: both, records: [entry("paper")] });
    expect([standing.id, lowered.map(({ id }) => id)]).toEqual(["third", ["brave"]]);
  });
});

describe("what is known by the day", () => {
  it("a reply that comes later has not come yet", () => {
    const of = { from: "suggestions", where: { replied: true } } as const;
    const policy = measureOf([{ ...rule("replied"), of, value: each(1) }]);
    const records = [suggestion({ occurredOn: day(2, 1), repliedOn: day(11, 1) })];
    expect(pointsOf({ policy, records, options: { asOf: day(6, 1) } })).toBe(0);
    expect(pointsOf({ policy, records })).toBe(1);
  });
});

describe("spans and earlier periods", () => {
  const count = (over: object) =>
    ({ ...rule("papers"), kind: "count", of: papers, ...over }) as const;

  it("so many years are counted back from the period's end", () => {
    const policy = { ...small, measures: [count({ over: { years: 2 } })] };
    const records = ["2024-12-31", "2025-01-01", "2026-12-31"].map((occurredOn) =>
      entry("paper", {
        occurredOn: occurredOn as "2025-01-01",
        recordedOn: occurredOn as "2025-01-01",
      }),
    );
    const period = { from: "2025-01-01", to: "2026-12-31" } as const;
    const { measures } = assessed({ policy, records, options: { period } });
    expect(measures.get("papers")?.value?.numerator).toBe(2);
  });

  it("where the calendar ends, the whole term is looked at", () => {
    const policy = { ...small, measures: [count({ over: { years: 2 } })] };
    const period = { from: "9999-01-01", to: "9999-12-31" } as const;
    const term = { from: "9995-01-01", to: "9999-12-31" } as const;
    const occurredOn = "9996-05-05";
    const of = {
      policy,
      records: [entry("paper", { occurredOn, recordedOn: occurredOn })],
      mandate: { term, beganOn: term.from },
      options: { period, asOf: period.to },
    };
    expect(assessed(of).measures.get("papers")?.value?.numerator).toBe(1);
  });

  it("a year that was assessed twice counts once, and only where both results pass", () => {
    const poor = {
      ...rule("poor"),
      kind: "earlier-periods",
      where: { standing: ["poor"] },
      run: "any",
    } as const;
    const policy = { ...small, measures: [poor] };
    const result = (standing: string, year = 2025) => ({
      period: { from: `${year}-01-01` as "2025-01-01", to: `${year}-12-31` as "2025-12-31" },
      policy: "small",
      total: 1,
      standing,
      rank: null,
      selectedFor: [],
    });
    const found = (...earlier: readonly ReturnType<typeof result>[]) =>
      assessed({ policy, options: { earlier } }).measures.get("poor")?.value?.numerator;
    expect(found(result("poor"), result("poor"))).toBe(1);
    expect(found(result("poor"), result("good"))).toBe(0);
    expect(found(result("poor", 2019))).toBe(0);
  });
});

describe("figures that are not whole", () => {
  it("are alerts' figures as they are", () => {
    const measures = [{ ...rule("points"), kind: "points", of: "papers" } as const];
    const alerts = [
      { ...rule("few"), when: {}, facts: "points", statute: "示例", text: rule("x").name },
    ];
    const policy = measureOf([{ ...rule("papers"), of: papers, value: each(1.5) }], { measures });
    expect(
      assessed({ policy: { ...policy, alerts }, records: [entry("paper")] }).alerts,
    ).toMatchObject([{ count: 1.5 }]);
  });

  it("many factors multiply exactly", () => {
    const factors = {
      of: [6.667, 9.999, 3.333, 3.333].map((times) => ({ times })),
      rounding: "half-up",
    } as const;
    const policy = measureOf([{ ...rule("papers"), of: papers, value: each(817), factors }]);
    const exact = (81700n * 6667n * 9999n * 3333n * 3333n * 2n + 1000n ** 4n) / (2n * 1000n ** 4n);
    expect(scored({ policy, records: [entry("paper")] }).total).toBe(Number(exact));
  });
});

describe("an absence that a measure counts", () => {
  it("is not said to be without consequence", () => {
    const of = { from: "entries", duties: ["meeting"], where: { attendance: ["absent"] } } as const;
    const measures = [{ ...rule("away"), kind: "count", of } as const];
    const policy = measureOf([{ ...rule("papers"), of: papers, value: each(1) }], { measures });
    const { notApplied } = scored({
      policy,
      records: [entry("meeting", { attendance: "absent" })],
    });
    expect(notApplied.map(({ reason }) => reason)).toEqual(["counted-without-points"]);
  });
});
