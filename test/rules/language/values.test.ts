import type { Award, Ballot, ScoreRule } from "deputy-archive";
import { describe, expect, it } from "vitest";
import { ballot, entry, many, rating, report, suggestion } from "../records";
import { day, daysInOffice, measureOf, pointsOf, rule, scored } from "./small";

const visits = { from: "entries", duties: ["visit"] } as const;
const papers = { from: "entries", duties: ["paper"] } as const;
const suggestions = { from: "suggestions" } as const;
const mandate = { from: "mandate" } as const;

/** One award; `measureOf` checks that its value fits its units. */
function item(of: Award["of"], value: Award["value"], more: object = {}): ScoreRule {
  // The types cannot follow the pairing of a selection and a value that comes by itself.
  return { ...rule("item"), of, value, ...more } as unknown as ScoreRule;
}

const visitsOf = (...quantities: readonly number[]) =>
  quantities.map((quantity, index) => entry("visit", { quantity, occurredOn: day(3, 10 + index) }));

describe("points by place in the order", () => {
  const policy = measureOf([item(papers, { kind: "by-order", points: [10, 2], further: 1 })]);

  it.each([
    [0, 0],
    [1, 10],
    [2, 12],
    [5, 15],
  ])("%i papers: 10 for the first, 2 for the second, 1 for each further one", (count, points) => {
    expect(pointsOf({ policy, records: many(count, entry("paper")) })).toBe(points);
  });

  it("nothing for the first: only from the second on", () => {
    const fromSecond = measureOf([item(papers, { kind: "by-order", points: [0], further: 5 })]);
    expect(pointsOf({ policy: fromSecond, records: many(3, entry("paper")) })).toBe(10);
  });

  it("the order is that of days, then numbers", () => {
    const records = [
      entry("paper", { id: "B", occurredOn: "2026-02-01" }),
      entry("paper", { id: "A", occurredOn: "2026-02-01" }),
      entry("paper", { id: "C", occurredOn: "2026-01-01" }),
    ];
    const lines = scored({ policy, records }).lines.map(({ record, points }) => [
      record?.id,
      points,
    ]);
    expect(lines).toEqual([
      ["C", 1000],
      ["A", 200],
      ["B", 100],
    ]);
  });
});

describe("points for every so much", () => {
  it.each([
    ["every 5 of the whole, not of each", { every: 5 }, [3, 4, 4], 2],
    ["of units: every two papers", { every: 2, amount: "units" as const }, [1, 1, 1], 1],
    ["beyond the first 4", { every: 1, after: 4 }, [3, 4], 3],
    ["up to 5 in all", { every: 1, upTo: 5 }, [3, 4], 5],
    ["between 2 and 6", { every: 1, after: 2, upTo: 6 }, [1, 2, 9], 4],
    ["of a number among the particulars", { every: 10, amount: { particular: "heads" } }, [1], 2],
  ])("%s", (_, value, quantities, points) => {
    const policy = measureOf([item(visits, { kind: "per-quantity", points: 1, ...value })]);
    const records = visitsOf(...quantities).map((visit) => ({
      ...visit,
      particulars: { heads: 25 },
    }));
    expect(pointsOf({ policy, records })).toBe(points);
  });

  it("a record that does not say the number counts none", () => {
    const amount = { particular: "heads" };
    const policy = measureOf([item(visits, { kind: "per-quantity", points: 1, every: 1, amount })]);
    expect(pointsOf({ policy, records: visitsOf(3) })).toBe(0);
  });

  it("of a measure of the deputy: half a point for every ten days in office", () => {
    const amount = { measure: "days" };
    const value = { kind: "per-quantity", points: 0.5, every: 10, amount } as const;
    const policy = measureOf([item(mandate, value)], { measures: [daysInOffice] });
    expect(pointsOf({ policy, mandate: { beganOn: "2026-12-01" } })).toBe(1.5);
    expect(pointsOf({ policy, mandate: { beganOn: "2026-12-25" } })).toBe(0);
  });

  it("of a measure that is not known: nothing", () => {
    const rate = { ...rule("rate"), kind: "rate", numerator: "days", denominator: "none" } as const;
    const none = { ...rule("none-counted"), id: "none", kind: "count", of: papers } as const;
    const amount = { measure: "rate" };
    const policy = measureOf(
      [item(mandate, { kind: "per-quantity", points: 1, every: 1, amount })],
      { measures: [daysInOffice, none, rate] },
    );
    expect(pointsOf({ policy })).toBe(0);
  });
});

describe("points by a field", () => {
  it("attendance: whole 10, left early 5, away nothing", () => {
    const of = {
      from: "entries",
      duties: ["meeting"],
      where: { attendance: ["present", "left-early", "absent"] },
    } as const;
    const points = { present: 10, "left-early": 5 };
    const policy = measureOf([item(of, { kind: "table", by: "attendance", points })]);
    const records = (["present", "left-early", "absent"] as const).map((attendance, index) =>
      entry("meeting", { attendance, occurredOn: day(4, index + 1) }),
    );
    expect(pointsOf({ policy, records })).toBe(15);
  });

  it("the class of deputy", () => {
    const value = {
      kind: "table",
      by: "deputyClass",
      points: { leader: -4, grassroots: -10 },
    } as const;
    const policy = measureOf([item(papers, value)]);
    const records = [entry("paper")];
    expect(pointsOf({ policy, records })).toBe(-10);
    expect(pointsOf({ policy, records, mandate: { deputyClass: "leader" } })).toBe(-4);
    expect(pointsOf({ policy, records, mandate: { deputyClass: "other" } })).toBe(0);
  });

  it.each([
    ["several values: the highest", ["filed", "key"], 5],
    ["one value", ["filed"], 1],
    ["a value without points", ["accepted"], 0],
    ["no value", [], 0],
  ])("a particular with %s", (_, stage, points) => {
    const value = {
      kind: "table",
      by: { particular: "stage" },
      points: { filed: 1, key: 5 },
    } as const;
    const policy = measureOf([item(papers, value)]);
    expect(pointsOf({ policy, records: [entry("paper", { particulars: { stage } })] })).toBe(
      points,
    );
  });

  it("a particular that is one word, and one that is not said", () => {
    const value = { kind: "table", by: { particular: "place" }, points: { first: 3 } } as const;
    const policy = measureOf([item(papers, value)]);
    expect(
      pointsOf({ policy, records: [entry("paper", { particulars: { place: "first" } })] }),
    ).toBe(3);
    expect(pointsOf({ policy, records: [entry("paper")] })).toBe(0);
  });
});

describe("points divided in equal shares", () => {
  const joint = suggestion({ role: "lead", coSigners: ["D2", "D3"] });

  it.each([
    ["co-signers" as const, joint, 5],
    ["signers" as const, joint, 3.33],
    ["co-signers" as const, suggestion(), 0],
    ["signers" as const, suggestion(), 10],
  ])("among %s", (among, record, points) => {
    const value = { kind: "equal-share", points: 10, among, rounding: "half-up" } as const;
    expect(pointsOf({ policy: measureOf([item(suggestions, value)]), records: [record] })).toBe(
      points,
    );
  });

  it("among so many heads as the register says", () => {
    const among = { particular: "heads" };
    const value = { kind: "equal-share", points: 10, among, rounding: "down" } as const;
    const policy = measureOf([item(papers, value)]);
    expect(pointsOf({ policy, records: [entry("paper", { particulars: { heads: 3 } })] })).toBe(
      3.33,
    );
    expect(pointsOf({ policy, records: [entry("paper")] })).toBe(0);
  });
});

describe("points in steps", () => {
  it("by each unit: a donation's class", () => {
    const steps = [{ atLeast: 10, points: 5 }, { atLeast: 5, points: 2 }, { points: 0 }];
    const policy = measureOf([item(visits, { kind: "steps", by: { unit: "quantity" }, steps })]);
    expect(pointsOf({ policy, records: visitsOf(10, 9, 4) })).toBe(7);
  });

  it.each([
    [0, -5],
    [1, 0],
    [2, 30],
    [9, 30],
  ])("by all together: %i times", (count, points) => {
    const steps = [{ atLeast: 2, points: 30 }, { atLeast: 1, points: 0 }, { points: -5 }];
    const policy = measureOf([item(papers, { kind: "steps", by: { all: "units" }, steps })]);
    expect(pointsOf({ policy, records: many(count, entry("paper")) })).toBe(points);
  });

  it("by all together, who was never in office neither earns nor loses", () => {
    const value = { kind: "steps", by: { all: "units" }, steps: [{ points: -5 }] } as const;
    const policy = measureOf([item(papers, value)]);
    expect(pointsOf({ policy, mandate: { beganOn: "2027-01-01" } })).toBe(0);
  });

  it.each([
    ["90 % of those who must come", 9, 1, 15],
    ["just below", 17, 2, 8],
    ["nobody had to come", 0, 0, 4],
  ])("by a rate: %s", (_, present, absent, points) => {
    const meetings = (where: object) => ({ from: "entries", duties: ["meeting"], where }) as const;
    const count = (id: string, where: object) =>
      ({ ...rule(id), kind: "count", of: meetings(where) }) as const;
    const measures = [
      count("came", { attendance: ["present"] }),
      count("called", { attendance: ["present", "absent"] }),
      { ...rule("rate"), kind: "rate", numerator: "came", denominator: "called" } as const,
    ];
    const steps = [{ atLeast: 90, points: 15 }, { atLeast: 80, points: 8 }, { points: 0 }];
    const value = {
      kind: "steps",
      by: { all: { measure: "rate" } },
      steps,
      whenUnknown: 4,
    } as const;
    const policy = measureOf([item(mandate, value)], { measures });
    const records = [
      ...many(present, entry("meeting", { occurredOn: "2026-02-01" })),
      ...many(absent, entry("meeting", { occurredOn: "2026-06-01", attendance: "absent" })),
    ];
    expect(pointsOf({ policy, records })).toBe(points);
  });

  it.each<[string, Ballot | null, object, number]>([
    ["satisfied of valid", ballot(8, 2), { among: "valid" }, 10],
    ["abstentions are valid", ballot(8, 1, { abstained: 1 }), { among: "valid" }, 10],
    ["spoiled ones are not", ballot(8, 2, { spoiled: 2 }), { among: "valid" }, 10],
    ["of all that came back they count", ballot(8, 2, { spoiled: 2 }), { among: "returned" }, 5],
    ["of all handed out", ballot(8, 2, { issued: 20 }), { among: "issued" }, 0],
    [
      "basically satisfied counts half",
      ballot(7, 1, { basicallySatisfied: 2 }),
      { among: "valid", answers: { satisfied: 1, basicallySatisfied: 0.5 } },
      10,
    ],
    ["a quorum that is met", ballot(8, 2, { issued: 15 }), { among: "valid", quorum: 66.6 }, 10],
    ["a quorum that is just met", ballot(8, 2, { issued: 20 }), { among: "valid", quorum: 50 }, 10],
    ["a quorum that is not", ballot(8, 2, { issued: 16 }), { among: "valid", quorum: 66.6 }, -1],
    ["no ballot was held", null, { among: "valid" }, -1],
    ["figures that disagree", ballot(8, 2, { returned: 9 }), { among: "valid" }, -1],
    ["nobody's ballot is valid", ballot(0, 0, { spoiled: 1 }), { among: "valid" }, -1],
    [
      "only the basically satisfied",
      ballot(0, 0, { basicallySatisfied: 3 }),
      { among: "valid", answers: { basicallySatisfied: 1 } },
      10,
    ],
  ])("by a ballot: %s", (_, held, how, points) => {
    const steps = [{ atLeast: 80, points: 10 }, { atLeast: 50, points: 5 }, { points: 0 }];
    const by = { ballot: { answers: { satisfied: 1 }, among: "valid" as const, ...how } };
    const value = { kind: "steps", by, steps, whenUnknown: -1 } as const;
    const policy = measureOf([item({ from: "reports" } as const, value)]);
    expect(pointsOf({ policy, records: [report({ ballot: held })] })).toBe(points);
  });
});

describe("points for each one missing", () => {
  const shortfall = {
    kind: "shortfall",
    rounding: "half-up",
    amount: "units",
    atLeast: 4,
    points: -2,
  } as const;

  it.each([
    [0, -8],
    [3, -2],
    [4, 0],
    [6, 0],
  ])("%i of 4", (count, points) => {
    const policy = measureOf([item(papers, shortfall)]);
    expect(pointsOf({ policy, records: many(count, entry("paper")) })).toBe(points);
  });

  it.each([
    ["half-up" as const, -13.33, -2.67],
    ["up" as const, -13.33, -2.66],
    ["down" as const, -13.34, -2.67],
  ])("for a part of one it is rounded as it says: %s", (rounding, threeOfThem, ofThree) => {
    const votes = (id: string, field: "satisfied" | "valid-ballots") =>
      ({ ...rule(id), kind: "sum", field, of: { from: "reports" } }) as const;
    const measures = [
      votes("satisfied", "satisfied"),
      votes("valid", "valid-ballots"),
      { ...rule("rate"), kind: "rate", numerator: "satisfied", denominator: "valid" } as const,
    ];
    // 2 of 3 are 40/3 per cent below 80.
    const records = [report({ ballot: ballot(2, 1) })];
    const missing = (points: number) => {
      const value = {
        kind: "shortfall",
        amount: { measure: "rate" },
        atLeast: 80,
        points,
      } as const;
      const policy = measureOf([item(mandate, { ...value, rounding })], { measures });
      return pointsOf({ policy, records });
    };
    expect([missing(-1), missing(-0.2)]).toEqual([threeOfThem, ofThree]);
  });

  it("less is asked of who joined at mid-year", () => {
    const proRate = { basis: "第七条", daysInOffice: "days", rounding: "down" } as const;
    const policy = measureOf([item(papers, { ...shortfall, proRate })], {
      measures: [daysInOffice],
    });
    expect(pointsOf({ policy, mandate: { beganOn: "2026-07-01" } })).toBe(-4);
  });

  it("a measure that is not known misses nothing", () => {
    const none = { ...rule("no-papers"), kind: "count", of: papers } as const;
    const rate = {
      ...rule("rate"),
      kind: "rate",
      numerator: "no-papers",
      denominator: "no-papers",
    } as const;
    const value = { ...shortfall, amount: { measure: "rate" } };
    const policy = measureOf([item(mandate, value)], { measures: [none, rate] });
    expect(pointsOf({ policy })).toBe(0);
  });
});

describe("base points", () => {
  it("are there without any record, and less for who joined at mid-year where a rule says so", () => {
    const proRate = { basis: "第七条", daysInOffice: "days", rounding: "half-up" } as const;
    const policy = measureOf([item(mandate, { kind: "each", points: 60, proRate })], {
      measures: [daysInOffice],
    });
    expect(pointsOf({ policy })).toBe(60);
    expect(pointsOf({ policy, mandate: { beganOn: "2026-07-01" } })).toBe(30.25);
    expect(pointsOf({ policy, mandate: { beganOn: "2027-02-01" } })).toBe(0);
  });

  it("have a line of the mandate, dated the first day in office", () => {
    const policy = measureOf([item(mandate, { kind: "each", points: 60 })]);
    const { lines } = scored({ policy, mandate: { beganOn: "2026-05-06" } });
    expect(lines).toMatchObject([
      { kind: "record", record: { kind: "mandate", occurredOn: "2026-05-06" }, entries: [] },
    ]);
  });

  it("a category that starts full is deducted to its floor", () => {
    const start = { ...rule("start"), of: mandate, value: { kind: "each", points: 50 } } as const;
    const absences = {
      ...rule("absences"),
      of: { from: "entries", duties: ["meeting"], where: { attendance: ["absent"] } },
      value: { kind: "each", points: -20 },
    } as const;
    const group = { ...rule("meetings"), floor: 0, parts: [start, absences] };
    const policy = measureOf([group]);
    const away = (count: number) => many(count, entry("meeting", { attendance: "absent" }));
    expect([0, 2, 3].map((count) => pointsOf({ policy, records: away(count) }))).toEqual([
      50, 10, 0,
    ]);
  });
});

describe("factors", () => {
  const third = { where: { role: ["joint" as const] }, times: 1, over: 3 };
  const half = { where: { particulars: { forwarded: { is: true } } }, times: 0.5 };
  const factors = { of: [third, half], rounding: "half-up" };
  const policy = measureOf([item(papers, { kind: "each", points: 10 }, { factors })]);

  it.each([
    ["none applies", {}, 10],
    ["one", { role: "joint" as const }, 3.33],
    [
      "both, multiplied and rounded once",
      { role: "joint" as const, particulars: { forwarded: true } },
      1.67,
    ],
  ])("%s", (_, changes, points) => {
    const records = [entry("paper", changes)];
    expect(pointsOf({ policy, records })).toBe(points);
    expect(scored({ policy, records }).lines[0]?.beforeFactors).toBe(1000);
  });

  it("on points that go by order, each unit keeps its place", () => {
    const ordered = measureOf([
      item(
        papers,
        { kind: "by-order", points: [10], further: 4 },
        { factors: { of: [{ times: 0.5 }], rounding: "down" } },
      ),
    ]);
    expect(pointsOf({ policy: ordered, records: many(2, entry("paper")) })).toBe(7);
  });
});

describe("ratings", () => {
  const conduct = { from: "ratings", items: ["conduct"] } as const;
  const plain = { kind: "ratings", bands: [], reasonRequired: false, rounding: "half-up" } as const;
  const band = (from: number, to: number, more: object = {}) => ({
    code: `${from}-${to}`,
    name: { zh: `${from}至${to}分`, en: `${from} to ${to}` },
    from,
    to,
    ...more,
  });

  it.each([
    ["20/20/60", "zero" as const, { self: 80, group: 70, office: 90 }, 84],
    ["who gave none counts 0", "zero" as const, { self: 80, office: 90 }, 70],
    ["who gave none leaves the share", "shared-out" as const, { self: 80, office: 90 }, 87.5],
  ])("several raters by weight: %s", (_, missing, given, points) => {
    const percent = { self: 20, group: 20, office: 60 };
    const combine = { kind: "weights", percent, missing } as const;
    const policy = measureOf([item(conduct, { ...plain, combine })]);
    const records = Object.entries(given).map(([rater, value]) =>
      rating("conduct", value, { rater }),
    );
    expect(pointsOf({ policy, records })).toBe(points);
  });

  it("nobody who has a share gave one: nothing, and the others are said not to be used", () => {
    const combine = { kind: "weights", percent: { self: 100 }, missing: "shared-out" } as const;
    const policy = measureOf([item(conduct, { ...plain, combine })]);
    const card = scored({ policy, records: [rating("conduct", 50, { id: "R" })] });
    expect([card.total, card.notApplied.map(({ reason }) => reason)]).toEqual([
      0,
      ["rating-not-used"],
    ]);
  });

  it.each([
    ["the office prevails", { office: 5, self: 9 }, 5],
    ["then the group", { group: 6, self: 9 }, 6],
    ["nobody asked", { self: 9 }, 0],
  ])("who prevails: %s", (_, given, points) => {
    const combine = { kind: "prevails", order: ["office", "group"] } as const;
    const policy = measureOf([item(conduct, { ...plain, combine })]);
    const records = Object.entries(given).map(([rater, value]) =>
      rating("conduct", value, { rater }),
    );
    expect(pointsOf({ policy, records })).toBe(points);
  });

  it.each([
    ["without the highest and the lowest", 1, [1, 6, 8, 10], 7],
    ["in whatever order they come", 1, [10, 1, 8, 6], 7],
    ["of two, nothing is left out", 1, [6, 8], 7],
    ["of none", 1, [], 0],
    ["of all", 0, [6, 7], 6.5],
  ])("the mean: %s", (_, leaveOut, given, points) => {
    const policy = measureOf([item(conduct, { ...plain, combine: { kind: "mean", leaveOut } })]);
    const records = given.map((value, index) => rating("conduct", value, { assessor: `${index}` }));
    expect(pointsOf({ policy, records })).toBe(points);
  });

  it.each([
    [[3, 4], 7],
    [[], 0],
  ])("all added up: %j", (given, points) => {
    const policy = measureOf([item(conduct, { ...plain, combine: { kind: "sum" } })]);
    const records = given.map((value, index) => rating("conduct", value, { assessor: `${index}` }));
    expect(pointsOf({ policy, records })).toBe(points);
  });

  it("several items are added, each combined by itself", () => {
    const of = { from: "ratings", items: ["conduct", "thought"] } as const;
    const policy = measureOf([item(of, { ...plain, combine: { kind: "mean", leaveOut: 0 } })]);
    const records = [rating("conduct", 8), rating("thought", 5)];
    expect(pointsOf({ policy, records })).toBe(13);
  });

  it("what does not count is said, with the reason", () => {
    const bands = [band(8, 10), band(4, 7)];
    const combine = { kind: "mean", leaveOut: 0 } as const;
    const policy = measureOf([item(conduct, { ...plain, combine, bands, reasonRequired: true })]);
    const records = [
      rating("conduct", 9, { id: "A1", recordedOn: "2026-12-01", occurredOn: "2026-12-01" }),
      rating("conduct", 10, { id: "A2" }),
      rating("conduct", 7.5, { id: "B", assessor: "乙" }),
      rating("conduct", 5, { id: "C", assessor: "丙", reason: null }),
      rating("conduct", 4.125, { id: "D", assessor: "丁" }),
      rating("thought", 4, { id: "E" }),
    ];
    const { total, lines, notApplied } = scored({ policy, records });
    expect(total).toBe(1000);
    expect(lines).toMatchObject([{ kind: "sum", record: null, entries: ["A2"] }]);
    expect(notApplied.map(({ record, reason }) => [record.id, reason])).toEqual([
      ["A1", "rating-superseded"],
      ["B", "rating-out-of-bands"],
      ["C", "rating-without-reason"],
      ["D", "rating-too-fine"],
      ["E", "no-rule"],
    ]);
  });

  it.each([
    ["a rate of 90 opens 12 to 15", 9, 1, 13, 13],
    ["below it the band is shut", 8, 2, 13, 0],
    ["and the lower one open", 8, 2, 9, 9],
    ["which is shut above", 9, 1, 9, 0],
    ["no rate, no band", 0, 0, 9, 0],
  ])("bands a measure opens: %s", (_, came, away, given, points) => {
    const meetings = (where: object) => ({ from: "entries", duties: ["meeting"], where }) as const;
    const count = (id: string, where: object) =>
      ({ ...rule(id), kind: "count", of: meetings(where) }) as const;
    const measures = [
      count("came", { attendance: ["present"] }),
      count("called", { attendance: ["present", "absent"] }),
      { ...rule("rate"), kind: "rate", numerator: "came", denominator: "called" } as const,
    ];
    const bands = [
      band(12, 15, { measure: "rate", atLeast: 90 }),
      band(8, 11, { measure: "rate", atLeast: 80, below: 90 }),
    ];
    const combine = { kind: "sum" } as const;
    const policy = measureOf([item(conduct, { ...plain, combine, bands })], { measures });
    const records = [
      ...many(came, entry("meeting", { occurredOn: "2026-02-01" })),
      ...many(away, entry("meeting", { occurredOn: "2026-06-01", attendance: "absent" })),
      rating("conduct", given),
    ];
    expect(pointsOf({ policy, records })).toBe(points);
  });

  it("may be looked at by one rater alone", () => {
    const own = { ...conduct, where: { rater: ["self"] } };
    const policy = measureOf([item(own, { ...plain, combine: { kind: "sum" } })]);
    const records = [rating("conduct", 3, { rater: "self" }), rating("conduct", 5)];
    expect(pointsOf({ policy, records })).toBe(3);
  });
});
