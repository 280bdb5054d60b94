import type { Mandate } from "deputy-archive";
import {
  type ArchiveHistory,
  archiveOn,
  type EntryEventBody,
  type EntryView,
  entriesOn,
  entryActs,
  mergeHistories,
  recordEntryEvent,
} from "deputy-archive/life";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bodyOf,
  type Copies,
  copiesEditedApart,
  daysOfLife,
  rulesTried,
  saids,
  writers,
} from "../arbitraries/life/entryHistories";
import { deepFrozen } from "./deepFrozen";

const lastDay = "2027-12-31";
const rules = rulesTried;

const mandate: Mandate = {
  certificate: "DT16-0001",
  name: "示例",
  term: { from: "2021-09-01", to: "2026-12-31" },
  delegation: "甲区",
  station: null,
  deputyClass: "other",
  beganOn: "2021-09-01",
  status: "in-office",
  statusOn: null,
};

const states = [
  "confirmed",
  "disputed",
  "joined",
  "objected",
  "refused",
  "registered",
  "returned",
  "voided",
];

/** The copies merged in an order. */
function mergedIn(order: readonly string[], copies: Copies): ArchiveHistory {
  const histories = order.flatMap((copy) => copies[copy] ?? []);
  return histories.reduce((all, history) => mergeHistories(all, history).value);
}

const merged = copiesEditedApart.map((copies) => mergedIn(Object.keys(copies), copies));

const idsOf = (history: ArchiveHistory, kind: string) =>
  history.events.flatMap(({ id, body }) => (body.kind === kind ? [id] : []));

/** The first disagreement settled by the office; settling one may show one more. */
function withOneSettled(history: ArchiveHistory): ArchiveHistory {
  const [open] = entriesOn(history, lastDay, rules).disagreements;
  if (open === undefined) return history;
  const by = { role: "office", id: "140200" } as const;
  const { entry } = open;
  const choice = open.versions[0]?.event ?? "";
  const body: EntryEventBody =
    open.about === "broken-lead" && entry !== null
      ? { kind: "separated", entry }
      : { kind: "disagreement-settled", entry, choice };
  const recorded = { recordedOn: lastDay, by, reason: "示例", body } as const;
  const { value, issues } = recordEntryEvent(history, "office", recorded, rules);
  expect(issues).toEqual([]);
  return value;
}

describe("the life of entries in three copies edited apart", () => {
  it("the lives tried are rich: every act, every state, and disagreements about everything", () => {
    const lives = fc.sample(merged, { numRuns: 300, seed: 1 });
    const views = lives.map((history) => entriesOn(history, lastDay, rules));
    const entries = views.flatMap((view) => view.entries);
    const acts = lives.flatMap(({ events }) => events.map(({ body }) => body.kind));
    expect([...new Set(acts)].sort()).toEqual([...entryActs].sort());
    expect([...new Set(entries.map(({ state }) => state))].sort()).toEqual(states);
    const about = views.flatMap(({ disagreements }) => disagreements.map((each) => each.about));
    expect([...new Set(about)].sort()).toEqual([
      "broken-lead",
      "decision",
      "lead",
      "page",
      "ruling",
    ]);
    const effects = entries.flatMap(({ steps }) => steps.map(({ effect }) => effect));
    expect(effects.filter((effect) => effect === "not-chosen").length).toBeGreaterThan(20);
  });

  it("no entry is ever lost: each is shown, and is in the archive or in the list saying why not", () => {
    fc.assert(
      fc.property(merged, (history) => {
        const registered = idsOf(history, "registered").sort();
        const view = entriesOn(history, lastDay, rules);
        expect(view.entries.map(({ id }) => id).sort()).toEqual(registered);
        const others = { roster: {}, suggestions: [], reports: [] };
        const { value } = archiveOn(history, mandate, lastDay, others, rules);
        expect(value.archive.entries.length + value.leftOut.length).toBe(registered.length);
        expect(new Set(value.leftOut.map(({ entry }) => entry)).size).toBe(value.leftOut.length);
      }),
    );
  });

  it("no event is ever lost: each is a step of an entry, or listed with the reason, or an objection", () => {
    fc.assert(
      fc.property(merged, (history) => {
        const view = entriesOn(history, lastDay, rules);
        const shown = new Set([
          ...view.entries.flatMap(({ steps }) => steps.map(({ event }) => event.id)),
          ...view.notApplied.map(({ event }) => event.id),
          ...view.missing.flatMap(({ events }) => events.map(({ id }) => id)),
        ]);
        expect(shown).toEqual(new Set(history.events.map(({ id }) => id)));
      }),
    );
  });

  it("what was possible for its writer stays possible, whoever merged what", () => {
    fc.assert(
      fc.property(merged, (history) => {
        expect(entriesOn(history, lastDay, rules).notApplied).toEqual([]);
      }),
    );
  });

  it("the order of merging does not change the view", () => {
    fc.assert(
      fc.property(copiesEditedApart, daysOfLife, (copies, asOf) => {
        const [a = "", b = "", c = ""] = Object.keys(copies);
        const view = entriesOn(mergedIn([a, b, c], copies), asOf, rules);
        expect(entriesOn(mergedIn([c, a, b], copies), asOf, rules)).toEqual(view);
        expect(entriesOn(mergedIn([b, c, b, a, c], copies), asOf, rules)).toEqual(view);
      }),
      { numRuns: 2000 },
    );
  });

  it("later events do not change the view of an earlier day", () => {
    fc.assert(
      fc.property(
        merged,
        daysOfLife,
        saids,
        fc.constantFrom(...Object.entries(writers)),
        (history, asOf, said, [copy, by]) => {
          const known = {
            ...history,
            events: history.events.filter((event) => event.recordedOn <= asOf),
          };
          const view = entriesOn(history, asOf, rules);
          expect(entriesOn(known, asOf, rules)).toEqual(view);
          const body = bodyOf(said, history, by);
          const later = { recordedOn: lastDay, by, reason: "示例", body } as const;
          const { value } = recordEntryEvent(history, copy, later, rules);
          expect(entriesOn(value, asOf, rules)).toEqual(view);
        },
      ),
    );
  });

  it("versions only grow from day to day", () => {
    fc.assert(
      fc.property(merged, daysOfLife, daysOfLife, (history, one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        const now = new Map(
          entriesOn(history, later, rules).entries.map((entry) => [entry.id, entry]),
        );
        for (const entry of entriesOn(history, earlier, rules).entries) {
          const known = (of: EntryView | undefined) => [
            ...(of?.versions.map(({ value }) => value) ?? []),
            ...(of?.steps.map(({ event }) => event.id) ?? []),
            ...(of?.evidence ?? []),
          ];
          expect(known(now.get(entry.id))).toEqual(expect.arrayContaining(known(entry)));
        }
      }),
    );
  });

  it("what is disputed is pending, and is among the disagreements; pages alone dispute nothing", () => {
    fc.assert(
      fc.property(merged, (history) => {
        const { entries, disagreements } = entriesOn(history, lastDay, rules);
        const named = new Set(
          disagreements.flatMap(({ about, entry }) => (about === "page" ? [] : [entry])),
        );
        for (const { id, state, entry } of entries) {
          expect(state === "disputed").toBe(named.has(id));
          if (state === "disputed") expect(entry.verification).toBe("pending");
        }
      }),
    );
  });

  it("every disagreement can be settled, and then none is left", () => {
    fc.assert(
      fc.property(merged, (start) => {
        let history = start;
        let next = withOneSettled(history);
        for (let round = 0; round < 60 && next !== history; round += 1) {
          history = next;
          next = withOneSettled(history);
        }
        expect(entriesOn(history, lastDay, rules).disagreements).toEqual([]);
      }),
    );
  });

  it("nothing given is ever changed", () => {
    fc.assert(
      fc.property(merged, daysOfLife, (history, asOf) => {
        const frozen = deepFrozen(history);
        expect(() => entriesOn(frozen, asOf, deepFrozen(rules))).not.toThrow();
      }),
    );
  });
});
