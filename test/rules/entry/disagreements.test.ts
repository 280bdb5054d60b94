import {
  type ArchiveEventBody,
  appendEvent,
  type EntryEventBody,
  mergeHistories,
  twoSources,
} from "deputy-archive/life";
import { describe, expect, it } from "vitest";
import { deputy, desk, line, office, station } from "./desk";

/** An entry every copy knows. */
function known(entry = {}) {
  const at = desk();
  const id = at.registers(deputy, entry);
  at.merges();
  return { at, id };
}

const two = { ...line, quantity: 2 };

describe("copies edited apart", () => {
  it("the same written twice is no disagreement", () => {
    const { at, id } = known();
    at.does(station, { kind: "confirmed", entry: id });
    at.does(office, { kind: "confirmed", entry: id });
    at.merges();
    expect(at.entry(id).state).toBe("confirmed");
    expect(at.view().disagreements).toEqual([]);
  });

  it("confirmed here and void there is listed with both versions, and pending until settled", () => {
    const { at, id } = known();
    const confirmed = at.does(station, { kind: "confirmed", entry: id });
    const voided = at.does(deputy, { kind: "voided", entry: id });
    at.merges();
    expect(at.entry(id)).toMatchObject({ state: "disputed", entry: { verification: "pending" } });
    const [found, ...more] = at.view().disagreements;
    expect(more).toEqual([]);
    expect(found).toMatchObject({ about: "decision", entry: id, settledBy: ["office"] });
    expect(
      found?.about === "decision" &&
        new Map(found.versions.map(({ event, value }) => [event, value.standing])),
    ).toEqual(
      new Map([
        [confirmed, "confirmed"],
        [voided, "voided"],
      ]),
    );
    expect(at.view().notApplied).toEqual([]);
  });

  it("until then nothing more is decided about the entry; objecting and attaching go on", () => {
    const { at, id } = known();
    at.does(station, { kind: "confirmed", entry: id });
    at.does(deputy, { kind: "corrected", entry: id, replacement: two });
    at.merges();
    expect(at.tries(office, { kind: "confirmed", entry: id })).toEqual(["disagreement-open"]);
    at.does(deputy, { kind: "objected", objection: "wrong", entry: id });
    expect(at.entry(id, "deputy").state).toBe("disputed");
  });

  it("people choose; what was not chosen is still shown, with who settled it", () => {
    const { at, id } = known();
    const confirmed = at.does(station, { kind: "confirmed", entry: id });
    const corrected = at.does(deputy, { kind: "corrected", entry: id, replacement: two });
    at.merges();
    const settle = (choice: string) =>
      ({ kind: "disagreement-settled", entry: id, choice }) as const;
    expect(at.tries(station, settle(corrected))).toEqual(["not-allowed-for-role"]);
    expect(at.tries(office, settle(id))).toEqual(["not-a-version"]);
    const settled = at.does(office, settle(corrected));
    expect(at.entry(id)).toMatchObject({ state: "registered", entry: { quantity: 2 } });
    expect(at.view().disagreements).toEqual([]);
    const steps = at.entry(id).steps;
    expect(steps.filter(({ effect }) => effect === "not-chosen")).toMatchObject([
      { event: { id: confirmed }, settledBy: settled },
    ]);
    expect(steps).toHaveLength(4);
    expect(at.tries(office, settle(corrected))).toEqual(["nothing-to-settle"]);
    at.does(office, { kind: "confirmed", entry: id });
    expect(at.entry(id).state).toBe("confirmed");
  });

  it("what a copy wrote without knowing the settlement opens the disagreement again", () => {
    const { at, id } = known();
    const confirmed = at.does(station, { kind: "confirmed", entry: id });
    const voided = at.does(deputy, { kind: "voided", entry: id });
    const stationAlone = at.of("station");
    at.merges();
    const settle = { kind: "disagreement-settled", entry: id } as const;
    const forVoid = at.does(office, { ...settle, choice: voided });
    expect(at.entry(id).state).toBe("voided");
    expect(at.entry(id).steps.map(({ effect }) => effect)).toContain("not-chosen");
    expect(stationAlone.events).toHaveLength(2);
    // Another office, which has not heard of it, settles the other way.
    const forConfirmed = at.does(
      { role: "office", id: "2" },
      { ...settle, choice: confirmed },
      {
        copy: "organiser",
      },
    );
    at.merges();
    expect(at.entry(id).state).toBe("disputed");
    expect(at.entry(id).steps.map(({ effect }) => effect)).not.toContain("not-chosen");
    at.does(office, { ...settle, choice: forConfirmed });
    expect(at.entry(id).state).toBe("confirmed");
    const over = at.entry(id).steps.filter(({ effect }) => effect === "not-chosen");
    expect(new Set(over.map(({ event }) => event.id))).toEqual(new Set([voided, forVoid]));
  });

  it("confirming and joining written apart go together", () => {
    const { at, id } = known();
    const other = at.registers(station);
    at.merges();
    at.does(station, { kind: "confirmed", entry: id });
    at.does(office, { kind: "joined", lead: other, entries: [id] });
    at.merges();
    expect(at.entry(id)).toMatchObject({ state: "joined", entry: { verification: "verified" } });
    expect(at.view().disagreements).toEqual([]);
  });

  it("joined to one here and to another there is a disagreement", () => {
    const { at, id } = known();
    const first = at.registers(station);
    const second = at.registers(station);
    at.merges();
    const toFirst = at.does(office, { kind: "joined", lead: first, entries: [id] });
    at.does(station, { kind: "joined", lead: second, entries: [id] });
    at.merges();
    expect(at.entry(id)).toMatchObject({ state: "disputed", lead: null });
    expect(at.view().disagreements).toMatchObject([{ about: "lead", entry: id }]);
    const more = { kind: "joined", lead: second, entries: [id] } as const;
    expect(at.tries(office, more)).toEqual(["disagreement-open"]);
    expect(at.tries(office, { kind: "separated", entry: id })).toEqual(["disagreement-open"]);
    at.does(office, { kind: "disagreement-settled", entry: id, choice: toFirst });
    expect(at.entry(id)).toMatchObject({ state: "joined", lead: first });
  });

  it("two pages for one entry are listed, but say nothing about what was done", () => {
    const { at, id } = known();
    at.does(station, { kind: "confirmed", entry: id });
    at.does(station, { kind: "paged", entry: id, page: { volume: null, page: 7 } });
    const eight = at.does(office, { kind: "paged", entry: id, page: { volume: null, page: 8 } });
    at.merges();
    expect(at.view().disagreements).toMatchObject([{ about: "page", entry: id }]);
    expect(at.entry(id).state).toBe("confirmed");
    const nine = { kind: "paged", entry: id, page: { volume: null, page: 9 } } as const;
    expect(at.tries(office, nine)).toEqual(["disagreement-open"]);
    at.does(office, { kind: "disagreement-settled", entry: id, choice: eight });
    expect(at.entry(id).page).toEqual({ volume: null, page: 8 });
  });

  it.each([true, false])(
    "an objection upheld here and rejected there is a disagreement",
    (upheld) => {
      const { at, id } = known();
      const objection = at.does(deputy, { kind: "objected", objection: "wrong", entry: id });
      at.merges();
      const ruling = { kind: "objection-settled", objection, upheld } as const;
      const chosen = at.does(office, ruling);
      at.does({ role: "office", id: "2" }, { ...ruling, upheld: !upheld }, { copy: "organiser" });
      at.merges();
      expect(at.entry(id)).toMatchObject({
        state: "disputed",
        objections: [{ state: "disputed" }],
      });
      expect(at.view().disagreements).toMatchObject([{ about: "ruling", entry: id, objection }]);
      expect(at.tries(office, ruling)).toEqual(["disagreement-open"]);
      at.does(office, { kind: "disagreement-settled", entry: id, choice: chosen });
      expect(at.entry(id).objections).toMatchObject([{ state: upheld ? "upheld" : "rejected" }]);
    },
  );

  it("so is one about a missing entry", () => {
    const at = desk();
    const objection = at.does(deputy, { kind: "objected", objection: "missing", entry: null });
    at.merges();
    const ruling = { kind: "objection-settled", objection, upheld: true } as const;
    const settle = { kind: "disagreement-settled", entry: null } as const;
    const chosen = at.does(office, ruling);
    expect(at.tries(office, { ...settle, choice: chosen })).toEqual(["nothing-to-settle"]);
    at.does({ role: "office", id: "2" }, { ...ruling, upheld: false }, { copy: "organiser" });
    at.merges();
    expect(at.view().disagreements).toMatchObject([{ about: "ruling", entry: null, objection }]);
    at.does(office, { ...settle, choice: chosen });
    expect(at.view()).toMatchObject({ missing: [{ state: "upheld" }], disagreements: [] });
  });
});

describe("events that could not be", () => {
  it("are listed with the reason when another copy wrote them, and change nothing", () => {
    const lax = desk({ ...twoSources, may: { ...twoSources.may, confirmed: { deputy: "any" } } });
    const id = lax.registers(deputy, {}, { copy: "all" });
    const confirmed = lax.does(deputy, { kind: "confirmed", entry: id }, { copy: "all" });
    const strict = desk();
    strict.adopts(lax.of("all"));
    expect(strict.entry(id).state).toBe("registered");
    expect(strict.view().notApplied).toMatchObject([
      { event: { id: confirmed }, issue: { code: "not-allowed-for-role" } },
    ]);
    expect(strict.entry(id).steps).toHaveLength(1);
  });

  it("what was written on an event that could not be is listed as well", () => {
    const lax = desk({
      ...twoSources,
      may: { ...twoSources.may, registered: { "handling-body": "any" } },
    });
    const id = lax.registers({ role: "handling-body", id: "C" }, {}, { copy: "all" });
    lax.does(office, { kind: "confirmed", entry: id }, { copy: "all" });
    const strict = desk();
    strict.adopts(lax.of("all"));
    expect(strict.view().entries).toEqual([]);
    expect(strict.view().notApplied.map(({ issue }) => issue.code)).toEqual([
      "not-allowed-for-role",
      "entry-not-found",
    ]);
  });

  it("nobody confirms an entry, or settles an objection, that their copy did not know", () => {
    const at = desk();
    const entry = at.registers(office);
    const objection = at.does(deputy, { kind: "objected", objection: "missing", entry: null });
    const said = { recordedOn: "2026-03-07", by: office, reason: "示例" } as const;
    const bodies: readonly EntryEventBody[] = [
      { kind: "confirmed", entry },
      { kind: "objection-settled", objection, upheld: true },
    ];
    for (const body of bodies) {
      const alone = appendEvent<ArchiveEventBody>(at.of("nobody"), "z", { ...said, body }).value;
      at.adopts(mergeHistories(at.merges(), alone).value);
    }
    expect(
      at
        .view()
        .notApplied.map(({ issue }) => issue.code)
        .sort(),
    ).toEqual(["entry-not-found", "objection-not-found"]);
    expect(at.entry(entry).state).toBe("registered");
  });

  it("what else happens to an archive is none of the entries' business", () => {
    const at = desk();
    at.registers(deputy, {}, { copy: "office" });
    const history = at.of("office");
    at.adopts({
      ...history,
      events: history.events.map((event) => ({
        ...event,
        body: { kind: "moved", on: "2026-05-01", county: "140222", station: "ZH-02" },
      })),
    });
    expect(at.view()).toMatchObject({ entries: [], notApplied: [] });
  });
});
