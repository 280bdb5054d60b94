import type { PlainDate } from "deputy-archive";
import {
  advancePromise,
  overduePromises,
  type PromiseCounts,
  type PromiseFile,
  promiseLedgerOfYear,
  promiseState,
  promiseStatement,
  standingIn,
} from "deputy-archive/life";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ledgerDays, promiseEvents, promiseLedgers } from "../arbitraries/life/promiseLedgers";
import { deepFrozen } from "./deepFrozen";

const years = fc.integer({ min: 2023, max: 2029 });

const wholes = [
  "promised",
  "made",
  "brought",
  "kept",
  "changed",
  "carried",
  "open",
  "rated",
  "satisfied",
  "basicallySatisfied",
  "dissatisfied",
] as const;

const sumOf = (counts: readonly PromiseCounts[]) =>
  Object.fromEntries(wholes.map((name) => [name, counts.reduce((sum, one) => sum + one[name], 0)]));

/** Where a promise stands in every year it can be in. */
function standingsOf(file: PromiseFile, asOf: PlainDate) {
  const { value: promise } = promiseState(file, asOf);
  if (promise === null) return [];
  const all = Array.from({ length: 8 }, (_, index) => standingIn(promise, 2024 + index));
  return [{ ending: promise.ending, standings: all }];
}

/** Lists of a promise's state that only ever grow. */
const growing = ["progress", "carries", "told", "ratings", "explanations"] as const;

describe("the ledger of promises", () => {
  it("carried + kept + changed + open = promised = made + brought, altogether and by body", () => {
    fc.assert(
      fc.property(promiseLedgers, years, ledgerDays, (ledger, year, asOf) => {
        const { total, byBody } = promiseLedgerOfYear(ledger, year, asOf);
        for (const counts of [total, ...byBody.map((row) => row.counts)]) {
          const { carried, kept, changed, open, promised, made, brought } = counts;
          expect(carried + kept + changed + open).toBe(promised);
          expect(made + brought).toBe(promised);
          expect(counts.satisfied + counts.basicallySatisfied + counts.dissatisfied).toBe(
            counts.rated,
          );
        }
        expect(sumOf(byBody.map((row) => row.counts))).toEqual(sumOf([total]));
      }),
    );
  });

  it("holds in any part of the ledger, and the parts add up", () => {
    fc.assert(
      fc.property(
        promiseLedgers,
        fc.func(fc.nat(2)),
        years,
        ledgerDays,
        (ledger, part, year, asOf) => {
          const total = (files: readonly PromiseFile[]) =>
            promiseLedgerOfYear(files, year, asOf).total;
          const parts = [0, 1, 2].map((name) =>
            total(ledger.filter(({ number }) => part(number) === name)),
          );
          expect(sumOf(parts)).toEqual(sumOf([total(ledger)]));
        },
      ),
    );
  });

  it("what a year leaves carried or open is what the next one brings forward", () => {
    fc.assert(
      fc.property(promiseLedgers, years, ledgerDays, (ledger, year, asOf) => {
        const { carried, open } = promiseLedgerOfYear(ledger, year, asOf).total;
        expect(promiseLedgerOfYear(ledger, year + 1, asOf).total.brought).toBe(carried + open);
      }),
    );
  });

  it("every promise ever made ends in one year or is owed in all that follow", () => {
    fc.assert(
      fc.property(promiseLedgers, ledgerDays, (ledger, asOf) => {
        for (const { ending, standings } of ledger.flatMap((file) => standingsOf(file, asOf))) {
          const ends = standings.filter((one) => one === "kept" || one === "changed");
          expect(ends).toEqual(ending !== null && ending.on < "2032-01-01" ? [ending.kind] : []);
          const owed = standings.slice(standings.findIndex((one) => one !== null));
          if (ending === null) expect(owed).not.toContain(null);
        }
      }),
    );
  });

  it("what is overdue is owed, and was due before", () => {
    fc.assert(
      fc.property(promiseLedgers, ledgerDays, (ledger, asOf) => {
        const late = overduePromises(ledger, asOf);
        for (const { promise, dueOn, daysLate } of late) {
          expect(promise.ending).toBeNull();
          expect(dueOn < asOf && daysLate > 0).toBe(true);
        }
        const days = late.map(({ daysLate }) => daysLate);
        expect(days).toEqual([...days].sort((one, other) => other - one));
      }),
    );
  });

  it("no event is lost, and none that is impossible changes anything", () => {
    fc.assert(
      fc.property(promiseEvents, (events) => {
        let file: PromiseFile = { number: "C1", events: [] };
        for (const event of events) {
          const { value, issues } = advancePromise(deepFrozen(file), event);
          if (issues.length === 0) expect(value.events).toEqual([...file.events, event]);
          else expect(value).toBe(file);
          file = value;
        }
        expect(promiseState(file, "9999-12-31").issues).toEqual([]);
      }),
    );
  });

  it("a view of a day is what was written by that day, and later views keep all it had", () => {
    fc.assert(
      fc.property(promiseLedgers, ledgerDays, ledgerDays, (ledger, one, other) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        for (const file of ledger) {
          const known = {
            ...file,
            events: file.events.filter(({ recordedOn }) => recordedOn <= early),
          };
          const before = promiseState(file, early).value;
          expect(promiseState(known, "9999-12-31").value).toEqual(before);
          const after = promiseState(file, late).value;
          for (const list of growing) {
            const had = before?.[list] ?? [];
            expect(after?.[list].slice(0, had.length) ?? []).toEqual(had);
          }
        }
      }),
    );
  });

  it("the yearly statement has every promise of the two years, once", () => {
    fc.assert(
      fc.property(promiseLedgers, years, ledgerDays, (ledger, year, asOf) => {
        const { lines } = promiseStatement(ledger, ["S001", "S002"], year, asOf);
        const made = (of: number) => promiseLedgerOfYear(ledger, of, asOf).total.made;
        expect(lines.length).toBe(made(year) + made(year - 1));
      }),
    );
  });
});
