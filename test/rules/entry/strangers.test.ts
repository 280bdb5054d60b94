import {
  type Actor,
  appendEvent,
  appendEvents,
  type EntryEventBody,
  emptyHistory,
  entriesOn,
  twoSources,
} from "deputy-archive/life";
import { describe, expect, it } from "vitest";
import { desk, line, office, station } from "./desk";

const registration: EntryEventBody = {
  kind: "registered",
  entry: line,
  evidence: [],
  page: null,
};

/** As a file of another copy may have it: nobody checked it when it was written. */
const writtenElsewhere = (by: Actor) =>
  appendEvent(emptyHistory<EntryEventBody>("DT16-0001@140200#16"), "station", {
    recordedOn: "2026-03-06",
    by,
    reason: null,
    body: registration,
  }).value;

describe("strangers", () => {
  it("a role that is none has no rights, whatever its name", () => {
    for (const role of ["constructor", "__proto__", "toString", "clerk"]) {
      // As JSON has it: the type cannot stop a file.
      const by = JSON.parse(JSON.stringify({ role, id: "x" })) as Actor;
      const { entries, notApplied } = entriesOn(writtenElsewhere(by), "2026-12-31", twoSources);
      expect(entries).toEqual([]);
      expect(notApplied.map(({ issue }) => issue.code)).toEqual(["not-allowed-for-role"]);
    }
  });

  it("another deputy writes nothing into this deputy's archive", () => {
    const other: Actor = { role: "deputy", id: "DT16-0002" };
    expect(desk().tries(other, registration)).toEqual(["not-this-deputy"]);
    const { entries, notApplied } = entriesOn(writtenElsewhere(other), "2026-12-31", twoSources);
    expect(entries).toEqual([]);
    expect(notApplied.map(({ issue }) => issue.params)).toEqual([
      { expected: "DT16-0001", found: "DT16-0002" },
    ]);
  });

  it("names that objects inherit are names of entries and copies like any other", () => {
    const place = desk();
    const id = place.registers(
      station,
      { id: "__proto__", duty: "constructor" },
      { copy: "__proto__" },
    );
    expect(place.view("__proto__").entries.map((entry) => entry.id)).toEqual([id]);
    const confirmation = { kind: "confirmed", entry: "__proto__" } as const;
    expect(place.tries(office, confirmation)).toEqual(["entry-not-found"]);
  });
});

describe("a long life", () => {
  it("an entry corrected three thousand times is read in a moment", () => {
    const first = writtenElsewhere(station);
    const [registered] = first.events;
    const entry = registered?.id ?? "";
    const corrections = Array.from({ length: 3000 }, (_, index) => ({
      recordedOn: "2026-03-07" as const,
      by: office,
      reason: "示例",
      body: { kind: "corrected" as const, entry, replacement: { ...line, content: `${index}` } },
    }));
    const history = appendEvents<EntryEventBody>(first, "office", corrections).value;
    const [read] = entriesOn(history, "2026-12-31", twoSources).entries;
    expect([read?.versions.length, read?.entry.content]).toEqual([3001, "2999"]);
  });
});
