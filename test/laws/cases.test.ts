import {
  assess,
  caseArchive,
  formatPoints,
  type PolicyCase,
  type PolicyCases,
  runCases,
  score,
  tally,
} from "deputy-archive";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { everywhere, type World, worlds } from "./worlds";

/** Everything an archive holds, written down as a case. */
function asCase({ archive, options }: World): PolicyCase {
  const { mandate, entries, suggestions, reports, ratings = [] } = archive;
  const words = { zh: "随机", en: "random" };
  const said = <Record extends { kind: string; source: unknown }>(record: Record) => {
    const { kind, source, ...rest } = record;
    return rest;
  };
  return {
    id: "random",
    title: words,
    because: words,
    period: options.period,
    asOf: options.asOf,
    mandate,
    entries: entries.map(said),
    suggestions: suggestions.map(said),
    reports: reports.map(said),
    ratings: ratings.map(said),
    expect: {},
  };
}

/** What came out of a world, as a case expects it. */
function expectation({ plan, archive, options }: World): PolicyCase["expect"] {
  const of = tally(plan, archive, options);
  const { total, scale, nodes, notApplied } = score(of);
  const { standing, alerts } = assess(of);
  const decimal = (points: number) => Number(formatPoints(points, scale));
  return {
    total: decimal(total),
    points: Object.fromEntries(nodes.map(({ rule, points }) => [rule, decimal(points)])),
    standing: standing.id,
    alerts: alerts.map(({ id }) => id),
    notApplied: Object.fromEntries(notApplied.map(({ record, reason }) => [record.id, reason])),
  };
}

function differencesOf({ plan, options }: World, policyCase: PolicyCase) {
  const cases: PolicyCases = {
    format: "deputy-archive/cases",
    formatVersion: 1,
    policy: plan.policy.id,
    period: options.period,
    cases: [policyCase],
  };
  const differences = runCases(plan.policy, cases).flatMap((result) => result.differences);
  return differences.filter(({ about }) => about !== "word");
}

describe.each(everywhere)("under %s", (_, policies) => {
  it("an archive written down as a case is the same archive", () => {
    fc.assert(
      fc.property(worlds(policies), (world) => {
        const { archive, plan, options } = world;
        const { mandate, entries, suggestions, reports, ratings } = caseArchive(
          plan.policy,
          asCase(world),
          options.period,
        );
        const withoutSource = (records: readonly object[]) =>
          records.map((record) => ({ ...record, source: null }));
        expect(mandate).toEqual(archive.mandate);
        expect(entries).toEqual(withoutSource(archive.entries));
        expect(suggestions).toEqual(withoutSource(archive.suggestions));
        expect(reports).toEqual(withoutSource(archive.reports));
        expect(ratings).toEqual(withoutSource(archive.ratings ?? []));
      }),
    );
  });

  it("a case that expects what came out holds", () => {
    fc.assert(
      fc.property(worlds(policies), (world) => {
        const came = expectation(world);
        expect(differencesOf(world, { ...asCase(world), expect: came })).toEqual([]);
      }),
    );
  });

  it("a case that expects another total does not, and says both", () => {
    fc.assert(
      fc.property(worlds(policies), (world) => {
        const { total = 0 } = expectation(world);
        const expected = total + 1;
        expect(differencesOf(world, { ...asCase(world), expect: { total: expected } })).toEqual([
          { about: "total", id: null, expected: String(expected), found: String(total) },
        ]);
      }),
    );
  });
});
