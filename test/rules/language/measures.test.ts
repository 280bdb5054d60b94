import type {
  CongressSession,
  EarlierResult,
  EntryTest,
  Measure,
  SuggestionTest,
} from "deputy-archive";
import { describe, expect, it } from "vitest";
import { ballot, entry, many, report, suggestion } from "../records";
import { assessed, daysInOffice, measureOf, pointsOf, rule, small } from "./small";

const papers = { from: "entries", duties: ["paper"] } as const;
const visits = { from: "entries", duties: ["visit"] } as const;

const base = {
  ...rule("base"),
  of: { from: "mandate" },
  value: { kind: "each", points: 2.5 },
} as const;
const count = (id: string, more: object = {}) =>
  ({ ...rule(id), kind: "count", of: papers, ...more }) as Measure;

type Case = Omit<Parameters<typeof assessed>[0], "policy">;

/** The last of the measures, as a plain number. */
function taken(measures: readonly Measure[], of: Case = {}): number | null {
  const id = measures[measures.length - 1]?.id ?? "";
  // Not checked: some cases ask what `checkPolicy` has no use for.
  const policy = { ...measureOf([base]), measures };
  const value = assessed({ policy, ...of }).measures.get(id)?.value;
  return value ? value.numerator / value.denominator : null;
}

const on = (occurredOn: string, changes: object = {}) =>
  entry("paper", { occurredOn: occurredOn as "2026-01-01", ...changes });

describe("what is counted once", () => {
  const records = [
    on("2026-01-05", { activity: "H1" }),
    on("2026-01-05", { activity: "H2" }),
    on("2026-02-28", { activity: "H3" }),
    on("2026-12-31"),
  ];
  it.each([
    ["day" as const, 3],
    ["week" as const, 3],
    ["month" as const, 3],
    ["quarter" as const, 2],
    ["half-year" as const, 2],
    ["year" as const, 1],
    ["activity" as const, 4],
    ["matter" as const, 4],
    ["duty" as const, 1],
  ])("different %ss", (distinct, number) => {
    expect(taken([count("papers", { distinct })], { records })).toBe(number);
  });

  it("duties, however many entries each has", () => {
    const of = { from: "entries", duties: ["paper", "visit", "meeting"] };
    const all = [on("2026-01-05"), on("2026-02-05"), entry("visit"), entry("visit")];
    expect(taken([count("kinds", { of, distinct: "duty" })], { records: all })).toBe(2);
  });

  it("suggestions are one kind of duty", () => {
    const of = { from: "suggestions" };
    const records = [suggestion({ id: "A" }), suggestion({ id: "B" })];
    expect(taken([count("kinds", { of, distinct: "duty" })], { records })).toBe(1);
    expect(taken([count("matters", { of, distinct: "matter" })], { records })).toBe(2);
  });
});

describe("what a measure looks back on", () => {
  const records = [
    "2019-05-01",
    "2021-10-01",
    "2024-06-01",
    "2025-01-01",
    "2025-12-31",
    "2026-07-01",
  ].map((date) => on(date));
  it.each([
    ["the period", {}, 1],
    ["the period, said", { over: "period" }, 1],
    ["the term so far", { over: "term" }, 5],
    ["two years", { over: { years: 2 } }, 3],
    ["three years", { over: { years: 3 } }, 4],
    ["more years than the term has", { over: { years: 12 } }, 5],
    ["more years than the calendar has", { over: { years: 3000 } }, 5],
  ])("%s", (_, over, number) => {
    expect(taken([count("papers", over)], { records })).toBe(number);
  });

  it("several that look back differently stand beside each other", () => {
    const measures = [
      count("term", { over: "term" }),
      count("period"),
      count("term-again", { over: "term" }),
    ];
    expect(taken(measures, { records })).toBe(5);
  });

  it("of suggestions, reports and ratings too", () => {
    const over = "term";
    const of = [
      { from: "suggestions" },
      { from: "reports" },
      { from: "ratings", items: ["conduct"] },
    ];
    const before = [
      suggestion({ occurredOn: "2024-01-01", id: "S" }),
      report({ occurredOn: "2024-01-01", id: "R" }),
    ];
    expect(
      of.map((from) => taken([count("all", { of: from, over })], { records: before })),
    ).toEqual([1, 1, 0]);
  });
});

describe("what is summed", () => {
  const held = ballot(6, 1, { basicallySatisfied: 2, spoiled: 1, issued: 12 });
  it.each([
    ["satisfied" as const, 6],
    ["basically-satisfied" as const, 2],
    ["valid-ballots" as const, 9],
    ["returned-ballots" as const, 10],
    ["issued-ballots" as const, 12],
  ])("%s of ballots", (field, number) => {
    const of = { from: "reports" } as const;
    const sum = { ...rule("sum"), kind: "sum", field, of } as const;
    expect(
      taken([sum], {
        records: [report({ ballot: held }), report({ id: "x", occurredOn: "2026-01-02" })],
      }),
    ).toBe(number);
  });

  it("a quantity, and a number among the particulars", () => {
    const records = [
      entry("visit", { quantity: 3, particulars: { heads: 7 } }),
      entry("visit", { quantity: null, occurredOn: "2026-01-02" }),
    ];
    const sum = { ...rule("sum"), kind: "sum", field: "quantity", of: visits } as const;
    expect(taken([sum], { records })).toBe(3);
    expect(taken([{ ...sum, field: { particular: "heads" } }], { records })).toBe(7);
  });

  it("a ballot has no quantity", () => {
    const sum = {
      ...rule("sum"),
      kind: "sum",
      field: "quantity",
      of: { from: "reports" },
    } as Measure;
    const policy = { ...small, measures: [sum] };
    const { measures } = assessed({ policy, records: [report({ ballot: held })] });
    expect(measures.get("sum")?.value).toEqual({ numerator: 0, denominator: 1 });
  });

  it("only so many as a limit lets count, the highest first", () => {
    const limit = { per: "month", units: 1, keep: "highest" } as const;
    const sum = {
      ...rule("sum"),
      kind: "sum",
      field: "quantity",
      of: { ...visits, limit },
    } as const;
    const records = [3, 8].map((quantity, index) =>
      entry("visit", { quantity, occurredOn: `2026-01-0${index + 1}` as "2026-01-01" }),
    );
    expect(taken([sum], { records })).toBe(8);
  });
});

describe("measures made of measures", () => {
  const called = count("called");
  const excused = { ...count("excused"), of: visits } as Measure;
  const records = [...many(4, on("2026-01-01")), entry("visit", { quantity: 1 })];

  it("are added and subtracted", () => {
    const terms = [
      { measure: "called", times: 1 },
      { measure: "excused", times: -0.5 },
    ];
    expect(
      taken([called, excused, { ...rule("due"), kind: "combination", terms }], { records }),
    ).toBe(3.5);
  });

  it("are not known where a part is not known", () => {
    const rate = {
      ...rule("rate"),
      kind: "rate",
      numerator: "called",
      denominator: "excused",
    } as const;
    const terms = [
      { measure: "rate", times: 1 },
      { measure: "called", times: 1 },
    ];
    const combination = { ...rule("both"), kind: "combination", terms } as const;
    expect(taken([called, excused, rate], { records })).toBe(400);
    expect(taken([called, excused, rate, combination], { records: [] })).toBeNull();
    expect(taken([called, excused, rate, combination], { records })).toBe(404);
  });

  it("are nothing where a part is not there", () => {
    const terms = [{ measure: "gone", times: 1 }];
    const policy = {
      ...small,
      measures: [{ ...rule("both"), kind: "combination", terms } as const],
    };
    expect(assessed({ policy }).measures.get("both")).toEqual({ value: null, records: [] });
  });

  it("points of a node, and what is made of them", () => {
    const points = { ...rule("points"), kind: "points", of: "base" } as const;
    const terms = [{ measure: "points", times: 2 }];
    expect(taken([points])).toBe(2.5);
    expect(taken([points, { ...rule("double"), kind: "combination", terms }])).toBe(5);
  });

  it("points of a node that is not there are 0", () => {
    const policy = {
      ...small,
      measures: [{ ...rule("points"), kind: "points", of: "gone" } as const],
    };
    expect(assessed({ policy }).measures.get("points")?.value).toEqual({
      numerator: 0,
      denominator: 1,
    });
  });

  it("points are read as far as they are known", () => {
    const points = { ...rule("points"), kind: "points", of: "base" } as const;
    const terms = [{ measure: "points", times: 2 }];
    const double = { ...rule("double"), kind: "combination", terms } as const;
    const when = { measure: { measure: "double", atLeast: 5 } };
    const after = {
      ...rule("after"),
      of: { from: "mandate" },
      value: { kind: "each", points: 1 },
      when,
    } as const;
    const before = { ...after, id: "before" };
    const policy = { ...measureOf([base, after], { measures: [points, double] }), ...{} };
    expect(pointsOf({ policy })).toBe(3.5);
    // `checkPolicy` refuses it: the points are not known yet.
    const early = { ...policy, score: { ...policy.score, parts: [before, base, after] } };
    expect(pointsOf({ policy: early })).toBe(3.5);
  });
});

describe("the records behind a measure", () => {
  const recordsOf = (measures: readonly Measure[], of: Case) => {
    const id = measures[measures.length - 1]?.id ?? "";
    const policy = { ...measureOf([base]), measures };
    return assessed({ policy, ...of })
      .measures.get(id)
      ?.records.map(({ kind, id: number, occurredOn }) => [kind, number, occurredOn]);
  };
  const records = [
    on("2026-03-05", { id: "P2" }),
    on("2026-02-05", { id: "P1" }),
    entry("visit", { id: "V", occurredOn: "2026-01-05" }),
  ];
  const all = count("all", { of: { from: "entries", duties: ["paper", "visit"] } });

  it("are in order of their days", () => {
    expect(recordsOf([count("papers")], { records })).toEqual([
      ["entry", "P1", "2026-02-05"],
      ["entry", "P2", "2026-03-05"],
    ]);
  });

  it("stand once behind a rate or a combination, also where both parts count them", () => {
    const rate = {
      ...rule("rate"),
      kind: "rate",
      numerator: "papers",
      denominator: "all",
    } as const;
    const terms = [
      { measure: "papers", times: 1 },
      { measure: "all", times: 1 },
    ];
    const both = { ...rule("both"), kind: "combination", terms } as const;
    const three = [
      ["entry", "P1", "2026-02-05"],
      ["entry", "P2", "2026-03-05"],
      ["entry", "V", "2026-01-05"],
    ];
    expect(recordsOf([count("papers"), all, rate], { records })).toEqual(three);
    expect(recordsOf([count("papers"), all, both], { records })).toEqual(three);
  });

  it("are none where the measure is of days, points or earlier periods", () => {
    const years = { ...rule("years"), kind: "earlier-periods", where: {} } as const;
    const points = { ...rule("points"), kind: "points", of: "base" } as const;
    const others: readonly Measure[] = [
      daysInOffice,
      points,
      { ...years, run: "any" },
      { ...years, run: "consecutive" },
    ];
    expect(others.map((measure) => recordsOf([measure], { records }))).toEqual([[], [], [], []]);
  });
});

describe("a duty that is only recorded", () => {
  it("is no part of a measure", () => {
    const duties = small.duties.map((duty) =>
      duty.code === "paper" ? { ...duty, recordOnly: true } : duty,
    );
    const policy = { ...measureOf([base]), duties, measures: [count("papers")] };
    const { measures } = assessed({ policy, records: [on("2026-01-05")] });
    expect(measures.get("papers")?.value?.numerator).toBe(0);
  });
});

describe("sessions over the term", () => {
  const term = { from: "2021-09-01", to: "2026-12-31" } as const;
  const missed = (occurredOn: string, changes: object = {}) =>
    entry("meeting", { occurredOn: occurredOn as "2026-01-01", attendance: "absent", ...changes });
  const session = (day: string): CongressSession => {
    const on = day as "2026-01-01";
    return { name: day, shortName: day, from: on, to: on, halfDays: 2 };
  };
  const measure = {
    ...rule("missed"),
    kind: "sessions",
    duties: ["meeting"],
    every: { attendance: ["absent"] },
  } as const;
  const found = (
    sessions: readonly CongressSession[],
    ...records: readonly ReturnType<typeof missed>[]
  ) => {
    const policy = { ...measureOf([base]), measures: [measure] };
    const { measures } = assessed({
      policy,
      records,
      mandate: { term },
      options: { sessions, asOf: "2027-01-10" },
    });
    const { value, records: behind = [] } = measures.get("missed") ?? {};
    return [value?.numerator, behind.map(({ occurredOn }) => occurredOn)];
  };

  it("the first and the last day of the term are days of it, and no others", () => {
    const days = ["2021-08-31", "2021-09-01", "2026-12-31", "2027-01-01"];
    const records = days.map((day) => missed(day));
    expect(
      found(
        days.map((day) => session(day)),
        ...records,
      ),
    ).toEqual([2, ["2021-09-01", "2026-12-31"]]);
  });

  it("what is written down on the day of knowledge is known, and what is later is not", () => {
    const on = session("2026-03-05");
    expect(found([on], missed("2026-03-05", { recordedOn: "2027-01-10" }))[0]).toBe(1);
    expect(found([on], missed("2026-03-05", { recordedOn: "2027-01-11" }))[0]).toBe(0);
  });

  it("entries behind several sessions are in order of their days", () => {
    const days = ["2026-05-05", "2025-05-05"];
    expect(
      found(
        days.map((day) => session(day)),
        ...days.map((day) => missed(day)),
      ),
    ).toEqual([2, ["2025-05-05", "2026-05-05"]]);
  });

  it("other records are no entries of a session", () => {
    const policy = { ...measureOf([base]), measures: [measure] };
    const sessions = [session("2026-03-05")];
    const records = [missed("2026-03-05"), suggestion(), report()];
    const { measures } = assessed({ policy, records, mandate: { term }, options: { sessions } });
    expect(measures.get("missed")?.value?.numerator).toBe(1);
  });
});

describe("how earlier periods ended", () => {
  const ended = (year: number, changes: Partial<EarlierResult> = {}): EarlierResult => ({
    period: { from: `${year}-01-01` as "2025-01-01", to: `${year}-12-31` as "2025-12-31" },
    policy: "small",
    total: 50,
    standing: "poor",
    rank: 3,
    selectedFor: [],
    ...changes,
  });
  const earlier = [
    ended(2023, { selectedFor: ["list"], rank: null }),
    ended(2025),
    ended(2024, { standing: "good", total: 80 }),
    ended(2026),
  ];

  it.each([
    ["poor in a row, back from the last", { standing: ["poor"] }, "consecutive" as const, 1],
    ["poor at any time", { standing: ["poor"] }, "any" as const, 2],
    ["all of them", {}, "consecutive" as const, 3],
    ["at least 80", { totalAtLeast: 80 }, "any" as const, 1],
    ["below 80", { totalBelow: 80 }, "any" as const, 2],
    ["among the first three", { rankAtMost: 3 }, "any" as const, 2],
    ["among the first two", { rankAtMost: 2 }, "any" as const, 0],
    ["on the list", { selectedFor: "list" }, "any" as const, 1],
  ])("%s", (_, where, run, number) => {
    const measure = { ...rule("years"), kind: "earlier-periods", where, run } as const;
    const policy = { ...small, measures: [measure] };
    const { measures } = assessed({ policy, options: { earlier } });
    expect(measures.get("years")?.value?.numerator).toBe(number);
  });

  it.each([
    ["at least the total", { totalAtLeast: 50 }, 3],
    ["more than one of them", { totalAtLeast: 51 }, 1],
    ["below the total", { totalBelow: 50 }, 0],
    ["below one more", { totalBelow: 51 }, 2],
  ])("%s, exactly", (_, where, number) => {
    const measure = { ...rule("years"), kind: "earlier-periods", where, run: "any" } as const;
    const { measures } = assessed({
      policy: { ...small, measures: [measure] },
      options: { earlier },
    });
    expect(measures.get("years")?.value?.numerator).toBe(number);
  });

  it.each([
    ["a year left out ends a row", [ended(2025), ended(2023)], {}, 1],
    ["a year left out before the first ends it at once", [ended(2024)], {}, 0],
    [
      "a year that ended on the first day of the term is of it",
      [ended(2025), ended(2024)],
      { from: "2025-12-31" as const, to: "2030-12-31" as const },
      1,
    ],
    [
      "a span that ends on this period's first day is not before it",
      [ended(2025, { period: { from: "2025-01-01", to: "2026-01-01" } })],
      {},
      0,
    ],
  ])("%s", (_, before, changes, number) => {
    const measure = {
      ...rule("years"),
      kind: "earlier-periods",
      where: {},
      run: "consecutive",
    } as const;
    const term = { from: "2021-09-01", to: "2026-12-31", ...changes } as const;
    const { measures } = assessed({
      policy: { ...small, measures: [measure] },
      mandate: { term },
      options: { earlier: before },
    });
    expect(measures.get("years")?.value?.numerator).toBe(number);
  });

  it("where nothing is known, nothing is counted", () => {
    const measure = { ...rule("years"), kind: "earlier-periods", where: {}, run: "any" } as const;
    const { measures } = assessed({ policy: { ...small, measures: [measure] } });
    expect(measures.get("years")?.value?.numerator).toBe(0);
  });

  it("two years running, this one included, is a fact for people", () => {
    const measure = {
      ...rule("poor-before"),
      kind: "earlier-periods",
      where: { standing: ["poor"] },
      run: "consecutive",
    } as const;
    const when = {
      all: [{ standing: ["poor"] }, { measure: { measure: "poor-before", atLeast: 1 } }],
    };
    const alerts = [
      { ...rule("two-years"), when, facts: "poor-before", statute: "示例", text: rule("x").name },
    ];
    const grades = [{ ...rule("good"), atLeast: 60 }, rule("poor")];
    const policy = measureOf([base], {
      measures: [measure],
      alerts,
      assessment: { standings: [], grades },
    });
    const raised = (before: readonly EarlierResult[]) =>
      assessed({ policy, options: { earlier: before } }).alerts.map(({ id }) => id);
    expect(raised(earlier)).toEqual(["two-years"]);
    expect(raised([])).toEqual([]);
  });
});

describe("tests of records", () => {
  const stage = (...names: readonly string[]) => ({ particulars: { stage: names } });
  it.each<[string, EntryTest, object, boolean]>([
    [
      "one of several values",
      { particulars: { stage: { oneOf: ["key"] } } },
      stage("filed", "key"),
      true,
    ],
    ["none of them", { particulars: { stage: { oneOf: ["key"] } } }, stage("filed"), false],
    ["not said", { particulars: { stage: { oneOf: ["key"] } } }, {}, false],
    [
      "said otherwise",
      { particulars: { stage: { oneOf: ["key"] } } },
      { particulars: { heads: 3 } },
      false,
    ],
    [
      "a name every object has",
      { particulars: { constructor: { oneOf: ["x"] } } },
      stage("x"),
      false,
    ],
    [
      "a number or more",
      { particulars: { heads: { atLeast: 3 } } },
      { particulars: { heads: 3 } },
      true,
    ],
    [
      "less than it",
      { particulars: { heads: { atLeast: 3 } } },
      { particulars: { heads: 2 } },
      false,
    ],
    [
      "a number or less",
      { particulars: { heads: { atMost: 3 } } },
      { particulars: { heads: 3 } },
      true,
    ],
    [
      "more than it",
      { particulars: { heads: { atMost: 3 } } },
      { particulars: { heads: 4 } },
      false,
    ],
    ["words are no number", { particulars: { stage: { atMost: 3 } } }, stage("filed"), false],
    ["nor less than one", { particulars: { stage: { atLeast: 3 } } }, stage("filed"), false],
    [
      "yes",
      { particulars: { forwarded: { is: true } } },
      { particulars: { forwarded: true } },
      true,
    ],
    [
      "no",
      { particulars: { forwarded: { is: true } } },
      { particulars: { forwarded: false } },
      false,
    ],
    [
      "two particulars",
      { particulars: { heads: { atLeast: 1 }, forwarded: { is: true } } },
      { particulars: { heads: 1, forwarded: true } },
      true,
    ],
    [
      "only one of them",
      { particulars: { heads: { atLeast: 1 }, forwarded: { is: true } } },
      { particulars: { heads: 1 } },
      false,
    ],
    ["its duty", { duty: ["paper"] }, {}, true],
    ["another duty", { duty: ["visit"] }, {}, false],
  ])("%s", (_, where, changes, holds) => {
    const measure = { ...rule("found"), kind: "count", of: { ...papers, where } } as const;
    const { measures } = assessed({
      policy: { ...small, measures: [measure] },
      records: [entry("paper", changes)],
    });
    expect(measures.get("found")?.value?.numerator).toBe(holds ? 1 : 0);
  });

  it.each<[string, SuggestionTest, boolean]>([
    ["satisfied with the reply", { satisfaction: ["satisfied"] }, true],
    ["silence is not satisfaction", { satisfaction: ["dissatisfied"] }, false],
    ["a particular of the ledger", { particulars: { place: { oneOf: ["first"] } } }, true],
  ])("a suggestion: %s", (_, where, holds) => {
    const of = { from: "suggestions", where } as const;
    const policy = { ...small, measures: [{ ...rule("found"), kind: "count", of } as const] };
    const record = suggestion({ satisfaction: "satisfied", particulars: { place: "first" } });
    expect(assessed({ policy, records: [record] }).measures.get("found")?.value?.numerator).toBe(
      holds ? 1 : 0,
    );
  });

  it("a report has no particulars", () => {
    const of = {
      from: "reports",
      where: { particulars: { place: { oneOf: ["first"] } } },
    } as unknown as typeof papers;
    const policy = { ...small, measures: [{ ...rule("found"), kind: "count", of } as const] };
    expect(assessed({ policy, records: [report()] }).measures.get("found")?.value?.numerator).toBe(
      0,
    );
  });
});

describe("days in office", () => {
  it("a suspension, ended or not, leaves them as they are", () => {
    const suspensions = [{ from: "2026-02-01", to: "2026-04-30" }] as const;
    expect(taken([daysInOffice], { mandate: { suspensions } })).toBe(taken([daysInOffice], {}));
  });

  it("a suspended deputy is in office", () => {
    const suspended = { status: "suspended", statusOn: "2026-03-31" } as const;
    expect(taken([daysInOffice], { mandate: suspended })).toBe(365);
  });

  it("an end on a day that is not known ends nothing", () => {
    expect(taken([daysInOffice], { mandate: { status: "ended", statusOn: null } })).toBe(365);
  });

  it("the last day counts", () => {
    expect(taken([daysInOffice], { mandate: { status: "ended", statusOn: "2026-01-31" } })).toBe(
      31,
    );
  });
});
