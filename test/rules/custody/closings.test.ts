import type { PlainDate } from "deputy-archive";
import {
  type ArchiveEventBody,
  type ArchiveHistory,
  changesAfterClosing,
  linkTo,
  mergeHistories,
  periodSnapshot,
  type Recorded,
  resolveLink,
  sealOf,
  termClosing,
  verifyCustody,
  verifySeal,
} from "deputy-archive/life";
import { describe, expect, it } from "vitest";
import {
  append,
  archiveWith,
  county,
  custodyRules,
  deputy,
  done,
  emptyArchive,
  entryOn,
  lastId,
  passing,
  plainReading,
  registered,
  station,
  written,
} from "../../arbitraries/life/custodyEvents";

const year = { from: "2025-12-01", to: "2026-11-30" } as const;
const codesOf = (issues: readonly { readonly code: string }[]) => issues.map(({ code }) => code);

const merged = (first: ArchiveHistory, second: ArchiveHistory) =>
  mergeHistories(first, second).value;

function closeYear(history: ArchiveHistory, on: PlainDate): ArchiveHistory {
  const snapshot = periodSnapshot(plainReading(history, on), year);
  return append(
    history,
    "station",
    done(station(), { kind: "year-closed", on, period: year, ...snapshot }),
  );
}

const seal = (history: ArchiveHistory, on: PlainDate = "2026-12-31", keptBy = station()) =>
  append(history, "station", done(station(), termClosing(history, { on, keptBy, inventory: [] })));

describe("a year closed", () => {
  const open = archiveWith(
    written("2026-03-06", station(), registered("2026-03-05")),
    written("2026-12-05", station(), registered("2026-12-02")),
  );
  const [, inYear = "", nextYear = ""] = open.events.map(({ id }) => id);
  const closed = closeYear(open, "2026-12-05");
  const closing = lastId(closed);

  const withLater = (...bodies: readonly ArchiveEventBody[]) =>
    append(closed, "station", ...bodies.map((body) => written("2026-12-20", station(), body)));
  const seen = (history: ArchiveHistory) =>
    changesAfterClosing(history, closing).map(({ event, entries }) => [event.body.kind, entries]);

  it("holds the entries of its period only", () => {
    expect(periodSnapshot(plainReading(open, "2026-12-31"), year).entries).toBe(1);
    expect(verifyCustody(closed, plainReading)).toEqual([]);
  });

  it("shows nothing late where nothing came later, or no year was closed", () => {
    expect(seen(closed)).toEqual([]);
    expect(changesAfterClosing(closed, inYear)).toEqual([]);
    expect(changesAfterClosing(closed, "unheard-of")).toEqual([]);
  });

  it("shows late what was registered, corrected, joined, voided of its period, with the event", () => {
    const late = withLater(
      registered("2026-11-30"),
      registered("2026-12-01"),
      { kind: "corrected", entry: inYear, replacement: entryOn("2026-03-04") },
      { kind: "joined", lead: inYear, entries: [nextYear] },
      { kind: "confirmed", entry: nextYear },
      { kind: "voided", entry: inYear },
      { kind: "objected", objection: "missing", entry: null },
    );
    const [registeredLate] = changesAfterClosing(late, closing);
    expect(seen(late)).toEqual([
      ["registered", [registeredLate?.event.id]],
      ["corrected", [inYear]],
      ["joined", [inYear]],
      ["voided", [inYear]],
    ]);
    expect(registeredLate?.writtenBefore).toBe(false);
  });

  it("shows what was dated into the period or out of it", () => {
    const late = withLater(
      { kind: "corrected", entry: nextYear, replacement: entryOn("2026-11-29") },
      { kind: "corrected", entry: inYear, replacement: entryOn("2026-12-03") },
    );
    expect(seen(late)).toEqual([
      ["corrected", [nextYear]],
      ["corrected", [inYear]],
    ]);
  });

  it("shows an objection settled by the entry it was about", () => {
    const objected = withLater({ kind: "objected", objection: "wrong", entry: inYear });
    const objection = lastId(objected);
    const settled = append(
      objected,
      "station",
      ...[objection, "unheard-of"].map((id) =>
        written("2026-12-21", station(), {
          kind: "objection-settled",
          objection: id,
          upheld: true,
        } as const),
      ),
    );
    expect(seen(settled)).toEqual([
      ["objected", [inYear]],
      ["objection-settled", [inYear]],
    ]);
  });

  it("shows what was written offline before the closing and joined after it", () => {
    const offline = append(open, "deputy", written("2026-11-20", deputy, registered("2026-11-19")));
    const [late, ...others] = changesAfterClosing(merged(closed, offline), closing);
    expect(others).toEqual([]);
    expect([late?.event.by, late?.writtenBefore]).toEqual([deputy, true]);
    expect(verifyCustody(merged(closed, offline), plainReading)).toEqual([]);
  });

  it("is found out where it says something else", () => {
    const wrong = append(
      open,
      "station",
      done(station(), {
        kind: "year-closed",
        on: "2026-12-05",
        period: year,
        entries: 1,
        hash: "",
      }),
    );
    expect(codesOf(verifyCustody(wrong, plainReading))).toEqual(["content-differs"]);
  });
});

describe("a handover", () => {
  const open = archiveWith(written("2026-03-06", station(), registered("2026-03-05")));
  const { handedOver } = passing(open, "station", "2026-04-01", "S2");

  it("names what the archive holds", () => {
    expect([handedOver.entries, handedOver.heads]).toEqual([1, [lastId(open)]]);
    expect(
      verifyCustody(append(open, "station", done(station(), handedOver)), plainReading),
    ).toEqual([]);
  });

  it("is found out where it names less", () => {
    const less = append(open, "station", done(station(), { ...handedOver, entries: 0 }));
    const [issue] = verifyCustody(less, plainReading);
    expect(issue).toEqual({
      code: "content-differs",
      path: ["events", lastId(less)],
      params: { kind: "handed-over", on: "2026-04-01" },
    });
  });
});

describe("a term closed", () => {
  const open = archiveWith(written("2026-03-06", station(), registered("2026-03-05")));
  const sealed = seal(open);
  const late = written("2026-12-30", deputy, registered("2026-12-30"));
  const offline = append(open, "deputy", late);
  const withLate = merged(sealed, offline);

  it("holds while nothing comes to it", () => {
    expect(verifySeal(sealed, custodyRules)).toEqual([]);
    expect(sealOf(sealed, custodyRules)?.id).toBe(lastId(sealed));
    expect(codesOf(verifySeal(open, custodyRules))).toEqual(["not-sealed"]);
  });

  it("a seal by somebody who may not seal is none", () => {
    const body = termClosing(open, { on: "2026-12-31", keptBy: station(), inventory: [] });
    expect(sealOf(append(open, "deputy", done(deputy, body)), custodyRules)).toBeNull();
  });

  it("what comes to it later, or from offline, is an issue until its keeper names it", () => {
    const [issue, ...others] = verifySeal(withLate, custodyRules);
    expect(others).toEqual([]);
    expect(issue).toEqual({
      code: "added-after-sealing",
      path: ["events", lastId(offline)],
      params: { kind: "registered", on: "2026-12-30", by: deputy.id },
    });
    const supplement = { kind: "supplemented", on: "2027-01-05", lines: [] } as const;
    const supplemented = append(
      withLate,
      "station",
      done(station(), { ...supplement, events: [lastId(offline)] }, "下乡时漏登"),
    );
    expect(verifySeal(supplemented, custodyRules)).toEqual([]);
    const byOther = append(
      withLate,
      "county",
      done(county(), { ...supplement, events: [lastId(offline)] }, "漏登"),
    );
    expect(codesOf(verifySeal(byOther, custodyRules))).toEqual([
      "added-after-sealing",
      "added-after-sealing",
    ]);
  });

  it("a supplement names what came after the seal, nothing else", () => {
    const events = ["unheard-of", open.events[0]?.id ?? ""];
    const odd = append(
      sealed,
      "station",
      done(station(), { kind: "supplemented", on: "2027-01-05", events, lines: [] }, "漏登"),
    );
    expect(codesOf(verifySeal(odd, custodyRules))).toEqual([
      "supplement-names-nothing",
      "supplement-names-nothing",
    ]);
  });

  it("a handover written offline before it does not undo it", () => {
    const moved = append(
      open,
      "county",
      done(county(), { kind: "moved", on: "2026-12-01", county: "C1", station: "S2" }),
    );
    const joined = merged(sealed, moved);
    expect(sealOf(joined, custodyRules)?.id).toBe(lastId(sealed));
    expect(codesOf(verifySeal(joined, custodyRules))).toEqual(["added-after-sealing"]);
  });

  it("is broken where an event is gone, and where one was altered", () => {
    const [first, ...rest] = sealed.events;
    if (first === undefined) throw new Error("nothing sealed");
    const gone = { ...sealed, events: [first, ...rest.slice(1)] };
    expect(codesOf(verifySeal(gone, custodyRules))).toContain("seal-broken");
    const altered = {
      ...sealed,
      events: sealed.events.map((event) =>
        event.body.kind === "registered" ? { ...event, reason: "改过" } : event,
      ),
    };
    expect(verifySeal(altered, custodyRules)).toEqual([
      { code: "sealed-event-altered", path: ["events", rest[0]?.id], params: { on: "2026-03-06" } },
    ]);
    expect(linkTo(altered, { suggestions: [], promises: [] }, custodyRules).value).toBeNull();
  });

  it.each([
    ["events", { events: 9 }],
    ["entries", { entries: 9 }],
    ["heads", { heads: [] }],
  ] as const)("is broken where it says other %s", (_, change) => {
    const body = termClosing(open, { on: "2026-12-31", keptBy: station(), inventory: [] });
    const wrong = append(open, "station", done(station(), { ...body, ...change }));
    expect(codesOf(verifySeal(wrong, custodyRules))).toEqual(["seal-broken"]);
  });
});

describe("the next term goes on by a link", () => {
  const late: Recorded<ArchiveEventBody> = written("2026-12-30", deputy, registered("2026-12-30"));
  const open = archiveWith();
  const sealed = seal(open);
  const unfinished = { suggestions: ["JY-001"], promises: ["CN-003"] };
  const link = linkTo(sealed, unfinished, custodyRules).value;
  if (link === null) throw new Error("no link");

  it("that names the mandate, the seal and what is unfinished, and nothing else", () => {
    expect(link).toEqual({ mandate: sealed.subject, seal: lastId(sealed), unfinished });
    expect(resolveLink(link, sealed, custodyRules)).toEqual({ value: sealed, issues: [] });
  });

  it("there is none to an open archive", () => {
    const { value, issues } = linkTo(open, unfinished, custodyRules);
    expect([value, codesOf(issues)]).toEqual([null, ["not-sealed"]]);
    expect(codesOf(resolveLink(link, open, custodyRules).issues)).toEqual(["not-sealed"]);
  });

  it("it leads to no other archive and no other seal", () => {
    const other = { ...emptyArchive(), subject: "DT16-0002@140200#16" };
    expect(codesOf(resolveLink(link, other, custodyRules).issues)).toEqual(["other-subject"]);
    const resealed = seal(open, "2027-01-01");
    expect(resolveLink(link, resealed, custodyRules)).toEqual({
      value: null,
      issues: [
        {
          code: "other-seal",
          path: ["link", "seal"],
          params: { expected: lastId(sealed), found: lastId(resealed) },
        },
      ],
    });
  });

  it("late events do not cut it off, and are said", () => {
    const withLate = merged(sealed, append(open, "deputy", late));
    const { value, issues } = resolveLink(link, withLate, custodyRules);
    expect([value, codesOf(issues)]).toEqual([withLate, ["added-after-sealing"]]);
  });
});
