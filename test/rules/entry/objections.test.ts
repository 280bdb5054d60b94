import { twoSources } from "deputy-archive/life";
import { describe, expect, it } from "vitest";
import { deputy, desk, line, office, organiser, station } from "./desk";

const replacement = { ...line, quantity: 2 };
const all = { copy: "all" };

/** A confirmed entry the deputy objects to. */
function objected(rules = twoSources, objection: "wrong" | "duplicate" = "wrong") {
  const at = desk(rules);
  const entry = at.registers(station, {}, all);
  at.does(office, { kind: "confirmed", entry }, all);
  const raised = at.does(deputy, { kind: "objected", objection, entry }, all);
  return { at, entry, objection: raised };
}

describe("objections", () => {
  it("an entry objected to waits until the objection is settled", () => {
    const { at, entry } = objected();
    expect(at.entry(entry, "all")).toMatchObject({
      state: "objected",
      entry: { verification: "pending" },
      objections: [{ objection: "wrong", state: "open" }],
    });
  });

  it("a place may let it count meanwhile", () => {
    const { at, entry } = objected({ ...twoSources, whileObjected: "as-before" });
    expect(at.entry(entry, "all")).toMatchObject({
      state: "objected",
      entry: { verification: "verified" },
    });
  });

  it("one that is not upheld leaves the entry as it was", () => {
    const { at, entry, objection } = objected();
    at.does(office, { kind: "objection-settled", objection, upheld: false }, all);
    expect(at.entry(entry, "all")).toMatchObject({
      state: "confirmed",
      entry: { verification: "verified" },
      objections: [{ state: "rejected" }],
    });
  });

  it("one that is upheld leads to the adjusted entry", () => {
    const { at, entry, objection } = objected();
    at.does(office, { kind: "objection-settled", objection, upheld: true }, all);
    expect(at.entry(entry, "all")).toMatchObject({
      state: "objected",
      objections: [{ state: "upheld" }],
    });
    at.does(office, { kind: "adjusted", entry, objection, replacement }, all);
    expect(at.entry(entry, "all")).toMatchObject({
      state: "confirmed",
      entry: { quantity: 2 },
      objections: [{ state: "followed" }],
    });
    expect(at.entry(entry, "all").steps.map(({ event }) => event.body.kind)).toEqual([
      "registered",
      "confirmed",
      "objected",
      "objection-settled",
      "adjusted",
    ]);
  });

  it("adjusting needs an objection to this entry that was upheld and not yet acted on", () => {
    const { at, entry, objection } = objected();
    const adjust = { kind: "adjusted", entry, objection, replacement } as const;
    expect(at.tries(office, adjust, all)).toEqual(["nothing-to-adjust"]);
    expect(at.tries(office, { ...adjust, objection: "none" }, all)).toEqual(["nothing-to-adjust"]);
    at.does(office, { kind: "objection-settled", objection, upheld: true }, all);
    const other = at.registers(station, {}, all);
    expect(at.tries(office, { ...adjust, entry: other }, all)).toEqual(["nothing-to-adjust"]);
    at.does(office, adjust, all);
    expect(at.tries(office, adjust, all)).toEqual(["nothing-to-adjust"]);
  });

  it("adjusting one of two upheld objections leaves the other to be acted on", () => {
    const { at, entry, objection } = objected();
    const second = at.does(deputy, { kind: "objected", objection: "wrong", entry }, all);
    for (const each of [objection, second]) {
      at.does(office, { kind: "objection-settled", objection: each, upheld: true }, all);
    }
    at.does(office, { kind: "adjusted", entry, objection: second, replacement }, all);
    expect(at.entry(entry, "all")).toMatchObject({
      state: "objected",
      objections: [{ state: "upheld" }, { state: "followed" }],
    });
  });

  it.each(["corrected", "voided"] as const)(
    "an upheld one is also met when the entry is %s",
    (kind) => {
      const { at, entry, objection } = objected();
      at.does(office, { kind: "objection-settled", objection, upheld: true }, all);
      at.does(office, { kind, entry, replacement }, all);
      expect(at.entry(entry, "all").objections).toMatchObject([{ state: "followed" }]);
    },
  );

  it("that an entry stands twice is met when the two are joined; that it is wrong is not", () => {
    const { at, entry, objection } = objected(twoSources, "duplicate");
    const wrong = at.does(deputy, { kind: "objected", objection: "wrong", entry }, all);
    for (const each of [objection, wrong]) {
      at.does(office, { kind: "objection-settled", objection: each, upheld: true }, all);
    }
    const other = at.registers(deputy, {}, all);
    at.does(office, { kind: "joined", lead: entry, entries: [other] }, all);
    expect(at.entry(entry, "all").objections.map(({ state }) => state)).toEqual([
      "followed",
      "upheld",
    ]);
  });

  it("one that was settled is not settled again, and an unknown one is not settled at all", () => {
    const { at, objection } = objected();
    const settle = { kind: "objection-settled", objection, upheld: true } as const;
    at.does(office, settle, all);
    expect(at.tries(office, settle, all)).toEqual(["objection-already-settled"]);
    expect(at.tries(office, { ...settle, objection: "none" }, all)).toEqual([
      "objection-not-found",
    ]);
  });

  it("nobody objects to a void entry", () => {
    const at = desk();
    const entry = at.registers(deputy, {}, all);
    at.does(deputy, { kind: "voided", entry }, all);
    const body = { kind: "objected", objection: "wrong", entry } as const;
    expect(at.tries(organiser, body, all)).toEqual(["already-voided"]);
  });
});

describe("an entry that is missing", () => {
  it("is registered in answer to the objection once that is upheld", () => {
    const at = desk();
    const raised = { kind: "objected", objection: "missing", entry: null } as const;
    const objection = at.does(deputy, raised, all);
    const answer = {
      kind: "registered" as const,
      entry: line,
      evidence: [],
      page: null,
      answers: objection,
    };
    expect(at.view("all").missing).toMatchObject([{ objection: "missing", state: "open" }]);
    expect(at.tries(office, answer, all)).toEqual(["nothing-to-adjust"]);
    at.does(office, { kind: "objection-settled", objection, upheld: true }, all);
    expect(at.tries(office, { ...answer, answers: "none" }, all)).toEqual(["objection-not-found"]);
    expect(at.view("all").missing).toMatchObject([{ state: "upheld" }]);
    at.does(office, answer, all);
    expect(at.view("all").missing).toMatchObject([{ state: "followed" }]);
    expect(at.view("all").missing[0]?.events.map(({ body }) => body.kind)).toEqual([
      "objected",
      "objection-settled",
      "registered",
    ]);
    expect(at.tries(office, answer, all)).toEqual(["nothing-to-adjust"]);
    expect(at.view("all").entries).toHaveLength(1);
  });

  it("cannot answer an objection to an entry that is there", () => {
    const { at, objection } = objected();
    at.does(office, { kind: "objection-settled", objection, upheld: true }, all);
    const body = {
      kind: "registered" as const,
      entry: line,
      evidence: [],
      page: null,
      answers: objection,
    };
    expect(at.tries(office, body, all)).toEqual(["nothing-to-adjust"]);
  });
});
