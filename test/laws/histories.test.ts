import { canonicalText } from "deputy-archive";
import {
  appendEvent,
  type Copy,
  emptyHistory,
  eventId,
  forksOf,
  type History,
  happenedBefore,
  headsOf,
  historyOn,
  inOrder,
  mergeHistories,
  reconcile,
  verify,
} from "deputy-archive/life";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDates } from "../arbitraries/index";
import { histories, keepers, type Said, threeCopies } from "../arbitraries/life/histories";
import { changes } from "../rules/history/changes";

const subject = "示例@000000#16";
const many = { numRuns: 3000 };
const merge = (first: History<Said>, second: History<Said>) => mergeHistories(first, second).value;
const idsOf = ({ events }: History<unknown>) => events.map(({ id }) => id);
const days = plainDates({ from: "2025-12-25", to: "2026-12-31" });
const three = threeCopies({ forks: true });

/** The three histories by themselves. */
const held = (copies: readonly Copy<Said>[]) => {
  const [first, second, third] = copies.map(({ history }) => history);
  if (first === undefined || second === undefined || third === undefined) throw new Error("three");
  return { first, second, third };
};

describe("three copies edited apart become one", () => {
  it("merging is commutative, associative, idempotent, and nothing changes nothing", () => {
    fc.assert(
      fc.property(three.map(held), ({ first, second, third }) => {
        expect(merge(first, second)).toEqual(merge(second, first));
        expect(merge(merge(first, second), third)).toEqual(merge(first, merge(second, third)));
        expect(merge(first, first)).toEqual(first);
        expect(merge(first, emptyHistory(subject))).toEqual(first);
      }),
      many,
    );
  });

  it("whoever merged with whom before, in whatever order, and however often: the same archive", () => {
    const merges = fc.array(fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 2 })), { maxLength: 8 });
    fc.assert(
      fc.property(
        three.chain((copies) =>
          fc.tuple(fc.constant(copies), merges, fc.shuffledSubarray([0, 1, 2], { minLength: 3 })),
        ),
        ([copies, before, order]) => {
          const merged = copies.map(({ history }) => history);
          for (const [into, from] of before) {
            merged[into] = merge(
              merged[into] ?? emptyHistory(subject),
              merged[from] ?? emptyHistory(subject),
            );
          }
          const later = order.map((index) => ({
            keeper: keepers[index] ?? "station",
            history: merged[index] ?? emptyHistory<Said>(subject),
          }));
          const whole = reconcile(subject, copies);
          expect(reconcile(subject, later).value.history).toEqual(whole.value.history);
          expect(reconcile(subject, [...later, ...later]).value.history).toEqual(
            whole.value.history,
          );
          expect(whole.issues).toEqual([]);
        },
      ),
      many,
    );
  });

  it("the whole answer is the same for copies in any order, and for one given twice", () => {
    fc.assert(
      fc.property(three, (copies) => {
        const answer = reconcile(subject, copies);
        expect(reconcile(subject, [...copies].reverse())).toEqual(answer);
        expect(reconcile(subject, [...copies, ...copies])).toEqual(answer);
      }),
    );
  });

  it("nothing is lost, and what each copy lacked is exactly what it did not hold", () => {
    fc.assert(
      fc.property(three, (copies) => {
        const { value } = reconcile(subject, copies);
        const all = new Set(copies.flatMap(({ history }) => history.events));
        expect(new Set(value.history.events)).toEqual(all);
        for (const { keeper, lacked } of value.copies) {
          const own = copies.filter((copy) => copy.keeper === keeper).map((copy) => copy.history);
          const ids = [...own.flatMap(idsOf), ...lacked];
          expect([...ids].sort()).toEqual(idsOf(value.history).sort());
        }
        expect(value.copies.map(({ keeper }) => keeper)).toEqual(keepers);
      }),
      many,
    );
  });

  it("an altered copy never displaces what another holds, and what it said is set aside", () => {
    fc.assert(
      fc.property(three, fc.nat(), fc.nat(), (copies, whose, which) => {
        const { value: whole } = reconcile(subject, copies);
        const altered = copies.map((copy, index) => {
          const at = which % Math.max(1, copy.history.events.length);
          const events = copy.history.events.map((event, place) =>
            index === whose % copies.length && place === at ? { ...event, reason: "改" } : event,
          );
          return { ...copy, history: { ...copy.history, events } };
        });
        const { value, issues } = reconcile(subject, [...altered, ...copies]);
        expect(value.history).toEqual(whole.history);
        expect(issues).toHaveLength(value.setAside.length);
        const texts = new Set([...value.history.events, ...value.setAside].map(canonicalText));
        for (const event of altered.flatMap(({ history }) => history.events)) {
          expect(texts).toContain(canonicalText(event));
        }
      }),
    );
  });
});

describe("the order and the causes of events", () => {
  const forked = histories({ forks: true });

  /** Every way back, followed by hand. */
  const waysBack = ({ events }: History<unknown>) => {
    const byId = new Map(events.map((event) => [event.id, event]));
    return (id: string) => {
      const found = new Set<string>();
      const open = [id];
      for (const next of open) {
        const event = byId.get(next);
        for (const before of [event?.previous ?? [], event?.seen ?? []].flat()) {
          if (!found.has(before)) open.push(before);
          found.add(before);
        }
      }
      return found;
    };
  };

  it("happened before is exactly: somewhere on the way back", () => {
    fc.assert(
      fc.property(forked, (history) => {
        const before = happenedBefore(history);
        const back = waysBack(history);
        for (const second of idsOf(history)) {
          const behind = back(second);
          for (const first of idsOf(history)) expect(before(first, second)).toBe(behind.has(first));
        }
      }),
    );
  });

  it("the order depends on the set only, and keeps causes first", () => {
    fc.assert(
      fc.property(
        forked.chain((history) =>
          fc.tuple(
            fc.constant(history),
            fc.shuffledSubarray([...history.events], { minLength: history.events.length }),
          ),
        ),
        ([history, shuffled]) => {
          expect(inOrder(shuffled)).toEqual(history.events);
          const place = new Map(idsOf(history).map((id, index) => [id, index]));
          for (const [index, { previous, seen }] of history.events.entries()) {
            for (const id of [...seen, ...(previous === null ? [] : [previous])]) {
              expect(place.get(id)).toBeLessThan(index);
            }
          }
        },
      ),
    );
  });

  it("what is known on a day is known on every later day, with all it builds on", () => {
    fc.assert(
      fc.property(forked, days, days, (history, one, other) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        const then = historyOn(history, early);
        expect(history.events.slice(0, then.events.length)).toEqual(then.events);
        expect(historyOn(historyOn(history, late), early)).toEqual(then);
        expect(then.events.every(({ recordedOn }) => recordedOn <= early)).toBe(true);
        const faults = verify(then).issues.filter(({ code }) => code !== "forked-copy");
        expect(faults).toEqual([]);
        expect(historyOn(history, "9999-12-31")).toEqual(history);
      }),
    );
  });

  it("what is written next has seen everything, comes last, and leaves one head a copy", () => {
    fc.assert(
      fc.property(forked, fc.constantFrom(...keepers), (history, keeper) => {
        const by = { role: keeper, id: "示例" } as const;
        const said = {
          recordedOn: "2026-01-01",
          by,
          reason: null,
          body: { text: "", quantity: 0 },
        } as const;
        const { value } = appendEvent(history, keeper, said);
        const last = value.events.at(-1)?.id ?? "";
        const isBefore = happenedBefore(value);
        expect(idsOf(history).every((id) => isBefore(id, last))).toBe(true);
        expect(inOrder(value.events)).toEqual(value.events);
        expect(merge(history, value)).toEqual(value);
        expect(historyOn(value, "9999-12-31")).toEqual(value);
      }),
    );
  });
});

describe("a history shows whether it was touched", () => {
  it("an untouched history is whole, and after being stored and read too", () => {
    fc.assert(
      fc.property(histories(), (history) => {
        expect(verify(history, headsOf(history))).toEqual({ issues: [], forks: [] });
        const read: History<Said> = JSON.parse(JSON.stringify(history));
        expect(verify(read, headsOf(history)).issues).toEqual([]);
        for (const event of read.events) expect(event.id).toBe(eventId(event));
      }),
    );
  });

  it("random histories do fork, and fork again", () => {
    const found = fc.sample(histories({ forks: true }), 100).map(forksOf);
    expect(found.filter(({ length }) => length > 0).length).toBeGreaterThan(20);
    expect(found.filter(({ length }) => length > 1).length).toBeGreaterThan(5);
  });

  it("a forked history has one issue for every branch beyond the first, and no other", () => {
    fc.assert(
      fc.property(histories({ forks: true }), (history) => {
        const { issues, forks } = verify(history, headsOf(history));
        const beyond = forks.reduce((sum, { branches }) => sum + branches.length - 1, 0);
        expect(issues.map(({ code }) => code)).toEqual(Array(beyond).fill("forked-copy"));
        expect(forks).toEqual(forksOf(history));
        const places = history.events.map(({ copy, previous }) => `${copy} ${previous}`);
        expect(beyond).toBe(places.length - new Set(places).size);
        for (const id of forks.flatMap(({ branches }) => branches.flat())) {
          expect(idsOf(history)).toContain(id);
        }
      }),
    );
  });

  it("any single change is found, whichever field, event or place", () => {
    const touched = histories()
      .filter(({ events }) => events.length > 1)
      .chain((history) => fc.tuple(fc.constant(history), changes(history)));
    fc.assert(
      fc.property(touched, ([history, { changed, at, kind }]) => {
        const before = verify(history, headsOf(history));
        const { issues } = verify(changed, headsOf(history));
        expect(before.issues).toEqual([]);
        expect(issues).not.toEqual([]);
        // An event that no longer fits its id is the first thing said, in its place.
        if (kind === "alter") expect(issues[0]?.path).toEqual(["events", at]);
        if (kind === "swap") {
          expect(issues[0]).toMatchObject({ code: "misplaced-event", path: ["events", at] });
        }
      }),
      many,
    );
  });
});
