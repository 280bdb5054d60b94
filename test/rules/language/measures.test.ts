import type { EarlierResult, EntryTest, Measure, SuggestionTest } from "deputy-archive";
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
  it("the last day counts", () => {
    expect(taken([daysInOffice], { mandate: { status: "ended", statusOn: "2026-01-31" } })).toBe(
      31,
    );
  });
});
