import { declareAndAudit, entryActs, organiserRecords, twoSources } from "deputy-archive/life";
import { describe, expect, it } from "vitest";
import { deputy, desk, line, office, organiser, station } from "./desk";

const replacement = { ...line, quantity: 2 };

describe("the life of an entry", () => {
  it("an entry a deputy registers waits until the station confirms it", () => {
    const at = desk();
    const entry = at.registers(deputy, {}, { copy: "all" });
    expect(at.entry(entry, "all")).toMatchObject({
      state: "registered",
      entry: { verification: "pending", quantity: 3 },
    });
    at.does(station, { kind: "confirmed", entry }, { copy: "all", on: "2026-03-31" });
    expect(at.entry(entry, "all")).toMatchObject({
      state: "confirmed",
      entry: { verification: "verified" },
    });
    expect(at.entry(entry, "all", "2026-03-30").state).toBe("registered");
  });

  it("what was returned is resubmitted and confirmed; every version stays to be seen", () => {
    const at = desk();
    const entry = at.registers(deputy, {}, { copy: "all" });
    at.does(station, { kind: "returned", entry }, { copy: "all" });
    expect(at.entry(entry, "all")).toMatchObject({
      state: "returned",
      entry: { verification: "pending" },
    });
    const all = { copy: "all", on: "2026-04-01" } as const;
    const again = at.does(deputy, { kind: "resubmitted", entry, replacement }, all);
    at.does(station, { kind: "confirmed", entry }, all);
    const now = at.entry(entry, "all");
    expect(now.state).toBe("confirmed");
    expect(now.entry).toEqual({ ...replacement, verification: "verified" });
    expect(now.versions.map(({ event, value }) => [event, value.quantity])).toEqual([
      [entry, 3],
      [again, 2],
    ]);
    expect(
      now.steps.map(({ event }) => [event.body.kind, event.by.role, event.recordedOn]),
    ).toEqual([
      ["registered", "deputy", "2026-03-06"],
      ["returned", "station", "2026-03-06"],
      ["resubmitted", "deputy", "2026-04-01"],
      ["confirmed", "station", "2026-04-01"],
    ]);
  });

  it("a new version is recorded on the day the entry was first registered", () => {
    const at = desk();
    const entry = at.registers(deputy, { recordedOn: "2026-03-05" }, { on: "2026-03-07" });
    const later = { ...replacement, recordedOn: "2026-05-01" as const };
    at.does(deputy, { kind: "corrected", entry, replacement: later }, { on: "2026-05-01" });
    expect(at.entry(entry, "deputy").entry.recordedOn).toBe("2026-03-07");
  });

  it("what the office does not recognise is said so, and can be recognised later", () => {
    const at = desk();
    const entry = at.registers(deputy, {}, { copy: "all" });
    at.does(office, { kind: "refused", entry }, { copy: "all" });
    expect(at.entry(entry, "all")).toMatchObject({
      state: "refused",
      entry: { verification: "not-recognised" },
    });
    at.does(office, { kind: "confirmed", entry }, { copy: "all" });
    expect(at.entry(entry, "all").state).toBe("confirmed");
  });

  it("a correction stays confirmed only where whoever corrects could have confirmed", () => {
    const at = desk();
    const entry = at.registers(deputy, {}, { copy: "all" });
    at.does(station, { kind: "confirmed", entry }, { copy: "all" });
    at.does(office, { kind: "corrected", entry, replacement }, { copy: "all" });
    expect(at.entry(entry, "all")).toMatchObject({ state: "confirmed", entry: { quantity: 2 } });
    at.does(deputy, { kind: "corrected", entry, replacement: line }, { copy: "all" });
    expect(at.entry(entry, "all")).toMatchObject({ state: "registered", entry: { quantity: 3 } });
  });

  const standings = {
    registered: [],
    confirmed: ["confirmed"],
    returned: ["returned"],
    refused: ["refused"],
    voided: ["voided"],
  } as const;
  it.each([
    ["registered", "resubmitted", "entry-not-returned"],
    ["confirmed", "confirmed", "already-confirmed"],
    ["confirmed", "resubmitted", "entry-not-returned"],
    ["returned", "confirmed", "entry-returned"],
    ["returned", "returned", "already-returned"],
    ["returned", "corrected", "entry-returned"],
    ["refused", "refused", "already-refused"],
    ["refused", "resubmitted", "entry-not-returned"],
    ["voided", "confirmed", "already-voided"],
    ["voided", "returned", "already-voided"],
    ["voided", "refused", "already-voided"],
    ["voided", "resubmitted", "already-voided"],
    ["voided", "corrected", "already-voided"],
    ["voided", "voided", "already-voided"],
  ] as const)("an entry that is %s cannot be %s", (standing, kind, code) => {
    const at = desk();
    const entry = at.registers(deputy, {}, { copy: "all" });
    for (const act of standings[standing]) at.does(office, { kind: act, entry }, { copy: "all" });
    const before = at.of("all");
    const body = { kind, entry, replacement };
    expect(at.tries(office, body, { copy: "all" })).toEqual([code]);
    expect(at.of("all")).toBe(before);
    expect(at.entry(entry, "all").state).toBe(standing);
  });

  it.each([
    ["registered", "returned", "returned"],
    ["registered", "refused", "refused"],
    ["registered", "voided", "voided"],
    ["confirmed", "returned", "returned"],
    ["confirmed", "refused", "refused"],
    ["confirmed", "voided", "voided"],
    ["returned", "refused", "refused"],
    ["returned", "voided", "voided"],
    ["refused", "returned", "returned"],
    ["refused", "corrected", "registered"],
    ["refused", "voided", "voided"],
  ] as const)("an entry that is %s can be %s", (standing, kind, next) => {
    const at = desk();
    const entry = at.registers(deputy, {}, { copy: "all" });
    for (const act of standings[standing]) at.does(office, { kind: act, entry }, { copy: "all" });
    at.does(office, { kind, entry, replacement }, { copy: "all" });
    expect(at.entry(entry, "all").state).toBe(next);
  });

  it.each(
    entryActs.filter((kind) => !["registered", "objection-settled", "joined"].includes(kind)),
  )("what nobody registered cannot be %s", (kind) => {
    const at = desk({ ...twoSources, may: { ...twoSources.may, objected: { office: "any" } } });
    const body = {
      kind,
      entry: "nothing",
      replacement,
      evidence: [],
      page: { volume: null, page: 1 },
      objection: "wrong",
      choice: "nothing",
      // One body that fits every act that names an entry.
    } as unknown as Parameters<typeof at.tries>[1];
    expect(at.tries(office, body)).toEqual(["entry-not-found"]);
  });
});

describe("who may do what", () => {
  it("nobody but those the rules name", () => {
    const at = desk();
    const entry = at.registers(deputy, {}, { copy: "all" });
    expect(at.tries(deputy, { kind: "confirmed", entry }, { copy: "all" })).toEqual([
      "not-allowed-for-role",
    ]);
    expect(at.tries({ role: "handling-body", id: "C-1" }, { kind: "voided", entry })).toEqual([
      "not-allowed-for-role",
    ]);
  });

  it("a station does not confirm what it registered itself; another one does", () => {
    const at = desk();
    const entry = at.registers(station, {}, { copy: "all" });
    expect(at.tries(station, { kind: "confirmed", entry }, { copy: "all" })).toEqual([
      "not-own-entries",
    ]);
    at.does({ role: "station", id: "ZH-02" }, { kind: "confirmed", entry }, { copy: "all" });
    expect(at.entry(entry, "all").state).toBe("confirmed");
  });

  it("a deputy corrects and voids their own entries only", () => {
    const at = desk();
    const entry = at.registers(station, {}, { copy: "all" });
    expect(at.tries(deputy, { kind: "voided", entry }, { copy: "all" })).toEqual([
      "own-entries-only",
    ]);
  });

  it("nobody settles an objection of their own under rules that say so", () => {
    const at = desk({
      ...twoSources,
      may: { ...twoSources.may, objected: { office: "any" } },
    });
    const objection = at.does(office, { kind: "objected", objection: "missing", entry: null });
    const body = { kind: "objection-settled", objection, upheld: true } as const;
    expect(at.tries(office, body)).toEqual(["not-own-entries"]);
  });

  it("returning, refusing, objecting, correcting and voiding need a reason; spaces are none", () => {
    const at = desk();
    const entry = at.registers(deputy, {}, { copy: "all" });
    const silent = { copy: "all", reason: null };
    expect(at.tries(station, { kind: "returned", entry }, silent)).toEqual(["reason-needed"]);
    expect(at.tries(office, { kind: "voided", entry }, { copy: "all", reason: "  " })).toEqual([
      "reason-needed",
    ]);
    at.does(station, { kind: "confirmed", entry }, silent);
  });

  it("where the organiser's register is the record, it counts as it says", () => {
    const at = desk(organiserRecords);
    const stands = (by: typeof office, verification: typeof line.verification) =>
      at.entry(at.registers(by, { verification }, { copy: "all" }), "all").state;
    expect(stands(organiser, "verified")).toBe("confirmed");
    expect(stands(organiser, "not-recognised")).toBe("refused");
    expect(stands(organiser, "pending")).toBe("registered");
    expect(stands(deputy, "verified")).toBe("registered");
  });

  it("where the deputy declares, only the office audits", () => {
    const at = desk(declareAndAudit);
    const entry = at.registers(deputy, { verification: "verified" }, { copy: "all" });
    expect(at.entry(entry, "all").state).toBe("registered");
    expect(at.tries(station, { kind: "confirmed", entry }, { copy: "all" })).toEqual([
      "not-allowed-for-role",
    ]);
    at.does(office, { kind: "confirmed", entry }, { copy: "all" });
    expect(at.entry(entry, "all").state).toBe("confirmed");
  });

  it("what was right under earlier rules stays right under new ones", () => {
    const rules = {
      ...declareAndAudit,
      earlier: { until: "2026-06-30", rules: twoSources },
    } as const;
    const at = desk(rules);
    const entry = at.registers(deputy, {}, { copy: "all" });
    at.does(station, { kind: "confirmed", entry }, { copy: "all", on: "2026-06-30" });
    const other = at.registers(deputy, {}, { copy: "all" });
    expect(
      at.tries(station, { kind: "confirmed", entry: other }, { copy: "all", on: "2026-07-01" }),
    ).toEqual(["not-allowed-for-role"]);
    expect(at.entry(entry, "all").state).toBe("confirmed");
  });
});
