import {
  assess,
  checklist,
  compilePolicy,
  type EarlierResult,
  type PlainDate,
  score,
  tally,
} from "deputy-archive";
import { lifeIssueMessage, termDossier, trendOf, yearDossier } from "deputy-archive/life";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datong } from "../datong";
import { mandate, promise, reply, suggestion, unit } from "./cases";

const year = { from: "2025-12-01", to: "2026-11-30" } as const;
const asOf: PlainDate = "2026-11-30";

const plan = compilePolicy(datong);
const archive = { mandate, roster: {}, entries: [], suggestions: [], reports: [] };
const sorted = tally(plan, archive, { period: year, asOf });
const scorecard = score(sorted);
const assessment = assess(sorted);

function result(to: PlainDate, total: number, policy = "p"): EarlierResult {
  const from: PlainDate = "2020-12-01";
  return { period: { from, to }, policy, total, standing: "good", rank: null, selectedFor: [] };
}

describe("the dossier of a year (D11)", () => {
  it("says that it is for reference, and what was not given", () => {
    const { value, issues } = yearDossier(mandate, year, asOf, {});
    expect(issues).toEqual([]);
    expect(value).toMatchObject({
      kind: "year",
      mandate,
      period: year,
      asOf,
      checklist: null,
      score: null,
      assessment: null,
      appraisals: [],
      trend: [],
    });
    expect(value.notice.zh).toMatch(/供参考，不作结论/);
    expect(value.notice.en).toMatch(/without a verdict/);
    expect(value.notGiven).toEqual([
      "checklist",
      "score",
      "assessment",
      "appraisals",
      "suggestions",
      "promises",
      "trend",
    ]);
  });

  it("carries score, grade and checklist as they are, and this year ends the trend", () => {
    const list = checklist(sorted, asOf);
    const { value, issues } = yearDossier(mandate, year, asOf, {
      scorecard,
      assessment,
      ...(list === null ? {} : { checklist: list }),
      reports: [],
      suggestions: [],
      promises: [],
      earlier: [result("2025-11-30", 12.5, datong.id), result("2024-11-30", 12.4, datong.id)],
    });
    expect(issues).toEqual([]);
    expect(value.score).toBe(scorecard);
    expect(value.assessment).toBe(assessment);
    expect(value.checklist).toBe(list);
    expect(value.notGiven).toEqual(list === null ? ["checklist"] : []);
    expect(value.trend.map(({ to, change }) => [to, change])).toEqual([
      ["2024-11-30", null],
      ["2025-11-30", "0.1"],
      ["2026-11-30", "-12.5"],
    ]);
  });

  it("leaves out and says what is about another deputy or another year", () => {
    const other = { ...mandate, certificate: "DT16-0009" };
    const { value, issues } = yearDossier(other, year, asOf, { scorecard });
    expect(value.score).toBeNull();
    expect(issues).toEqual([
      {
        code: "dossier-of-another-deputy",
        path: ["score"],
        params: { section: "score", found: "DT16-0001" },
      },
    ]);
    for (const period of [
      { from: "2025-12-01", to: "2026-11-29" },
      { from: "2025-12-02", to: "2026-11-30" },
    ] as const) {
      const late = yearDossier(mandate, period, asOf, { assessment });
      expect(late.value.assessment).toBeNull();
      expect(late.issues.map(({ code, path }) => [code, path])).toEqual([
        ["dossier-of-another-period", ["assessment"]],
      ]);
      for (const language of ["zh", "en"] as const) {
        expect(late.issues.map((issue) => lifeIssueMessage(issue, language))[0]).toContain(year.to);
      }
    }
  });

  it("takes the duty reports of the year, earliest first", () => {
    const report = (id: string, occurredOn: PlainDate) =>
      ({ kind: "report", id, occurredOn, form: "oral", ballot: null, source: null }) as const;
    const reports = [
      report("c", "2026-11-30"),
      report("b", "2026-05-01"),
      report("a", "2026-05-01"),
      report("before", "2025-11-30"),
      report("after", "2026-12-01"),
    ];
    const { value } = yearDossier(mandate, year, asOf, { reports });
    expect(value.appraisals.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });
});

describe("suggestions and what came of them", () => {
  const rated = {
    deputy: "DT16-0001",
    judgements: { result: "dissatisfied" },
    reasons: "示例",
  } as const;
  const states = [
    suggestion("S002", {
      units: [
        unit("water-bureau", [
          reply("2026-04-20", "planned", { ratings: [{ ...rated, on: "2026-05-01" }] }),
          // Planned at first, carried out later: the latest category counts, the earlier stays.
          reply("2026-06-20", "planned", {
            results: [
              ...reply("2026-06-20", "planned").results,
              ...reply("2026-10-01", "resolved").results,
            ],
          }),
        ]),
        unit("education-bureau", [reply("2026-04-20", "not-feasible")]),
      ],
      formerUnits: [unit("transport-bureau", [])],
    }),
    suggestion("S001", { submittedOn: null, status: "draft" }),
  ];

  it("reply by reply, with the deputy's own answers, silence being no answer", () => {
    const { outcomes } = yearDossier(mandate, year, asOf, { suggestions: states }).value;
    expect(outcomes.suggestions.map(({ number, role }) => [number, role])).toEqual([
      ["S001", "lead"],
      ["S002", "lead"],
    ]);
    const replies = outcomes.suggestions[1]?.replies ?? [];
    expect(replies.map(({ body, on, judgements }) => [body, on, judgements])).toEqual([
      ["education-bureau", "2026-04-20", null],
      ["water-bureau", "2026-04-20", { result: "dissatisfied" }],
      ["water-bureau", "2026-06-20", null],
    ]);
    // A draft is not put forward; of each body the latest reply counts.
    expect(outcomes.counts.submitted).toBe(1);
    expect(outcomes.counts.led).toBe(1);
    expect(outcomes.counts.byClass).toMatchObject({ resolved: 1, planned: 0, "not-feasible": 1 });
  });

  it.each(["to-revise", "returned", "letter", "withdrawn"] as const)(
    "one that is %s is listed, and does not count as put forward",
    (status) => {
      const one = suggestion("S003", { status });
      const { outcomes } = yearDossier(mandate, year, asOf, { suggestions: [one] }).value;
      const { suggestions: lines, counts } = outcomes;
      expect(lines.map((line) => line.status)).toEqual([status]);
      expect(counts).toMatchObject({ submitted: 0, led: 0 });
    },
  );

  it("of an earlier year, what came of it is listed, and it is counted in its own year", () => {
    const before = suggestion("S000", {
      submittedOn: "2025-11-30",
      units: [unit("water-bureau", [reply("2026-03-01", "resolved")])],
    });
    const first = suggestion("S003", { submittedOn: "2025-12-01" });
    const last = suggestion("S004", { submittedOn: "2026-11-30" });
    const { outcomes } = yearDossier(mandate, year, asOf, {
      suggestions: [before, first, last],
    }).value;
    expect(outcomes.suggestions.map(({ number }) => number)).toEqual(["S000", "S003", "S004"]);
    expect(outcomes.counts.submitted).toBe(2);
    expect(outcomes.counts.byClass.resolved).toBe(0);
    const term = termDossier(mandate, asOf, { years: [], suggestions: [before, first, last] });
    expect(term.outcomes.counts.submitted).toBe(3);
  });

  it("a co-signer's own; nobody's who has not confirmed", () => {
    const of = (certificate: string) =>
      yearDossier({ ...mandate, certificate }, year, asOf, { suggestions: states }).value.outcomes;
    expect(of("DT16-0002").counts).toMatchObject({ submitted: 1, led: 0 });
    expect(of("DT16-0002").suggestions[0]?.role).toBe("co-signer");
    expect(of("DT16-0003").suggestions).toEqual([]);
    expect(of("DT16-0004").suggestions).toEqual([]);
  });

  it("promises to them, and how they stand", () => {
    const promises = [
      promise("C4", { dueOn: "2026-11-29" }),
      promise("C3", { dueOn: "2026-11-30" }),
      promise("C2", { suggestion: "S009" }),
      promise("C1", { dueOn: "2026-05-01", ending: { kind: "kept", on: "2026-06-01" } }),
      promise("C0", {
        carries: [{ on: "2026-11-20", fromYear: 2026, toYear: 2027, reason: "示例" }],
      }),
      // Not yet made on the day.
      promise("C5", { promisedOn: "2027-01-05" }),
    ];
    const { outcomes } = yearDossier(mandate, year, asOf, { suggestions: states, promises }).value;
    expect(
      outcomes.promises.map(({ number, standing, overdue }) => [number, standing, overdue]),
    ).toEqual([
      ["C0", "carried", false],
      ["C1", "kept", false],
      ["C3", "open", false],
      ["C4", "open", true],
      ["C5", "open", false],
    ]);
  });
});

describe("the dossier of a term (D12)", () => {
  const years = [
    { from: "2025-12-01", to: "2026-11-30" },
    { from: "2023-12-01", to: "2024-11-30" },
    { from: "2024-12-01", to: "2025-11-30" },
  ] as const;

  it("lines the years up and says which have no result", () => {
    const results = [result("2025-11-30", 80), result("2019-11-30", 99)];
    const dossier = termDossier(mandate, "2026-12-01", { years, results });
    expect(dossier).toMatchObject({ kind: "term", period: mandate.term, asOf: "2026-12-01" });
    expect(dossier.trend.map(({ to }) => to)).toEqual(["2025-11-30"]);
    expect(dossier.yearsWithoutResult.map(({ to }) => to)).toEqual(["2024-11-30", "2026-11-30"]);
    expect(dossier.notGiven).toEqual(["appraisals", "suggestions", "promises"]);
  });

  it("with everything given nothing is said to be missing", () => {
    const facts = {
      years,
      results: [],
      reports: [],
      suggestions: [suggestion("S001")],
      promises: [promise("C1")],
    };
    const dossier = termDossier(mandate, "2026-12-01", facts);
    expect(dossier.notGiven).toEqual([]);
    expect(dossier.outcomes.counts.submitted).toBe(1);
    expect(dossier.outcomes.promises).toHaveLength(1);
    expect(termDossier(mandate, "2026-12-01", { years }).notGiven).toContain("trend");
  });
});

describe("years are compared only where they can be", () => {
  it.each<[string, readonly EarlierResult[], readonly (string | null)[]]>([
    ["none", [], []],
    ["exactly", [result("2025-11-30", 0.1), result("2026-11-30", 0.3)], [null, "0.2"]],
    [
      "not across measures",
      [result("2025-11-30", 80, "p"), result("2026-11-30", 90, "q")],
      [null, null],
    ],
    [
      "not where a total is no decimal",
      [result("2025-11-30", 1e-9), result("2026-11-30", 90)],
      [null, null],
    ],
    [
      "not with one that is none",
      [result("2025-11-30", 90), result("2026-11-30", 1e-9)],
      [null, null],
    ],
    [
      "of two measures of one year in order of their ids",
      [result("2026-11-30", 90, "q"), result("2026-11-30", 80, "p")],
      [null, null],
    ],
  ])("%s", (_, years, changes) => {
    expect(trendOf(years).map(({ change }) => change)).toEqual(changes);
  });

  it("in whatever order they are given, and the changes add up", () => {
    const totals = fc.uniqueArray(
      fc.record({
        year: fc.integer({ min: 2000, max: 2060 }),
        total: fc.integer({ min: -500, max: 15000 }),
      }),
      { selector: ({ year: one }) => one, maxLength: 8 },
    );
    fc.assert(
      fc.property(totals, fc.infiniteStream(fc.nat()), (all, random) => {
        const results = all.map(({ year: one, total }) => result(`${one}-11-30`, total / 100));
        const shuffled = [...results]
          .map((one) => ({ one, key: random.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        const trend = trendOf(shuffled);
        expect(trend).toEqual(trendOf(results));
        const sum = trend.reduce(
          (hundredths, { change }) => hundredths + Math.round(Number(change ?? 0) * 100),
          0,
        );
        const inOrder = [...all].sort((a, b) => a.year - b.year);
        expect(sum).toBe((inOrder[inOrder.length - 1]?.total ?? 0) - (inOrder[0]?.total ?? 0));
      }),
    );
  });
});
