import {
  compilePolicy,
  type Group,
  type ScoreLine,
  type ScoreRule,
  score,
  tally,
} from "deputy-archive";
import { describe, expect, it } from "vitest";
import { archiveOf, entry, mandateOf } from "../records";
import { measureOf, pointsOf, rule, scored, year } from "./small";

const papers = { from: "entries", duties: ["paper"] } as const;
const visits = { from: "entries", duties: ["visit"] } as const;
const mandate = { from: "mandate" } as const;

const each = (points: number) => ({ kind: "each", points }) as const;
const paper: ScoreRule = { ...rule("paper"), of: papers, value: each(2) };
const visit: ScoreRule = { ...rule("visit"), of: visits, value: each(-1) };
const group = (id: string, parts: readonly ScoreRule[], more: Partial<Group> = {}): Group => ({
  ...rule(id),
  parts,
  ...more,
});
const on = (duty: string, occurredOn: string, changes: object = {}) =>
  entry(duty, { occurredOn: occurredOn as "2026-01-01", ...changes });

/** A line in short: rule, record, what it earned, what counts, and who took or gave how much. */
function short({ rule: of, record, earned, points, cuts }: ScoreLine): readonly unknown[] {
  const id = record?.id ?? record;
  return [of, id, earned / 100, points / 100, ...cuts.map((cut) => [cut.rule, cut.points / 100])];
}
const lines = (of: Parameters<typeof scored>[0]) => scored(of).lines.map(short);

describe("a scorecard says what it is", () => {
  it("of which measure, and whether that was seen in full", () => {
    const notSeen = [{ basis: "第八条", what: { zh: "附表", en: "the annex" } }];
    const { format, policy } = scored({ policy: measureOf([paper], { notSeen }) });
    expect([format, policy]).toEqual([
      "deputy-archive/trace/v1",
      {
        id: "small",
        version: "1",
        title: { zh: "示例", en: "example" },
        illustrative: true,
        partial: true,
      },
    ]);
    expect(scored({ policy: measureOf([paper]) }).policy.partial).toBe(false);
    expect(scored({ policy: measureOf([paper], { notSeen: [] }) }).policy.partial).toBe(false);
  });

  it("its nodes with what they belong to, what they earned and how they are converted", () => {
    const halved = group("halved", [paper], { convert: { times: 1, over: 2, rounding: "up" } });
    const doubled = { ...visit, convert: { times: 2, rounding: "up" } } as const;
    const records = [entry("paper"), on("paper", "2026-04-01"), entry("visit")];
    const { nodes } = scored({ policy: measureOf([halved, doubled]), records });
    expect(
      nodes.map(({ rule: id, parent, earned, before, points, convert }) => [
        id,
        parent,
        [earned, before, points],
        convert,
      ]),
    ).toEqual([
      ["paper", "halved", [400, 400, 400], null],
      ["halved", "total", [400, 400, 200], { times: 1, over: 2 }],
      ["visit", "total", [-100, -100, -200], { times: 2, over: 1 }],
      ["total", null, [300, 0, 0], null],
    ]);
  });
});

describe("a line says everything of its points", () => {
  const nothing = { figure: null, beforeFactors: null, cuts: [] };

  it("a record's, with all entries of the event", () => {
    const records = [
      entry("paper", { id: "A", activity: "H1" }),
      entry("paper", { id: "B", activity: "H1", recorder: "station" }),
    ];
    expect(scored({ policy: measureOf([paper]), records }).lines).toEqual([
      {
        ...nothing,
        kind: "record",
        rule: "paper",
        basis: "第paper条",
        record: { kind: "entry", id: "A", occurredOn: "2026-03-05" },
        entries: ["A", "B"],
        earned: 200,
        points: 200,
      },
    ]);
  });

  it("a conversion's, and a floor's that no record carries", () => {
    const halved = { ...paper, convert: { times: 1, over: 2, rounding: "up" } } as const;
    const base = { ...rule("base"), of: visits, value: each(1), floor: 3 };
    const { lines: found } = scored({
      policy: measureOf([halved, base]),
      records: [entry("paper", { id: "A" })],
    });
    const own = { basis: "第paper条", record: null, entries: [], earned: -100, points: -100 };
    expect(found.slice(1)).toEqual([
      { ...nothing, ...own, kind: "conversion", rule: "paper" },
      {
        ...nothing,
        ...own,
        kind: "limit",
        rule: "base",
        basis: "第base条",
        earned: 0,
        points: 300,
        cuts: [{ by: "limit", rule: "base", basis: "第base条", points: -300 }],
      },
    ]);
  });

  it("base points by the month have a line a month, from the first day in office on", () => {
    const base = { ...rule("base"), of: mandate, value: each(1) } as const;
    const { lines: found } = scored({
      policy: measureOf([group("monthly", [base], { each: "month" })]),
      mandate: { beganOn: "2026-10-15" },
    });
    expect(found.map(({ record }) => record?.occurredOn)).toEqual([
      "2026-10-15",
      "2026-11-01",
      "2026-12-01",
    ]);
  });
});

describe("a limit takes from the last lines of what it limits, and from no other", () => {
  const records = [
    on("visit", "2026-12-01", { id: "V" }),
    on("paper", "2026-01-05", { id: "A" }),
    on("paper", "2026-01-09", { id: "B" }),
    on("paper", "2026-02-05", { id: "C" }),
    on("paper", "2026-02-09", { id: "D" }),
  ];
  const other = { ...visit, value: each(1) };

  it("of a group, not from the rules before it", () => {
    const policy = measureOf([other, group("capped", [paper], { ceiling: 5 })]);
    expect(lines({ policy, records })).toEqual([
      ["visit", "V", 1, 1],
      ["paper", "A", 2, 2],
      ["paper", "B", 2, 2],
      ["paper", "C", 2, 1, ["capped", 1]],
      ["paper", "D", 2, 0, ["capped", 2]],
    ]);
  });

  it("of a month, within the month, and then of all months together", () => {
    const monthly = group("monthly", [paper], { each: "month", ceiling: 3 });
    const policy = measureOf([other, group("capped", [monthly], { ceiling: 5 })]);
    expect(lines({ policy, records })).toEqual([
      ["visit", "V", 1, 1],
      ["paper", "A", 2, 2],
      ["paper", "B", 2, 1, ["monthly", 1]],
      ["paper", "C", 2, 2],
      ["paper", "D", 2, 0, ["monthly", 1], ["capped", 1]],
    ]);
  });

  it("passes over lines without points", () => {
    const value = { kind: "by-order", points: [4, 4], further: 0 } as const;
    const policy = measureOf([{ ...rule("paper"), of: papers, value, ceiling: 6 }]);
    expect(lines({ policy, records: records.slice(1, 4) })).toEqual([
      ["paper", "A", 4, 4],
      ["paper", "B", 4, 2, ["paper", 2]],
      ["paper", "C", 0, 0],
    ]);
    const fine = { kind: "by-order", points: [-4], further: 0 } as const;
    const floored = measureOf([{ ...rule("paper"), of: papers, value: fine, floor: -3 }]);
    expect(lines({ policy: floored, records: records.slice(1, 3) })).toEqual([
      ["paper", "A", -4, -3, ["paper", -1]],
      ["paper", "B", 0, 0],
    ]);
  });

  it("first from what no record carries alone", () => {
    const steps = [{ atLeast: 1, points: 3 }, { points: 0 }];
    const together: ScoreRule = {
      ...rule("visit"),
      of: visits,
      value: { kind: "steps", by: { all: "units" }, steps },
    };
    const policy = measureOf([group("capped", [together, paper], { ceiling: 4 })]);
    expect(lines({ policy, records: records.slice(0, 2) })).toEqual([
      ["visit", null, 3, 2, ["capped", 1]],
      ["paper", "A", 2, 2],
    ]);
  });
});

describe("of several parts one counts", () => {
  const better = (...parts: readonly ScoreRule[]) =>
    measureOf([group("better", parts, { combine: "highest" })]);

  it("and the lines of every other are taken away", () => {
    const of = { from: "entries", duties: ["meeting"] } as const;
    const meeting = { ...rule("meeting"), of, value: each(1) };
    const records = [entry("paper"), entry("meeting"), entry("visit")];
    expect(
      lines({ policy: better(meeting, paper, { ...visit, value: each(1) }), records }),
    ).toEqual([
      ["meeting", "N001", 1, 0, ["better", 1]],
      ["paper", "N000", 2, 2],
      ["visit", "N002", 1, 0, ["better", 1]],
    ]);
  });

  it("a part without records is no part to compare", () => {
    const records = [entry("visit")];
    expect(pointsOf({ policy: better(visit, paper), records })).toBe(-1);
    const monthly = group("monthly", [paper], { each: "month" });
    expect(pointsOf({ policy: better(visit, monthly), records })).toBe(-1);
    expect(pointsOf({ policy: better(visit, group("inner", [paper])), records })).toBe(-1);
  });

  it("a part with records is, even where they come to nothing", () => {
    const worthless = { ...paper, value: each(0) };
    const records = [entry("visit"), on("paper", "2026-01-05")];
    expect(pointsOf({ policy: better(visit, worthless), records })).toBe(0);
    const monthly = group("monthly", [worthless], { each: "month" });
    expect(pointsOf({ policy: better(visit, monthly), records })).toBe(0);
    expect(pointsOf({ policy: better(visit, group("inner", [worthless])), records })).toBe(0);
  });

  it("a part that a floor gives points without records is", () => {
    const floored = { ...rule("floored"), of: papers, value: each(1), floor: 2 };
    const records = [entry("visit")];
    expect(pointsOf({ policy: better({ ...visit, value: each(1) }, floored), records })).toBe(2);
  });

  it("one deputy's records are not remembered for the next", () => {
    const plan = compilePolicy(better(visit, paper));
    const totalOf = (...duties: readonly string[]) =>
      score(
        tally(
          plan,
          archiveOf(
            duties.map((duty) => entry(duty)),
            mandateOf(),
          ),
          year,
        ),
      ).total;
    expect([totalOf("paper", "visit"), totalOf("visit"), totalOf("paper", "visit")]).toEqual([
      200, -100, 200,
    ]);
  });
});

describe("shares of the records", () => {
  it("are in order, whatever the order of the register", () => {
    const policy = measureOf([group("activities", [paper], { each: "activity" })]);
    const records = [
      entry("paper", { id: "B", activity: "H2" }),
      entry("paper", { id: "A", activity: "H1", occurredOn: "2026-04-01" }),
    ];
    expect(lines({ policy, records }).map(([, id]) => id)).toEqual(["A", "B"]);
  });

  it("a floor gives for every matter that has a record, and no day in office makes one", () => {
    const worthless = { ...paper, value: each(0) };
    const matters = group("matters", [worthless], { each: "matter", floor: 2 });
    const records = [entry("paper", { activity: "H1" }), entry("paper", { activity: "H2" })];
    expect(pointsOf({ policy: measureOf([matters]), records })).toBe(4);
    expect(pointsOf({ policy: measureOf([matters]) })).toBe(0);
    const inner = { ...worthless, floor: 2 };
    const within = group("matters", [inner], { each: "matter" });
    expect(pointsOf({ policy: measureOf([within]), records })).toBe(4);
  });
});

describe("conditions", () => {
  it("of a rule and of every group around it must all hold", () => {
    const leaders = { when: { deputyClass: ["leader"] } };
    const grassroots = { when: { deputyClass: ["grassroots"] } };
    const records = [entry("paper")];
    const inside = (outer: object, inner: object) =>
      pointsOf({ policy: measureOf([group("g", [{ ...paper, ...inner }], outer)]), records });
    expect(inside(grassroots, grassroots)).toBe(2);
    expect(inside(grassroots, leaders)).toBe(0);
    expect(inside(leaders, grassroots)).toBe(0);
  });

  it("who began on the period's first day did not join within it", () => {
    const policy = measureOf([{ ...paper, when: { joinedInPeriod: true } }]);
    const joined = (beganOn: "2026-01-01" | "2026-01-02") =>
      pointsOf({ policy, records: [entry("paper")], mandate: { beganOn } });
    expect([joined("2026-01-01"), joined("2026-01-02")]).toEqual([0, 2]);
  });
});

describe("what did not count", () => {
  const left = (of: Parameters<typeof scored>[0]) =>
    scored(of).notApplied.map(({ record, reason }) => [record.id, reason]);

  it("a record beyond one rule's limit is not left out where another rule counts it", () => {
    const limit = { per: "period", units: 1, keep: "earliest" } as const;
    const first = { ...rule("first"), of: { ...papers, limit }, value: each(1) };
    const records = [on("paper", "2026-01-05"), on("paper", "2026-01-09")];
    expect(left({ policy: measureOf([first, paper]), records })).toEqual([]);
    expect(left({ policy: measureOf([first]), records })).toEqual([["N001", "above-limit"]]);
  });

  it("nor where another rule is in force", () => {
    const later = { ...rule("later"), of: papers, value: each(1), inForce: { from: "2026-07-01" } };
    const records = [on("paper", "2026-01-05")];
    expect(left({ policy: measureOf([paper, later as ScoreRule]), records })).toEqual([]);
    expect(left({ policy: measureOf([later as ScoreRule]), records })).toEqual([
      ["N000", "rule-not-in-force"],
    ]);
  });

  it("what is still to be verified is listed once for each event, with what it would add", () => {
    const pending = { verification: "pending", activity: "H1" } as const;
    const records = [
      entry("paper", { id: "A", ...pending }),
      entry("paper", { id: "B", ...pending, recorder: "station" }),
      on("paper", "2026-04-01", { id: "C" }),
      on("visit", "2026-04-02", { id: "D", verification: "not-recognised" }),
    ];
    const card = scored({ policy: measureOf([{ ...paper, ceiling: 3 }, visit]), records });
    expect(card.pending).toEqual([
      { record: { kind: "entry", id: "A", occurredOn: "2026-03-05" }, entries: ["A", "B"] },
    ]);
    expect([card.total, card.pendingPoints]).toEqual([200, 100]);
    // Without a trace it counts as little.
    expect(pointsOf({ policy: measureOf([paper]), records })).toBe(2);
    expect(card.notApplied.map(({ record, reason }) => [record.id, reason])).toEqual([
      ["B", "same-event"],
      ["D", "not-recognised"],
    ]);
  });

  it("what is still to be verified may open another rule, once it is", () => {
    const counted = { ...rule("papers"), kind: "count", of: papers } as const;
    const bonus: ScoreRule = {
      ...rule("bonus"),
      of: mandate,
      value: each(5),
      when: { measure: { measure: "papers", atLeast: 2 } },
    };
    const policy = measureOf([paper, bonus], { measures: [counted] });
    const second = (verification: "pending" | "not-recognised") => {
      const records = [entry("paper"), on("paper", "2026-04-01", { verification })];
      const { total, pendingPoints } = scored({ policy, records });
      return [total, pendingPoints];
    };
    expect(second("pending")).toEqual([200, 700]);
    expect(second("not-recognised")).toEqual([200, 0]);
  });
});

describe("a limit for the term", () => {
  const limit = { per: "term", units: 3, keep: "earliest" } as const;
  const limited = { ...rule("limited"), of: { ...papers, limit }, value: each(1) };
  const now = [on("paper", "2026-01-05"), on("paper", "2026-02-05"), on("paper", "2026-03-05")];
  const points = (...records: Parameters<typeof archiveOf>[0]) =>
    pointsOf({ policy: measureOf([limited, visit]), records: [...now, ...records] });

  it("counts what earlier periods of the term used up", () => {
    expect(points()).toBe(3);
    expect(points(on("paper", "2025-12-31"))).toBe(2);
    expect(points(on("paper", "2021-09-01"), on("paper", "2024-02-29"))).toBe(1);
  });

  it("and nothing else: not before the term, not unverified, not of another rule", () => {
    expect(points(on("paper", "2021-08-31"))).toBe(3);
    expect(points(on("paper", "2025-12-31", { verification: "pending" }))).toBe(3);
    expect(points(on("visit", "2025-12-31"))).toBe(3);
  });

  it("a term that begins with the period, or a day before, has used up as much", () => {
    const begun = (from: "2026-01-01" | "2025-12-31") =>
      pointsOf({
        policy: measureOf([limited]),
        records: [...now, on("paper", "2025-12-31")],
        mandate: { term: { from, to: "2030-12-31" }, beganOn: from },
      });
    expect([begun("2026-01-01"), begun("2025-12-31")]).toEqual([3, 2]);
  });
});
