import {
  type Policy,
  periodOf,
  type Simulation,
  type SimulationOptions,
  simulate,
  simulationText,
} from "deputy-archive";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { congresses, policies } from "../arbitraries/index";
import { datong } from "../rules/datong";
import { shuffled } from "./shuffles";

// Each case scores a congress twice: slow on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

/** The shipped policy with other caps, lines and quota. */
const variants: fc.Arbitrary<Policy> = fc
  .record({
    lines: fc.constantFrom([90, 75, 60], [20, 10, 5], [8, 4, 2]),
    ceiling: fc.constantFrom(5, 40, 60),
    percent: fc.constantFrom(20, 50, 100),
    list: fc.constantFrom("outstanding", "commended"),
  })
  .map(({ lines, ceiling, percent, list }) => ({
    ...datong,
    score: {
      ...datong.score,
      parts: datong.score.parts.map((part, index) => (index === 1 ? { ...part, ceiling } : part)),
    },
    assessment: {
      ...datong.assessment,
      grades: datong.assessment.grades.map((grade, index) => {
        const { requires: _, ...rest } = grade;
        const atLeast = lines[index];
        return atLeast === undefined ? rest : { ...rest, atLeast };
      }),
    },
    selections: datong.selections.map((rules) => ({
      ...rules,
      id: list,
      quota: { ...rules.quota, percent },
    })) as Policy["selections"],
  }));

const shippedYear: SimulationOptions = { period: periodOf(datong, 2026), asOf: "2026-12-10" };
const delegations = ["甲区", "乙县"];

/** Deputies under the shipped policy, changed twice. */
const shippedWorlds = fc.record({
  archives: congresses(datong, { delegations }),
  before: variants,
  after: variants,
  options: fc.constant(shippedYear),
});

/** Deputies under two random policies. */
const randomWorlds = fc.tuple(policies(), policies()).chain(([before, after]) =>
  fc.record({
    archives: congresses(before, { delegations }),
    before: fc.constant(before),
    after: fc.constant(after),
    options: fc.constant({ period: periodOf(before, 2026), asOf: "2027-01-31" } as const),
  }),
);

const worlds = fc.oneof(shippedWorlds, randomWorlds);

function simulated(...given: Parameters<typeof simulate>): Simulation {
  const { value } = simulate(...given);
  if (value === null) throw new Error("both policies cover the period");
  return value;
}

describe("a simulation", () => {
  it("of a policy against itself moves nobody", () => {
    fc.assert(
      fc.property(worlds, ({ archives, before, options }) => {
        const same = simulated(archives, before, before, options);
        for (const { total, ranks, ...deputy } of same.deputies) {
          expect(total.difference).toBe(0);
          expect(deputy.standingAfter).toEqual(deputy.standingBefore);
          for (const { before: was, after: is, gained } of ranks) {
            expect(is).toEqual(was);
            expect(gained).toBe(was === null ? null : 0);
          }
        }
        for (const move of [...same.standings, ...same.lists]) {
          expect([move.entering, move.leaving]).toEqual([[], []]);
        }
        expect(same.nodes).toEqual([]);
      }),
    );
  });

  it("has groups that sum to the whole, and deputies that sum to their group", () => {
    fc.assert(
      fc.property(worlds, ({ archives, before, after, options }) => {
        const { groups, whole, deputies } = simulated(archives, before, after, options);
        const sum = (all: readonly { readonly difference: number }[]) =>
          all.reduce((total, { difference }) => total + difference, 0);
        expect(sum(groups)).toBe(whole.difference);
        expect(groups.reduce((total, group) => total + group.deputies, 0)).toBe(archives.length);
        expect(whole.after - whole.before).toBe(whole.difference);
        for (const { group, difference } of groups) {
          const members = deputies.filter(({ mandate }) => mandate.delegation === group);
          expect(sum(members.map(({ total }) => total))).toBe(difference);
        }
      }),
    );
  });

  it("turned round is negated: gains are losses, and who comes in drops out", () => {
    fc.assert(
      fc.property(worlds, ({ archives, before, after, options }) => {
        const there = simulated(archives, before, after, options);
        const back = simulated(archives, after, before, options);
        expect(
          back.deputies.map(({ mandate, total }) => [mandate.certificate, 0 - total.difference]),
        ).toEqual(
          there.deputies.map(({ mandate, total }) => [mandate.certificate, total.difference]),
        );
        expect(back.nodes.map(({ rule, difference }) => [rule, 0 - difference])).toEqual(
          there.nodes.map(({ rule, difference }) => [rule, difference]),
        );
        expect(0 - back.whole.difference).toBe(there.whole.difference);
        for (const side of ["standings", "lists"] as const) {
          const turned = new Map(back[side].map((move) => [move.id, move]));
          for (const { id, entering, leaving } of there[side]) {
            expect(turned.get(id)).toMatchObject({ entering: leaving, leaving: entering });
          }
          expect(turned.size).toBe(there[side].length);
        }
        const gains = (simulation: Simulation) =>
          new Map(
            simulation.deputies.map(({ mandate, ranks }) => [
              mandate.certificate,
              new Map(ranks.map(({ list, gained }) => [list, gained])),
            ]),
          );
        const other = gains(back);
        gains(there).forEach((lists, certificate) => {
          lists.forEach((gained, list) => {
            const lost = other.get(certificate)?.get(list);
            expect(gained === null ? null : 0 - gained).toBe(lost);
          });
        });
      }),
    );
  });

  it("does not depend on the order of the archives", () => {
    const inTwoOrders = worlds.chain((world) =>
      shuffled(world.archives).map((others) => ({ ...world, others })),
    );
    fc.assert(
      fc.property(inTwoOrders, ({ archives, others, before, after, options }) => {
        const first = simulated(archives, before, after, options);
        expect(simulated(others, before, after, options)).toEqual(first);
        expect(simulationText(simulated(others, before, after, options))).toEqual(
          simulationText(first),
        );
      }),
    );
  });

  it("agrees with itself: who moves in and out makes the difference of the numbers", () => {
    fc.assert(
      fc.property(worlds, ({ archives, before, after, options }) => {
        const { standings, lists, deputies } = simulated(archives, before, after, options);
        for (const move of [...standings, ...lists]) {
          expect(move.before + move.entering.length - move.leaving.length).toBe(move.after);
        }
        expect(standings.reduce((sum, { after: many }) => sum + many, 0)).toBe(deputies.length);
      }),
    );
  });
});
