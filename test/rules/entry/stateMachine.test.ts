import {
  type Actor,
  type ArchiveHistory,
  type EntryEventBody,
  emptyHistory,
  entriesOn,
  recordEntryEvent,
  twoSources,
} from "deputy-archive/life";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deputy, line, office, station } from "./desk";
import { type Slips, shown, type Wish, wished } from "./referenceModel";

const actors: Readonly<Record<Wish["role"], Actor>> = { deputy, station, office };

interface Real {
  history: ArchiveHistory;
  readonly entries: string[];
  readonly objections: string[];
}

function bodyOf(wish: Wish, { entries, objections }: Real): EntryEventBody {
  const entry = entries[wish.entry] ?? "none";
  const objection = objections[wish.complaint] ?? "none";
  const replacement = { ...line, quantity: wish.quantity };
  switch (wish.kind) {
    case "registered":
      return { kind: "registered", entry: replacement, evidence: [], page: null };
    case "objected":
      return { kind: "objected", objection: wish.flag ? "duplicate" : "wrong", entry };
    case "objection-settled":
      return { kind: "objection-settled", objection, upheld: wish.flag };
    case "joined":
      return { kind: "joined", lead: entry, entries: [entries[wish.other] ?? "none"] };
    default:
      // Every other act is said by these three.
      return { kind: wish.kind, entry, replacement, objection } as EntryEventBody;
  }
}

/** Somebody wants to do something: the slips and the library must agree on everything. */
class Wanting implements fc.Command<Slips, Real> {
  readonly wish: Wish;

  constructor(wish: Wish) {
    this.wish = wish;
  }

  check(): boolean {
    return true;
  }

  run(slips: Slips, real: Real): void {
    const { wish } = this;
    const before = real.history;
    const recorded = {
      recordedOn: "2026-03-06",
      by: actors[wish.role],
      reason: "示例",
      body: bodyOf(wish, real),
    } as const;
    const { value, id, issues } = recordEntryEvent(before, "all", recorded, twoSources);
    const possible = wished(slips, wish);
    expect(issues.length === 0).toBe(possible);
    if (id === null) expect(value).toBe(before);
    else if (wish.kind === "registered") real.entries.push(id);
    else if (wish.kind === "objected") real.objections.push(id);
    real.history = value;
    this.compare(slips, real);
  }

  compare(slips: Slips, { history, entries }: Real): void {
    const view = entriesOn(history, "2026-12-31", twoSources);
    expect(view.notApplied).toEqual([]);
    const states = new Map(view.entries.map((each) => [each.id, each]));
    expect(states.size).toBe(slips.entries.length);
    slips.entries.forEach((slip, at) => {
      const entry = states.get(entries[at] ?? "none");
      expect(entry?.state).toBe(shown(slips, at));
      expect(entry?.entry.quantity).toBe(slip.quantity);
    });
  }

  toString(): string {
    return JSON.stringify(this.wish);
  }
}

const wishes = fc
  .record({
    kind: fc.constantFrom(
      "registered",
      "confirmed",
      "returned",
      "refused",
      "resubmitted",
      "objected",
      "objection-settled",
      "adjusted",
      "corrected",
      "voided",
      "joined",
      "separated",
    ),
    role: fc.constantFrom("deputy" as const, "station" as const, "office" as const),
    entry: fc.nat(2),
    other: fc.nat(2),
    complaint: fc.nat(2),
    quantity: fc.integer({ min: 1, max: 9 }),
    flag: fc.boolean(),
  })
  .map((wish) => new Wanting(wish));

describe("the state machine of entries", () => {
  it("does what slips of paper in a box would do", () => {
    fc.assert(
      fc.property(fc.commands([wishes], { maxCommands: 40, size: "max" }), (commands) => {
        const setup = (): { model: Slips; real: Real } => ({
          model: { entries: [], complaints: [] },
          real: { history: emptyHistory("DT16-0001@140200#16"), entries: [], objections: [] },
        });
        fc.modelRun(setup, commands);
      }),
      { numRuns: 150 },
    );
  });
});
