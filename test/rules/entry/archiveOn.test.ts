import type { Mandate } from "deputy-archive";
import {
  archiveOn,
  entriesOn,
  entryDateIssues,
  recordEntryEvents,
  twoSources,
} from "deputy-archive/life";
import { describe, expect, it } from "vitest";
import { deputy, desk, line, office, station } from "./desk";

const mandate: Mandate = {
  certificate: "DT16-0001",
  name: "示例",
  term: { from: "2021-09-01", to: "2026-12-31" },
  delegation: "甲区",
  station: "第一联络站",
  deputyClass: "other",
  beganOn: "2021-09-01",
  status: "in-office",
  statusOn: null,
};
const others = { roster: { 民族: "示例" }, suggestions: [], reports: [], ratings: [] };
const all = { copy: "all" };
const file = (fileName: string) =>
  ({ kind: "file", fileName, mediaType: "image/jpeg", sha256: "0".repeat(64) }) as const;

describe("the archive drawn from a history", () => {
  it("entries joined count once, by their lead, with the attachments of all", () => {
    const at = desk();
    const evidence = [
      file("照片.jpg"),
      { kind: "paper", title: "签到簿", shelfMark: "A-3" } as const,
    ];
    const lead = at.registers(deputy, { attachments: ["报告.docx"] }, all);
    const entry = { ...line, id: "Z-7", attachments: ["签到表.pdf", "报告.docx"] };
    const member = at.does(station, { kind: "registered", entry, evidence, page: null }, all);
    at.does(office, { kind: "joined", lead, entries: [member] }, all);
    at.does(office, { kind: "confirmed", entry: lead }, all);
    const { value, issues } = archiveOn(at.of("all"), mandate, "2026-11-30", others, twoSources);
    expect(issues).toEqual([]);
    expect(value.archive).toEqual({
      ...others,
      mandate,
      entries: [
        {
          ...line,
          verification: "verified",
          attachments: ["报告.docx", "照片.jpg", "签到表.pdf"].sort(),
        },
      ],
    });
    expect(value.leftOut).toEqual([{ entry: member, reason: "joined", lead }]);
  });

  it("a void entry is left out, and a corrected one counts as it now reads", () => {
    const at = desk();
    const gone = at.registers(deputy, {}, all);
    const kept = at.registers(deputy, { id: "0002" }, all);
    at.does(deputy, { kind: "voided", entry: gone }, all);
    at.does(deputy, { kind: "corrected", entry: kept, replacement: { ...line, quantity: 9 } }, all);
    const { value } = archiveOn(at.of("all"), mandate, "2026-11-30", others, twoSources);
    expect(value.archive.entries).toMatchObject([{ quantity: 9, verification: "pending" }]);
    expect(value.leftOut).toEqual([{ entry: gone, reason: "voided" }]);
  });

  it("an entry nobody might register is left out with the reason", () => {
    const at = desk({ ...twoSources, may: { ...twoSources.may, registered: { deputy: "any" } } });
    const lax = desk();
    const entry = lax.registers(station, {}, all);
    lax.does(office, { kind: "confirmed", entry }, all);
    at.adopts(lax.of("all"));
    const strict = { ...twoSources, may: { ...twoSources.may, registered: {} } };
    const { value } = archiveOn(at.of("office"), mandate, "2026-11-30", others, strict);
    expect(value.leftOut).toMatchObject([
      { entry, reason: "not-applied", issue: { code: "not-allowed-for-role" } },
    ]);
  });

  it("an entry outside the term or the days in office is kept and said", () => {
    const at = desk();
    const outside = at.registers(deputy, { occurredOn: "2021-08-31" }, all);
    const late = at.registers(deputy, { occurredOn: "2027-01-01" }, { ...all, on: "2027-01-02" });
    const away = at.registers(deputy, { occurredOn: "2026-03-05" }, all);
    const early = at.registers(deputy, { occurredOn: "2026-03-07" }, all);
    const suspended: Mandate = { ...mandate, status: "suspended", statusOn: "2026-03-04" };
    const codesOf = (of: Mandate, inOffice?: (date: string) => boolean) =>
      archiveOn(at.of("all"), of, "2027-11-30", others, twoSources, inOffice).issues.map(
        ({ code, path }) => [code, path[1]],
      );
    expect(codesOf(mandate)).toEqual([
      ["entry-outside-term", outside],
      ["entry-outside-term", late],
      ["entry-before-event", early],
    ]);
    expect(codesOf(suspended)).toEqual([
      ["entry-outside-term", outside],
      ["entry-outside-term", late],
      ["entry-not-in-office", away],
      ["entry-before-event", early],
      ["entry-not-in-office", early],
    ]);
    expect(codesOf(mandate, (date) => date !== "2026-03-05")).toContainEqual([
      "entry-not-in-office",
      away,
    ]);
    const { value } = archiveOn(at.of("all"), suspended, "2027-11-30", others, twoSources);
    expect(value.archive.entries).toHaveLength(4);
    const before = {
      id: "x",
      entry: { ...line, occurredOn: "2021-08-31" as const, recordedOn: "2021-08-30" as const },
    };
    expect(entryDateIssues([before], mandate)).toEqual([
      {
        code: "entry-before-event",
        path: ["entries", "x"],
        params: { date: "2021-08-31", recordedOn: "2021-08-30" },
      },
      {
        code: "entry-outside-term",
        path: ["entries", "x"],
        params: { date: "2021-08-31", from: "2021-09-01", to: "2026-12-31" },
      },
    ]);
  });
});

describe("writing several things at once", () => {
  it("each is confirmed or says why not", () => {
    const at = desk();
    const mine = at.registers(station, {}, all);
    const theirs = [at.registers(deputy, {}, all), at.registers(deputy, { id: "0002" }, all)];
    const who = { recordedOn: "2026-03-31", by: station, reason: null } as const;
    const { value, written } = recordEntryEvents(
      at.of("all"),
      "all",
      [mine, ...theirs, ...theirs].map((entry) => ({ ...who, body: { kind: "confirmed", entry } })),
      twoSources,
    );
    expect(written.map(({ issues }) => issues.map(({ code }) => code))).toEqual([
      ["not-own-entries"],
      [],
      [],
      ["already-confirmed"],
      ["already-confirmed"],
    ]);
    expect(written.map(({ id }) => id === null)).toEqual([true, false, false, true, true]);
    expect(value.events).toHaveLength(5);
    const { entries, disagreements } = entriesOn(value, "2026-03-31", twoSources);
    expect(entries.map(({ state }) => state)).toEqual(["registered", "confirmed", "confirmed"]);
    expect(disagreements).toEqual([]);
  });

  it("a day that is none is not written", () => {
    const at = desk();
    const body = { kind: "registered", entry: line, evidence: [], page: null } as const;
    const recorded = { recordedOn: "2026-02-30", by: deputy, reason: null, body } as const;
    const result = recordEntryEvents(at.of("all"), "all", [recorded], twoSources);
    expect(result.written).toMatchObject([
      { id: null, issues: [{ code: "invalid-recording-day" }] },
    ]);
    expect(result.value.events).toEqual([]);
  });
});
