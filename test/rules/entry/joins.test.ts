import { describe, expect, it } from "vitest";
import { deputy, desk, line, office, station } from "./desk";

const all = { copy: "all" };
const file = {
  kind: "file",
  fileName: "签到表.pdf",
  mediaType: "application/pdf",
  sha256: "0".repeat(64),
} as const;

function three() {
  const at = desk();
  const first = at.registers(deputy, {}, all);
  const second = at.registers(station, { id: "Z-7" }, all);
  const third = at.registers(office, { id: "B-2" }, all);
  return { at, first, second, third };
}

describe("entries of one event", () => {
  it("are joined without losing any", () => {
    const { at, first, second, third } = three();
    at.does(office, { kind: "joined", lead: first, entries: [second, third] }, all);
    expect(at.entry(first, "all")).toMatchObject({
      state: "registered",
      lead: null,
      members: [second, third],
    });
    expect(at.entry(second, "all")).toMatchObject({ state: "joined", lead: first, members: [] });
    expect(at.view("all").entries).toHaveLength(3);
    expect(at.view("all").disagreements).toEqual([]);
  });

  it("stand by themselves again when separated", () => {
    const { at, first, second } = three();
    at.does(office, { kind: "joined", lead: first, entries: [second, second] }, all);
    at.does(office, { kind: "separated", entry: second }, all);
    expect(at.entry(second, "all")).toMatchObject({ state: "registered", lead: null });
    expect(at.entry(first, "all").members).toEqual([]);
    expect(at.tries(office, { kind: "separated", entry: second }, all)).toEqual(["not-joined"]);
    at.does(office, { kind: "joined", lead: first, entries: [second] }, all);
    expect(at.entry(second, "all").lead).toBe(first);
  });

  it("an entry never joined is not separated", () => {
    const { at, first } = three();
    expect(at.tries(office, { kind: "separated", entry: first }, all)).toEqual(["not-joined"]);
  });

  it("nothing is joined to itself, to nothing, twice, or to one that is joined; then none of them is", () => {
    const { at, first, second, third } = three();
    const join = (lead: string, ...entries: string[]) =>
      at.tries(office, { kind: "joined", lead, entries }, all);
    expect(join(first)).toEqual(["nothing-to-join"]);
    expect(join(first, first)).toEqual(["nothing-to-join"]);
    expect(join("none", first)).toEqual(["entry-not-found"]);
    expect(join(first, second, "none")).toEqual(["entry-not-found"]);
    expect(at.entry(second, "all").lead).toBe(null);
    expect(join(first, second)).toEqual([]);
    expect(join(third, second)).toEqual(["already-joined"]);
    expect(join(second, third)).toEqual(["lead-is-joined"]);
  });

  it("a void entry is not joined, and not joined to", () => {
    const { at, first, second } = three();
    at.does(office, { kind: "voided", entry: second }, all);
    const to = { kind: "joined", lead: second, entries: [first] } as const;
    expect(at.tries(office, to, all)).toEqual(["already-voided"]);
    const from = { kind: "joined", lead: first, entries: [second] } as const;
    expect(at.tries(office, from, all)).toEqual(["already-voided"]);
  });

  it("an entry joined and then void is void", () => {
    const { at, first, second } = three();
    at.does(office, { kind: "joined", lead: first, entries: [second] }, all);
    at.does(office, { kind: "voided", entry: second }, all);
    expect(at.entry(second, "all")).toMatchObject({ state: "voided", lead: null });
    expect(at.entry(first, "all").members).toEqual([]);
  });

  it("when the one that speaks for others is void, they wait for people, and are not lost", () => {
    const { at, first, second } = three();
    at.does(office, { kind: "joined", lead: first, entries: [second] }, all);
    at.does(office, { kind: "confirmed", entry: second }, all);
    at.does(office, { kind: "voided", entry: first }, all);
    expect(at.entry(second, "all")).toMatchObject({
      state: "disputed",
      lead: null,
      entry: { verification: "pending" },
    });
    expect(at.view("all").disagreements).toMatchObject([
      { about: "broken-lead", entry: second, settledBy: ["station", "office"] },
    ]);
    at.does(station, { kind: "separated", entry: second }, all);
    expect(at.entry(second, "all").state).toBe("confirmed");
    expect(at.view("all").disagreements).toEqual([]);
  });

  it("joins written apart may make a chain, and the last speaks for all", () => {
    const { at, first, second, third } = three();
    at.merges();
    at.does(office, { kind: "joined", lead: second, entries: [first] });
    at.does(station, { kind: "joined", lead: third, entries: [second] });
    at.merges();
    expect(at.entry(first).lead).toBe(third);
    expect(at.entry(third).members).toEqual([first, second]);
  });

  it("joins written apart may make a circle, and each waits for people", () => {
    const { at, first, second, third } = three();
    at.merges();
    at.does(office, { kind: "joined", lead: second, entries: [first] });
    at.does(station, { kind: "joined", lead: first, entries: [second] });
    at.does(office, { kind: "joined", lead: second, entries: [third] });
    at.merges();
    for (const id of [first, second, third]) {
      expect(at.entry(id)).toMatchObject({ state: "disputed", lead: null });
    }
    const circle = at.view().disagreements;
    expect(circle.map(({ about, entry }) => [about, entry])).toEqual([
      ["broken-lead", first],
      ["broken-lead", second],
      ["broken-lead", third],
    ]);
    at.does(office, { kind: "separated", entry: second });
    expect(at.entry(first).lead).toBe(second);
    expect(at.entry(third).lead).toBe(second);
  });
});

describe("evidence and pages", () => {
  it("evidence only grows, and each piece stands once", () => {
    const at = desk();
    const paper = { kind: "paper", title: "签到簿", shelfMark: "A-3-2" } as const;
    const body = { kind: "registered", entry: line, evidence: [file], page: null } as const;
    const entry = at.does(deputy, body, all);
    at.does(station, { kind: "evidence-attached", entry, evidence: [file, paper] }, all);
    expect(at.entry(entry, "all").evidence).toEqual([file, paper]);
    expect(at.tries(station, { kind: "evidence-attached", entry, evidence: [] }, all)).toEqual([
      "nothing-attached",
    ]);
  });

  it("a digest that is none is refused before it is written for good", () => {
    const at = desk();
    const evidence = [file, { ...file, sha256: "ABC" }];
    const body = { kind: "registered", entry: line, evidence, page: null } as const;
    expect(at.tries(deputy, body, all)).toEqual(["evidence-digest-malformed"]);
    const entry = at.registers(deputy, {}, all);
    expect(at.tries(deputy, { kind: "evidence-attached", entry, evidence }, all)).toEqual([
      "evidence-digest-malformed",
    ]);
  });

  it("an entry's page is given when it is registered, or later", () => {
    const at = desk();
    const page = { volume: "一", page: 12 };
    const body = { kind: "registered", entry: line, evidence: [], page } as const;
    const entry = at.does(deputy, body, all);
    expect(at.entry(entry, "all").page).toEqual(page);
    at.does(station, { kind: "paged", entry, page: { volume: "一", page: 13 } }, all);
    expect(at.entry(entry, "all")).toMatchObject({ page: { page: 13 }, state: "registered" });
  });

  it.each([0, 1.5, -1])("%s is no page", (page) => {
    const at = desk();
    const entry = at.registers(deputy, {}, all);
    const body = { kind: "paged", entry, page: { volume: null, page } } as const;
    expect(at.tries(station, body, all)).toEqual(["page-number"]);
  });
});
