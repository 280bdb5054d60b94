import type { Archive } from "deputy-archive";
import { assess, compareText, mergedEvents, rollUp, score, select, tally } from "deputy-archive";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { congresses, congressSessions } from "../arbitraries/index";
import { shuffled, shuffledArchive } from "./shuffles";
import { everywhere, worlds, worldsWith } from "./worlds";

describe.each(everywhere)("order of input does not matter under %s", (_, policies) => {
  const inTwoOrders = worlds(policies).chain((world) =>
    shuffledArchive(world.archive).map((other) => ({ ...world, other })),
  );

  it("to the scorecard, its lines and its reasons", () => {
    fc.assert(
      fc.property(inTwoOrders, ({ plan, archive, other, options }) => {
        expect(score(tally(plan, other, options))).toEqual(score(tally(plan, archive, options)));
      }),
    );
  });

  it("even where registers give one number to several entries", () => {
    const numbers = ["E1", "E2", "E3"];
    const collide = ({ entries, ...archive }: Archive): Archive => ({
      ...archive,
      entries: entries.map((entry, index) => ({
        ...entry,
        id: numbers[index % numbers.length] ?? "E1",
      })),
    });
    const colliding = worlds(policies).chain((world) => {
      const archive = collide(world.archive);
      return shuffledArchive(archive).map((other) => ({ ...world, archive, other }));
    });
    fc.assert(
      fc.property(colliding, ({ plan, archive, other, options }) => {
        const [first, second] = [tally(plan, archive, options), tally(plan, other, options)];
        expect(score(second)).toEqual(score(first));
        expect(mergedEvents(second)).toEqual(mergedEvents(first));
      }),
    );
  });

  it("to the events that several entries tell of", () => {
    fc.assert(
      fc.property(inTwoOrders, ({ plan, archive, other, options }) => {
        expect(mergedEvents(tally(plan, other, options))).toEqual(
          mergedEvents(tally(plan, archive, options)),
        );
      }),
    );
  });

  it("to the assessment, its measures and its alerts", () => {
    const withSessions = worldsWith(policies, (policy) =>
      fc.record({ sessions: congressSessions(policy) }),
    ).chain((world) =>
      fc
        .tuple(shuffledArchive(world.archive), shuffled(world.sessions))
        .map(([other, otherSessions]) => ({ ...world, other, otherSessions })),
    );
    fc.assert(
      fc.property(withSessions, ({ plan, archive, other, options, sessions, otherSessions }) => {
        expect(assess(tally(plan, other, options), otherSessions)).toEqual(
          assess(tally(plan, archive, options), sessions),
        );
      }),
    );
  });

  const withCongress = worldsWith(policies, (policy) =>
    fc.record({ archives: congresses(policy) }),
  ).chain(({ archives, plan, options }) =>
    shuffled(archives).map((others) => {
      const assessed = (all: typeof archives) =>
        all.map((archive) => assess(tally(plan, archive, options)));
      return { plan, assessments: assessed(archives), others: assessed(others) };
    }),
  );
  const byPartition = (
    first: { readonly partition: string | null },
    second: { readonly partition: string | null },
  ) => compareText(first.partition ?? "", second.partition ?? "");

  it("to the table of statistics, whose rows stand in order of first appearance", () => {
    fc.assert(
      fc.property(withCongress, ({ plan, assessments, others }) => {
        const { rows, ...table } = rollUp(plan, assessments);
        const { rows: otherRows, ...otherTable } = rollUp(plan, others);
        expect(otherTable).toEqual(table);
        expect([...otherRows].sort(byPartition)).toEqual([...rows].sort(byPartition));
      }),
    );
  });

  it("to the ranking, the candidates and the line of the quota", () => {
    fc.assert(
      fc.property(withCongress, ({ plan, assessments, others }) => {
        const sorted = (all: typeof assessments) =>
          [...select(plan, all)].sort(byPartition).map(({ excluded, ...rest }) => ({
            ...rest,
            excluded: excluded
              .map(({ mandate, exclusion }) => [mandate.certificate, exclusion].join())
              .sort(),
          }));
        expect(sorted(others)).toEqual(sorted(assessments));
      }),
    );
  });
});
