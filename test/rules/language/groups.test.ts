import type { Group, Period, PlainDate, ScoreRule } from "deputy-archive";
import { describe, expect, it } from "vitest";
import { entry, many, rating, suggestion } from "../records";
import { day, daysInOffice, measureOf, pointsOf, rule, scored, small } from "./small";

const visits = { from: "entries", duties: ["visit"] } as const;
const papers = { from: "entries", duties: ["paper"] } as const;
const mandate = { from: "mandate" } as const;

const each = (id: string, of: typeof visits | typeof papers, points: number, more: object = {}) =>
  ({ ...rule(id), of, value: { kind: "each", points }, ...more }) as ScoreRule;
const group = (id: string, parts: readonly ScoreRule[], more: Partial<Group> = {}): Group => ({
  ...rule(id),
  parts,
  ...more,
});
const paperOn = (month: number, of: number, id = "") =>
  entry("paper", { occurredOn: day(month, of), id });

describe("a group reckoned for each stretch of the calendar", () => {
  it("its limits hold in each month, an outer one for the year", () => {
    const monthly = group("monthly", [each("paper", papers, 2)], { each: "month", ceiling: 4 });
    const policy = measureOf([group("yearly", [monthly], { ceiling: 9 })]);
    const records = [1, 2, 3, 4].map((of) => paperOn(1, of));
    expect(pointsOf({ policy, records })).toBe(4);
    const more = [...records, ...[1, 2].map((of) => paperOn(2, of)), paperOn(12, 31)];
    expect(pointsOf({ policy, records: more }, "monthly")).toBe(10);
    expect(pointsOf({ policy, records: more })).toBe(9);
  });

  it.each([
    ["day" as const, ["2026-01-01", "2026-01-01", "2026-01-02"], 2],
    ["week" as const, ["2026-01-04", "2026-01-05", "2026-01-11"], 2],
    ["month" as const, ["2026-01-31", "2026-02-01", "2026-02-28"], 2],
    ["quarter" as const, ["2026-03-31", "2026-04-01", "2026-06-30"], 2],
    ["half-year" as const, ["2026-06-30", "2026-07-01", "2026-12-31"], 2],
    ["year" as const, ["2026-01-01", "2026-06-30", "2026-12-31"], 1],
  ])("each %s has its first and its last day", (division, days, windows) => {
    const steps = [{ atLeast: 1, points: 1 }, { points: 0 }];
    const once = {
      ...rule("once"),
      of: papers,
      value: { kind: "steps", by: { all: "units" }, steps },
    } as const;
    const policy = measureOf([group("windows", [once], { each: division })]);
    const records = days.map((occurredOn) =>
      entry("paper", { occurredOn: occurredOn as "2026-01-01" }),
    );
    expect(pointsOf({ policy, records })).toBe(windows);
  });

  it("a year that crosses the calendar year has its windows too", () => {
    const base = { ...rule("base"), of: mandate, value: { kind: "each", points: 1 } } as const;
    const policy = measureOf([group("windows", [base], { each: "quarter" })]);
    const period = { from: "2025-12-01", to: "2026-11-30" } as const;
    expect(pointsOf({ policy, options: { period } })).toBe(5);
  });

  it("base points and shortfalls are reckoned in every month in office that had begun", () => {
    const base = { ...rule("base"), of: mandate, value: { kind: "each", points: 5 } } as const;
    const missing = {
      ...rule("missing"),
      of: papers,
      value: { kind: "shortfall", rounding: "half-up", amount: "units", atLeast: 1, points: -2 },
    } as const;
    const policy = measureOf([group("monthly", [base, missing], { each: "month" })]);
    const records = [paperOn(3, 31)];
    expect(pointsOf({ policy, records })).toBe(12 * 3 + 2);
    expect(pointsOf({ policy, records, options: { asOf: day(4, 1) } })).toBe(4 * 3 + 2);
    expect(pointsOf({ policy, mandate: { beganOn: day(11, 30) } })).toBe(6);
    expect(pointsOf({ policy, mandate: { status: "ended", statusOn: day(2, 1) } })).toBe(6);
    expect(pointsOf({ policy, mandate: { beganOn: "2027-01-01" } })).toBe(0);
  });

  it.each(["ended", "suspended"] as const)("nothing is asked while a mandate is %s", (status) => {
    const missing = {
      ...rule("missing"),
      of: papers,
      value: { kind: "shortfall", rounding: "half-up", amount: "units", atLeast: 1, points: -2 },
    } as const;
    const policy = measureOf([group("monthly", [missing], { each: "month" })]);
    expect(pointsOf({ policy, mandate: { status, statusOn: day(2, 1) } })).toBe(-4);
    expect(pointsOf({ policy, mandate: { status, statusOn: null } })).toBe(0);
  });

  it("a suspension that ended leaves out the months without a day in force, and no others", () => {
    const base = { ...rule("base"), of: mandate, value: { kind: "each", points: 5 } } as const;
    const missing = {
      ...rule("missing"),
      of: papers,
      value: { kind: "shortfall", rounding: "half-up", amount: "units", atLeast: 1, points: -2 },
    } as const;
    const policy = measureOf([group("monthly", [base, missing], { each: "month" })]);
    const months = (...suspensions: readonly Period[]) =>
      pointsOf({ policy, mandate: { suspensions } }) / 3;
    expect(months()).toBe(12);
    expect(months({ from: day(3, 10), to: day(5, 19) })).toBe(11);
    expect(months({ from: day(3, 10), to: day(3, 19) })).toBe(12);
    expect(months({ from: day(3, 1), to: day(3, 31) })).toBe(12);
    expect(months({ from: day(2, 28), to: day(3, 31) })).toBe(11);
    expect(months({ from: "2025-01-01", to: "2027-12-31" })).toBe(0);
  });

  it("a rule in force only while the mandate was suspended asks nothing", () => {
    const missing = {
      ...rule("missing"),
      of: papers,
      value: { kind: "shortfall", rounding: "half-up", amount: "units", atLeast: 1, points: -2 },
      inForce: { from: day(4, 1), to: day(4, 30) },
    } as const;
    const policy = measureOf([missing]);
    const suspended = (from: PlainDate, to: PlainDate) =>
      pointsOf({ policy, mandate: { suspensions: [{ from, to }] } });
    expect(suspended(day(3, 31), day(4, 29))).toBe(-2);
    expect(suspended(day(3, 31), day(4, 30))).toBe(0);
  });

  it("order and unit limits begin anew in each window", () => {
    const limit = { per: "period", units: 1, keep: "earliest" } as const;
    const limited = { ...each("limited", papers, 3), of: { ...papers, limit } } as ScoreRule;
    const ordered = {
      ...rule("ordered"),
      of: papers,
      value: { kind: "by-order", points: [2], further: 1 },
    } as ScoreRule;
    const policy = measureOf([group("monthly", [limited, ordered], { each: "month" })]);
    const records = [paperOn(1, 1, "A"), paperOn(1, 2, "B"), paperOn(2, 1, "C")];
    expect(pointsOf({ policy, records })).toBe(2 * 3 + 2 + 1 + 2);
  });

  it("windows may stand inside windows", () => {
    const daily = group("daily", [each("paper", papers, 2)], { each: "day", ceiling: 2 });
    const policy = measureOf([group("monthly", [daily], { each: "month", ceiling: 4 })]);
    const records = [...many(3, paperOn(1, 1)), paperOn(1, 1), paperOn(2, 1)];
    expect(pointsOf({ policy, records }, "daily")).toBe(8);
    expect(pointsOf({ policy, records })).toBe(6);
  });

  it("cuts fall on the last lines of the window they belong to", () => {
    const policy = measureOf([
      group("monthly", [each("paper", papers, 2)], { each: "month", ceiling: 3 }),
    ]);
    const records = [
      paperOn(1, 1, "A"),
      paperOn(1, 2, "B"),
      paperOn(2, 1, "C"),
      paperOn(2, 9, "D"),
    ];
    const lines = scored({ policy, records }).lines.map(({ record, points }) => [
      record?.id,
      points,
    ]);
    expect(lines).toEqual([
      ["A", 200],
      ["B", 100],
      ["C", 200],
      ["D", 100],
    ]);
  });

  it("an outer limit cuts the last lines of all windows", () => {
    const monthly = group("monthly", [each("paper", papers, 2)], { each: "month" });
    const policy = measureOf([group("outer", [monthly, each("visit", visits, 1)], { ceiling: 4 })]);
    const records = [
      paperOn(1, 1, "A"),
      paperOn(2, 1, "B"),
      entry("visit", { id: "V", occurredOn: day(12, 1), quantity: 1 }),
    ];
    const lines = scored({ policy, records }).lines.map(({ record, points }) => [
      record?.id,
      points,
    ]);
    expect(lines).toEqual([
      ["A", 200],
      ["B", 200],
      ["V", 0],
    ]);
  });
});

describe("a group reckoned for each matter", () => {
  const proposal = (stage: readonly string[], id: string) =>
    suggestion({ id, particulars: { stage } });
  const stageOf = (id: string, stage: string, points: number) =>
    ({
      ...rule(id),
      of: { from: "suggestions", where: { particulars: { stage: { oneOf: [stage] } } } },
      value: { kind: "each", points },
    }) as const;

  it("the highest honour of one document counts alone", () => {
    const parts = [stageOf("filed", "filed", 10), stageOf("key", "key", 15)];
    const policy = measureOf([group("matters", parts, { each: "matter", combine: "highest" })]);
    const records = [proposal(["filed", "key"], "P1"), proposal(["filed"], "P2")];
    const { total, lines } = scored({ policy, records });
    expect(total).toBe(2500);
    expect(
      lines.map(({ rule: id, points, cuts }) => [id, points, cuts.map(({ by }) => by)]),
    ).toEqual([
      ["filed", 0, ["alternative"]],
      ["key", 1500, []],
      ["filed", 1000, []],
    ]);
  });

  it("without that they add up as the document advances", () => {
    const parts = [stageOf("filed", "filed", 10), stageOf("key", "key", 15)];
    const policy = measureOf(parts);
    expect(pointsOf({ policy, records: [proposal(["filed", "key"], "P1")] })).toBe(25);
  });

  it("a bill turned into a suggestion is one matter", () => {
    const bill = each("bill", papers, 15);
    const suggested = {
      ...rule("suggested"),
      of: { from: "suggestions" },
      value: { kind: "each", points: 5 },
    } as const;
    const policy = measureOf([
      group("matters", [bill, suggested], { each: "matter", combine: "highest" }),
    ]);
    const records = [entry("paper", { activity: "P1" }), proposal([], "P1"), proposal([], "P2")];
    expect(pointsOf({ policy, records })).toBe(20);
  });

  it("an entry without a number is a matter, and an activity, of its own", () => {
    for (const division of ["matter", "activity"] as const) {
      const policy = measureOf([
        group("own", [each("paper", papers, 2)], { each: division, ceiling: 1 }),
      ]);
      const records = [
        paperOn(1, 1),
        paperOn(1, 2),
        entry("paper", { activity: "H1", occurredOn: day(1, 3) }),
      ];
      expect(pointsOf({ policy, records })).toBe(3);
    }
  });

  it("the mandate belongs to no matter", () => {
    const base = { ...rule("base"), of: mandate, value: { kind: "each", points: 5 } } as const;
    const policy = measureOf([group("own", [base, each("paper", papers, 2)], { each: "matter" })]);
    expect(pointsOf({ policy, records: [paperOn(1, 1)] })).toBe(2);
  });
});

describe("one part alone", () => {
  const parts = [each("visit", visits, -2), each("paper", papers, -5)];
  const both = [entry("visit", { quantity: 1 }), entry("paper")];

  it.each([
    ["highest" as const, both, -2],
    ["lowest" as const, both, -5],
    ["highest" as const, [entry("paper")], -5],
    ["lowest" as const, [entry("visit", { quantity: 1 })], -2],
    ["lowest" as const, [], 0],
  ])("the %s of those that have a record", (combine, records, points) => {
    const policy = measureOf([group("one", parts, { combine })]);
    expect(pointsOf({ policy, records })).toBe(points);
  });

  it("of equal parts the first one counts", () => {
    const equal = [each("visit", visits, 3), each("paper", papers, 3)];
    const policy = measureOf([group("one", equal, { combine: "highest" })]);
    const cut = scored({ policy, records: both }).lines.filter(({ points }) => points === 0);
    expect(cut.map(({ rule: id }) => id)).toEqual(["paper"]);
  });

  it("a part that gives nothing has nothing cut", () => {
    const none = [each("visit", visits, 0), each("paper", papers, 3)];
    const policy = measureOf([group("one", none, { combine: "highest" })]);
    const lines = scored({ policy, records: both }).lines;
    expect(lines.map(({ points, cuts }) => [points, cuts.length])).toEqual([
      [0, 0],
      [300, 0],
    ]);
  });

  it("parts that are groups are compared whole", () => {
    const own = group("own", [each("visit", visits, 1), each("visit-more", visits, 1)]);
    const policy = measureOf([
      group("one", [own, each("paper", papers, 1)], { combine: "highest" }),
    ]);
    expect(pointsOf({ policy, records: both })).toBe(2);
  });
});

describe("a sum converted to another scale", () => {
  it.each([
    [{ times: 0.4, rounding: "half-up" as const }, 2.8, [["conversion", -420]]],
    [{ times: 1, over: 3, rounding: "down" as const }, 2.33, [["conversion", -467]]],
    [{ times: 1, rounding: "down" as const }, 7, []],
  ])("%j", (convert, points, lines) => {
    const policy = measureOf([group("converted", [each("paper", papers, 7)], { convert })]);
    const card = scored({ policy, records: [entry("paper")] });
    expect(card.total / 100).toBe(points);
    const own = card.lines.filter(({ kind }) => kind === "conversion");
    expect(own.map(({ kind, points: changed }) => [kind, changed])).toEqual(lines);
  });

  it("comes before the ceiling", () => {
    const convert = { times: 2, rounding: "down" } as const;
    const policy = measureOf([
      group("converted", [each("paper", papers, 7)], { convert, ceiling: 10 }),
    ]);
    expect(pointsOf({ policy, records: [entry("paper")] })).toBe(10);
  });
});

describe("days on which a rule is in force", () => {
  const early = { inForce: { to: day(4, 3) } };
  const late = { inForce: { from: day(4, 4) } };

  it("each record is valued by the rule in force on its day", () => {
    const policy = measureOf([each("old", papers, 1, early), each("new", papers, 2, late)]);
    const records = [paperOn(4, 3), paperOn(4, 4), paperOn(12, 31)];
    expect(pointsOf({ policy, records })).toBe(5);
  });

  it("a day without a rule is said", () => {
    const policy = measureOf([each("old", papers, 1, early)]);
    const { notApplied } = scored({ policy, records: [paperOn(4, 4)] });
    expect(notApplied.map(({ reason }) => reason)).toEqual(["rule-not-in-force"]);
  });

  it("a group's days and its parts' days must both hold", () => {
    const inside = [
      each("both", papers, 1, { inForce: { from: day(2, 1), to: day(8, 31) } }),
      each("outer", papers, 10),
    ];
    const policy = measureOf([
      group("first", inside, { inForce: { from: day(3, 1), to: day(7, 31) } }),
      group("second", [each("open", papers, 100, late)], { inForce: { to: day(5, 31) } }),
      group("third", [each("start", papers, 1000, early)], { inForce: { from: day(1, 2) } }),
    ]);
    expect(pointsOf({ policy, records: [paperOn(2, 28)] })).toBe(1000);
    expect(pointsOf({ policy, records: [paperOn(3, 1)] })).toBe(1011);
    expect(pointsOf({ policy, records: [paperOn(5, 31)] })).toBe(111);
    expect(pointsOf({ policy, records: [paperOn(8, 1)] })).toBe(0);
    expect(pointsOf({ policy, records: [paperOn(1, 1)] })).toBe(0);
  });

  it("from the later of two first days, with no last one", () => {
    const inside = [each("inner", papers, 1, { inForce: { from: day(2, 1) } })];
    const policy = measureOf([group("outer", inside, { inForce: { from: day(3, 1) } })]);
    expect([2, 3].map((month) => pointsOf({ policy, records: [paperOn(month, 15)] }))).toEqual([
      0, 1,
    ]);
  });

  it("base points go by the rule in force on the first day in office", () => {
    const base = (id: string, points: number, more: object) =>
      ({ ...rule(id), of: mandate, value: { kind: "each", points }, ...more }) as ScoreRule;
    const policy = measureOf([base("old", 60, early), base("new", 50, late)]);
    expect(pointsOf({ policy })).toBe(60);
    expect(pointsOf({ policy, mandate: { beganOn: day(4, 4) } })).toBe(50);
  });

  it("what is missing is asked only while the rule was in force", () => {
    const missing = (inForce: object) =>
      ({
        ...rule("missing"),
        of: papers,
        value: { kind: "shortfall", rounding: "half-up", amount: "units", atLeast: 1, points: -2 },
        inForce,
      }) as ScoreRule;
    expect(pointsOf({ policy: measureOf([missing({ from: "2027-01-01" })]) })).toBe(0);
    expect(pointsOf({ policy: measureOf([missing({ to: "2025-12-31" })]) })).toBe(0);
    expect(pointsOf({ policy: measureOf([missing({ from: day(12, 31) })]) })).toBe(-2);
    expect(pointsOf({ policy: measureOf([missing({ to: day(1, 1) })]) })).toBe(-2);
  });
});

describe("a rule that applies to some deputies", () => {
  it("gives nothing to the others, and their records say why", () => {
    const when = { deputyClass: ["leader"] };
    const policy = measureOf([group("leaders", [each("paper", papers, -4)], { when, floor: -3 })]);
    const records = [entry("paper", { id: "P" })];
    expect(pointsOf({ policy, records, mandate: { deputyClass: "leader" } })).toBe(-3);
    const card = scored({ policy, records });
    expect(card.total).toBe(0);
    expect(card.notApplied).toMatchObject([{ reason: "condition-not-met", basis: "第paper条" }]);
    expect(card.nodes.map(({ applies }) => applies)).toEqual([false, false, true]);
  });

  it("a floor gives nothing where the rule does not apply", () => {
    const when = { deputyClass: ["leader"] };
    const policy = measureOf([group("leaders", [each("paper", papers, 1)], { when, floor: 20 })]);
    expect(pointsOf({ policy })).toBe(0);
  });

  it("base points for meeting a minimum set", () => {
    const count = (id: string, of: typeof papers | typeof visits) =>
      ({ ...rule(id), kind: "count", of }) as const;
    const measures = [count("papers", papers), count("visits", visits)];
    const when = {
      all: [
        { measure: { measure: "papers", atLeast: 1 } },
        { measure: { measure: "visits", above: 1 } },
      ],
    };
    const base = {
      ...rule("base"),
      of: mandate,
      value: { kind: "each", points: 70 },
      when,
    } as const;
    const policy = measureOf([base], { measures });
    const visitsDone = many(2, entry("visit", { quantity: 1 }));
    expect(pointsOf({ policy, records: visitsDone })).toBe(0);
    expect(pointsOf({ policy, records: [...visitsDone, entry("paper")] })).toBe(70);
    expect(scored({ policy, records: visitsDone }).notApplied).toHaveLength(2);
  });

  it("a bonus counts only where the base before it suffices", () => {
    const measures = [{ ...rule("base-points"), kind: "points", of: "base" } as const];
    const when = { measure: { measure: "base-points", atLeast: 2 } };
    const policy = measureOf([each("base", papers, 1), each("bonus", visits, 5, { when })], {
      measures,
    });
    const visit = entry("visit", { quantity: 1 });
    expect(pointsOf({ policy, records: [visit, entry("paper")] })).toBe(1);
    expect(pointsOf({ policy, records: [visit, ...many(2, entry("paper"))] })).toBe(7);
  });

  it.each([
    ["more than one", { measure: { measure: "visits", above: 1 } }, 1, 0],
    ["more than one", { measure: { measure: "visits", above: 1 } }, 2, 70],
    [
      "one of two alternatives",
      { any: [{ deputyClass: ["leader"] }, { joinedInPeriod: false }] },
      1,
      70,
    ],
    ["neither of two", { any: [{ deputyClass: ["leader"] }, { joinedInPeriod: true }] }, 1, 0],
    ["none of them", { not: { measure: { measure: "visits", atLeast: 1 } } }, 1, 0],
  ])("by %s: %j with %i visits", (_, when, count, points) => {
    const measures = [{ ...rule("visits"), kind: "count", of: visits } as const];
    const base = {
      ...rule("base"),
      of: mandate,
      value: { kind: "each", points: 70 },
      when,
    } as const;
    const records = many(count, entry("visit", { quantity: 1 }));
    expect(pointsOf({ policy: measureOf([base], { measures }), records })).toBe(points);
  });

  it("by days in office, and below a number", () => {
    const when = { measure: { measure: "days", below: 31 } };
    const base = {
      ...rule("base"),
      of: mandate,
      value: { kind: "each", points: 3 },
      when,
    } as const;
    const policy = measureOf([base], { measures: [daysInOffice] });
    expect(pointsOf({ policy, mandate: { beganOn: day(12, 1) } })).toBe(0);
    expect(pointsOf({ policy, mandate: { beganOn: day(12, 2) } })).toBe(3);
  });
});

describe("limits that look back on the term", () => {
  const limit = { per: "term", units: 2, keep: "earliest" } as const;
  const policy = measureOf([
    { ...rule("paper"), of: { ...papers, limit }, value: { kind: "each", points: 1 } },
  ]);
  const earlier = (year: number) =>
    entry("paper", { occurredOn: `${year}-05-05` as "2025-05-05", id: `${year}` });

  it.each([
    ["nothing before", [], 2],
    ["one before", [earlier(2024)], 1],
    ["the limit used up before", [earlier(2024), earlier(2025)], 0],
    ["more than that", [earlier(2023), earlier(2024), earlier(2025)], 0],
    ["another term does not count", [earlier(2020), earlier(2019)], 2],
    ["nor what is not verified", [{ ...earlier(2024), verification: "pending" as const }], 2],
  ])("%s", (_, before, points) => {
    const records = [...before, ...[1, 2, 3].map((month) => paperOn(month, 1, `N${month}`))];
    expect(pointsOf({ policy, records })).toBe(points);
  });

  it("a term that begins with the period has nothing before", () => {
    const term = { from: "2026-01-01", to: "2030-12-31" } as const;
    expect(
      pointsOf({ policy, records: [paperOn(1, 1)], mandate: { term, beganOn: "2026-01-01" } }),
    ).toBe(1);
  });
});

describe("which of too many units count", () => {
  it("the highest, where a unit by itself has a worth", () => {
    const limit = { per: "month", units: 1, keep: "highest" } as const;
    const of = { ...papers, limit };
    const points = { first: 3, second: 9 };
    const policy = measureOf([
      { ...rule("paper"), of, value: { kind: "table", by: { particular: "place" }, points } },
    ]);
    const at = (place: string, of: number) =>
      entry("paper", { occurredOn: day(1, of), particulars: { place } });
    expect(pointsOf({ policy, records: [at("first", 1), at("second", 2)] })).toBe(9);
  });

  it("of ratings, the highest", () => {
    const limit = { per: "period", units: 2, keep: "highest" } as const;
    const of = { from: "ratings", items: ["conduct"], limit } as const;
    const combine = { kind: "sum" } as const;
    const value = {
      kind: "ratings",
      combine,
      bands: [],
      reasonRequired: false,
      rounding: "down",
    } as const;
    const policy = measureOf([{ ...rule("conduct"), of, value }]);
    const records = [1, 5, 3].map((points) => rating("conduct", points, { assessor: `${points}` }));
    expect(pointsOf({ policy, records })).toBe(8);
  });

  it("of steps of the sum, units are worth the same", () => {
    const limit = { per: "month", units: 1, keep: "highest" } as const;
    const steps = [{ atLeast: 2, points: 30 }, { points: 0 }];
    const value = { kind: "steps", by: { all: "units" }, steps } as const;
    // `checkPolicy` refuses it: there is no telling which unit is the highest.
    const score = {
      ...rule("total"),
      parts: [{ ...rule("paper"), of: { ...papers, limit }, value }],
    };
    const policy = { ...small, score };
    expect(pointsOf({ policy, records: [paperOn(1, 1), paperOn(1, 2)] })).toBe(0);
    expect(pointsOf({ policy, records: [paperOn(1, 1), paperOn(2, 2)] })).toBe(30);
  });
});
