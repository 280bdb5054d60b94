import { type PolicyCase, runCases } from "deputy-archive";
import { describe, expect, it } from "vitest";
import { casesOf, small } from "./smallPolicy";

function differencesOf(said: Partial<PolicyCase>) {
  return runCases(small, casesOf(said))[0]?.differences;
}

const patrols = (times: number) => ({ entries: [{ duty: "patrol", times }] });
const missed = (times: number) => ({
  entries: [{ duty: "patrol", attendance: "absent", times } as const],
});

describe("a case that holds", () => {
  it("says so of each case, in order", () => {
    const cases = casesOf(
      { id: "first", ...patrols(1), expect: { total: 4 } },
      { id: "second", ...patrols(1), expect: { total: 5 } },
    );
    expect(runCases(small, cases)).toEqual([
      { id: "first", holds: true, differences: [] },
      {
        id: "second",
        holds: false,
        differences: [{ about: "total", id: null, expected: "5", found: "4" }],
      },
    ]);
  });

  it("compares everything that is said and nothing else", () => {
    const expectation = {
      points: { river: 10, patrols: 12 },
      total: 10,
      standing: "good",
      alerts: [],
    };
    expect(differencesOf({ ...patrols(3), expect: expectation })).toEqual([]);
    expect(differencesOf({ ...patrols(3) })).toEqual([]);
  });

  it("belongs to the policy it names", () => {
    expect(() => runCases({ ...small, id: "another" }, casesOf())).toThrow(
      new RangeError("these are cases of small, not of another"),
    );
  });
});

describe("what came out otherwise is a difference", () => {
  it("of points and the total", () => {
    const points = { patrols: 4, river: 9.5, nowhere: 1 };
    expect(differencesOf({ ...patrols(1), expect: { total: 4.25, points } })).toEqual([
      { about: "total", id: null, expected: "4.25", found: "4" },
      { about: "points", id: "river", expected: "9.5", found: "4" },
      { about: "points", id: "nowhere", expected: "1", found: null },
    ]);
  });

  it("of the standing", () => {
    expect(differencesOf({ ...patrols(1), expect: { standing: "good" } })).toEqual([
      { about: "standing", id: null, expected: "good", found: "fair" },
    ]);
  });

  it("of alerts that were not raised, and of others that were", () => {
    expect(differencesOf({ ...missed(1), expect: { alerts: ["often-missed"] } })).toEqual([
      { about: "alert", id: "often-missed", expected: "raised", found: null },
    ]);
    expect(differencesOf({ ...missed(2), expect: { alerts: [] } })).toEqual([
      { about: "alert", id: "often-missed", expected: null, found: "raised" },
    ]);
    expect(differencesOf({ ...missed(2), expect: { alerts: ["often-missed"] } })).toEqual([]);
  });

  it("of the reason a record earned nothing", () => {
    const entries = [
      { duty: "patrol", attendance: "excused" },
      { duty: "patrol", occurredOn: "2025-12-31" },
      { duty: "patrol" },
    ] as const;
    const notApplied = { "R-1": "not-attended", "R-2": "late", "R-3": "no-rule" };
    expect(differencesOf({ entries, expect: { notApplied } })).toEqual([
      { about: "not-applied", id: "R-2", expected: "late", found: "outside-period" },
      { about: "not-applied", id: "R-3", expected: "no-rule", found: null },
    ]);
  });

  it("of the state of an aspect of the checklist, one nobody knows among them", () => {
    const named = { id: "two-patrols", basis: "第一条", name: { zh: "巡河", en: "patrol" } };
    const of = [{ from: "entries", duties: ["patrol"] }] as const;
    const aspects = [{ ...named, of, every: "period", atLeast: 2 }] as const;
    const listed = { ...small, checklist: { basis: "第一条", name: named.name, aspects } };
    const checklist = { "two-patrols": "done", swims: "done" };
    const said = { ...patrols(1), asOf: "2026-06-30", expect: { checklist } } as const;
    expect(runCases(listed, casesOf(said))[0]?.differences).toEqual([
      { about: "checklist", id: "two-patrols", expected: "done", found: "partly" },
      { about: "checklist", id: "swims", expected: "done", found: null },
    ]);
    expect(differencesOf({ expect: { checklist: { swims: "done" } } })).toEqual([
      { about: "checklist", id: "swims", expected: "done", found: null },
    ]);
  });

  it("of a span the policy does not cover", () => {
    const period = { from: "2030-01-01", to: "2030-12-31" } as const;
    expect(differencesOf({ period, expect: { total: 0 } })).toEqual([
      { about: "period", id: null, expected: "2030-01-01/2030-12-31", found: null },
    ]);
  });

  it("of words the policy does not know", () => {
    const words = differencesOf({
      mandate: { deputyClass: "guest" },
      entries: [
        { duty: "sailing", particulars: { reach: "upper" } },
        { duty: "patrol", particulars: { reach: "upper", reported: true, depth: 3 } },
        { duty: "patrol", particulars: { reach: ["lower", "middle"] } },
        { duty: "planting", particulars: { reach: "upper" } },
      ],
      suggestions: [{ particulars: { filed: true, adopted: true } }],
      ratings: [
        { item: "speed", rater: "self", points: 1 },
        { item: "manner", rater: "office", points: 0 },
      ],
    });
    expect(words?.map(({ about, id }) => [about, id])).toEqual([
      ["word", "guest"],
      ["word", "sailing"],
      ["word", "depth"],
      ["word", "reach: middle"],
      ["word", "reach"],
      ["word", "adopted"],
      ["word", "speed"],
      ["word", "self"],
    ]);
  });

  it("knows no particulars, items and raters where the policy declares none", () => {
    const { ratedItems, raters, suggestionParticulars, ...bare } = small;
    const [result] = runCases(
      bare,
      casesOf({
        mandate: { deputyClass: "leader" },
        suggestions: [{ particulars: { filed: true } }],
        ratings: [{ item: "manner", rater: "office", points: 1 }],
      }),
    );
    expect(result?.differences.map(({ id }) => id)).toEqual(["filed", "manner", "office"]);
  });
});

describe("the day of knowledge", () => {
  const late = { entries: [{ duty: "patrol", recordedOn: "2027-01-05" } as const] };

  it("is the last day of the span where the policy names no day for writing down", () => {
    expect(
      differencesOf({ ...late, expect: { notApplied: { "R-1": "not-yet-recorded" } } }),
    ).toEqual([]);
  });

  it("is the policy's last day for writing down", () => {
    const recordedBy = { month: 1, day: 10, yearOffset: 1 };
    const patient = { ...small, counting: { ...small.counting, recordedBy } };
    const [result] = runCases(patient, casesOf({ ...late, expect: { total: 4 } }));
    expect(result?.holds).toBe(true);
  });

  it("is the case's own where it names one", () => {
    expect(differencesOf({ ...late, asOf: "2027-02-01", expect: { total: 4 } })).toEqual([]);
  });
});

describe("what a case says it shows is checked", () => {
  const shows = (item: string, what: "earns" | "earns-nothing" | "at-cap") => ({
    shows: { [item]: what },
  });
  const refuted = (id: string, expected: string, found: string | null) => [
    { about: "shows", id, expected, found },
  ];

  it("an item earns where its points are not 0, a deduction among them", () => {
    expect(differencesOf({ ...patrols(1), ...shows("patrols", "earns") })).toEqual([]);
    expect(differencesOf({ ...missed(1), ...shows("missed", "earns") })).toEqual([]);
    expect(differencesOf(shows("patrols", "earns"))).toEqual(refuted("patrols", "earns", "0"));
  });

  it("an item earns nothing where its points are 0", () => {
    expect(differencesOf(shows("patrols", "earns-nothing"))).toEqual([]);
    expect(differencesOf({ ...patrols(1), ...shows("patrols", "earns-nothing") })).toEqual(
      refuted("patrols", "earns-nothing", "4"),
    );
  });

  it("an item the policy does not have shows nothing", () => {
    expect(differencesOf(shows("swims", "earns-nothing"))).toEqual(
      refuted("swims", "earns-nothing", null),
    );
  });

  it("an item is at its cap where its own ceiling takes something", () => {
    const trees = (quantity: number) => ({ entries: [{ duty: "planting", quantity }] });
    expect(differencesOf({ ...trees(12), ...shows("trees", "at-cap") })).toEqual([]);
    expect(differencesOf({ ...trees(10), ...shows("trees", "at-cap") })).toEqual(
      refuted("trees", "at-cap", "5"),
    );
  });

  it("an item is at its cap where the ceiling of a group it is in takes something", () => {
    const both = [{ duty: "patrol", times: 3 }, { duty: "planting" }];
    expect(differencesOf({ entries: both, ...shows("patrols", "at-cap") })).toEqual([]);
    expect(differencesOf({ entries: both, ...shows("trees", "at-cap") })).toEqual([]);
    expect(differencesOf({ entries: both, ...shows("river", "at-cap") })).toEqual([]);
    expect(differencesOf({ ...patrols(3), ...shows("trees", "at-cap") })).toEqual(
      refuted("trees", "at-cap", "0"),
    );
  });

  it("a deduction is at its cap where a floor stops it", () => {
    expect(differencesOf({ ...missed(1), ...shows("missed", "at-cap") })).toEqual([]);
    const covered = [
      { duty: "patrol" },
      { duty: "patrol", attendance: "absent", occurredOn: "2026-03-01" },
    ] as const;
    expect(differencesOf({ entries: covered, ...shows("missed", "at-cap") })).toEqual(
      refuted("missed", "at-cap", "-3"),
    );
    expect(
      differencesOf({
        entries: [...covered, { duty: "patrol", attendance: "absent", occurredOn: "2026-03-02" }],
        ...shows("patrols", "at-cap"),
      }),
    ).toEqual(refuted("patrols", "at-cap", "4"));
  });

  it("an item is at its cap where its limit of units leaves something out", () => {
    expect(differencesOf({ suggestions: [{ times: 2 }], ...shows("suggested", "at-cap") })).toEqual(
      [],
    );
    expect(differencesOf({ suggestions: [{}], ...shows("suggested", "at-cap") })).toEqual(
      refuted("suggested", "at-cap", "2"),
    );
  });
});
