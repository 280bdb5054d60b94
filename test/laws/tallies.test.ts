import {
  type Archive,
  addRecord,
  assess,
  canonicalText,
  emptyTally,
  merge,
  mergedEvents,
  recordsOf,
  removeRecord,
  score,
  type Tally,
  tally,
} from "deputy-archive";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { archives, dutyEntries } from "../arbitraries/index";
import { partOf } from "./shuffles";
import { everywhere, worlds, worldsWith } from "./worlds";

const recordsIn = ({ entries, suggestions, reports, ratings = [] }: Archive) => [
  ...entries,
  ...suggestions,
  ...reports,
  ...ratings,
];

/** Everything the library says of a tally. */
const sayings = (of: Tally) => ({
  score: score(of),
  merged: mergedEvents(of),
  assessment: assess(of),
  setAside: of.setAside.map(canonicalText).sort(),
});

const setOf = (records: readonly unknown[]) => [...new Set(records.map(canonicalText))].sort();

describe.each(everywhere)("under %s", (_, policies) => {
  // Copies of one mandate's archive that overlap, differ, and may contradict each other.
  const copies = worldsWith(policies, (policy) =>
    fc.record({ others: fc.tuple(archives(policy), archives(policy)) }),
  ).chain(({ plan, options, archive, others }) =>
    fc
      .tuple(partOf(archive), partOf(archive))
      .map((parts) => [
        archive,
        ...parts,
        ...others.map((other) => ({ ...other, mandate: archive.mandate })),
      ])
      .chain((all) =>
        fc.tuple(fc.constantFrom(...all), fc.constantFrom(...all), fc.constantFrom(...all)),
      )
      .map((three) => three.map((each) => tally(plan, each, options)))
      .map(([first, second, third]) => ({ first, second, third })),
  );
  const three = copies.filter(
    (all): all is { first: Tally; second: Tally; third: Tally } => all.third !== undefined,
  );

  it("merging is commutative", () => {
    fc.assert(
      fc.property(three, ({ first, second }) => {
        expect(merge(second, first)).toEqual(merge(first, second));
      }),
    );
  });

  it("merging is associative", () => {
    fc.assert(
      fc.property(three, ({ first, second, third }) => {
        expect(merge(merge(first, second), third)).toEqual(merge(first, merge(second, third)));
      }),
    );
  });

  it("merging a tally with itself says nothing new", () => {
    fc.assert(
      fc.property(three, ({ first }) => {
        expect(sayings(merge(first, first))).toEqual(sayings(first));
      }),
    );
  });

  it("merging with an empty tally says nothing new", () => {
    fc.assert(
      fc.property(three, ({ first }) => {
        expect(recordsOf(emptyTally(first))).toEqual([]);
        expect(sayings(merge(first, emptyTally(first)))).toEqual(sayings(first));
      }),
    );
  });

  it("merging loses no record and invents none", () => {
    fc.assert(
      fc.property(three, ({ first, second }) => {
        expect(recordsOf(merge(first, second)).map(canonicalText).sort()).toEqual(
          setOf([...recordsOf(first), ...recordsOf(second)]),
        );
      }),
    );
  });

  it("sorting loses no record and invents none", () => {
    fc.assert(
      fc.property(worlds(policies), ({ plan, archive, options }) => {
        expect(
          recordsOf(tally(plan, archive, options))
            .map(canonicalText)
            .sort(),
        ).toEqual(setOf(recordsIn(archive)));
      }),
    );
  });

  it("an archive split over two tallies and merged is the whole", () => {
    const split = worlds(policies).chain((world) =>
      partOf(world.archive).map((part) => ({ ...world, part })),
    );
    fc.assert(
      fc.property(split, ({ plan, archive, part, options }) => {
        const left = new Set(recordsIn(part));
        const rest = {
          ...archive,
          entries: archive.entries.filter((each) => !left.has(each)),
          suggestions: archive.suggestions.filter((each) => !left.has(each)),
          reports: archive.reports.filter((each) => !left.has(each)),
          ratings: (archive.ratings ?? []).filter((each) => !left.has(each)),
        };
        const merged = merge(tally(plan, part, options), tally(plan, rest, options));
        expect(sayings(merged)).toEqual(sayings(tally(plan, archive, options)));
      }),
    );
  });

  it("importing again what is there already is nothing new", () => {
    const again = worlds(policies).chain((world) =>
      partOf(world.archive).map((part) => ({ ...world, part })),
    );
    fc.assert(
      fc.property(again, ({ plan, archive, part, options }) => {
        const whole = tally(plan, archive, options);
        expect(sayings(merge(whole, tally(plan, part, options)))).toEqual(sayings(whole));
      }),
    );
  });

  it("records added one by one are scored as all at once", () => {
    fc.assert(
      fc.property(worlds(policies), ({ plan, archive, options }) => {
        const whole = tally(plan, archive, options);
        const grown = recordsIn(archive).reduce(addRecord, emptyTally(whole));
        expect(sayings(grown)).toEqual(sayings(whole));
      }),
      { numRuns: 30 },
    );
  });

  it("adding a record and taking it out again is nothing", () => {
    const withEntry = worldsWith(policies, (policy) => fc.record({ entry: dutyEntries(policy) }));
    fc.assert(
      fc.property(withEntry, ({ plan, archive, options, entry }) => {
        const before = tally(plan, archive, options);
        const fresh = { ...entry, id: "fresh" };
        expect(sayings(removeRecord(addRecord(before, fresh), fresh))).toEqual(sayings(before));
      }),
    );
  });

  it("taking out a record that is not there is nothing", () => {
    const withEntry = worldsWith(policies, (policy) => fc.record({ entry: dutyEntries(policy) }));
    fc.assert(
      fc.property(withEntry, ({ plan, archive, options, entry }) => {
        const before = tally(plan, archive, options);
        expect(sayings(removeRecord(before, { ...entry, id: "fresh" }))).toEqual(sayings(before));
      }),
    );
  });

  it.each([
    [
      "another deputy",
      (all: Tally) => ({ mandate: { ...all.mandate, certificate: "DT16-9999x" } }),
    ],
    [
      "another state of the mandate",
      (all: Tally) => ({ mandate: { ...all.mandate, station: "另一站" } }),
    ],
    [
      "another period",
      (all: Tally) => ({ period: { ...all.period, from: "2020-01-01" as const } }),
    ],
    ["another end", (all: Tally) => ({ period: { ...all.period, to: "2030-01-01" as const } })],
    ["another day of knowledge", () => ({ asOf: "2030-01-01" as const })],
    [
      "another policy",
      (all: Tally) => ({ plan: { ...all.plan, policy: { ...all.plan.policy, id: "x" } } }),
    ],
    [
      "another version",
      (all: Tally) => ({ plan: { ...all.plan, policy: { ...all.plan.policy, version: "x" } } }),
    ],
  ])("tallies of %s are never merged", (_name, change) => {
    fc.assert(
      fc.property(worlds(policies), ({ plan, archive, options }) => {
        const own = tally(plan, archive, options);
        const other = { ...own, ...change(own) };
        expect(() => merge(own, other)).toThrow(RangeError);
        expect(() => merge(other, own)).toThrow(RangeError);
      }),
      { numRuns: 10 },
    );
  });
});
