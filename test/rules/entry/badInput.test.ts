import type { DocumentIssue } from "deputy-archive";
import {
  type ArchiveHistory,
  appendEvent,
  archiveOn,
  checkEvidence,
  checkOneArchiveEach,
  emptyHistory,
  entriesOn,
  lifeIssueMessage,
  mandateOn,
  mergeHistories,
  reconcile,
  recordEntryEvent,
  recordTenureEvent,
  twoSources,
  verify,
} from "deputy-archive/life";
import { describe, expect, it } from "vitest";
import { deputy, desk, line, office, station } from "./desk";

const asOf = "2026-12-31";
const others = { roster: {}, suggestions: [], reports: [] };
const roster = {
  certificate: "DT16-0001",
  name: "示例",
  term: { from: "2021-09-01", to: "2026-12-31" },
  delegation: "甲区",
  station: null,
  deputyClass: "other",
} as const;

const codesOf = (issues: readonly DocumentIssue[]) => issues.map(({ code }) => code);

/** The codes, where each can be said in both languages; a code is no sentence. */
function said(issues: readonly DocumentIssue[]): readonly string[] {
  for (const issue of issues) {
    expect(lifeIssueMessage(issue, "zh")).toMatch(/。$/);
    expect(lifeIssueMessage(issue, "en")).toMatch(/\.$/);
  }
  return codesOf(issues);
}

/** An archive of a deputy in office from a day on, with entries of these days. */
function archiveOf(...days: readonly `${number}-${number}-${number}`[]): ArchiveHistory {
  const start = recordTenureEvent(emptyHistory("DT16-0001@140200#16"), "office", {
    recordedOn: "2026-02-01",
    by: office,
    reason: null,
    body: { kind: "by-elected", effectiveOn: "2026-02-01" },
  });
  expect(start.issues).toEqual([]);
  return days.reduce((history, occurredOn) => {
    const entry = { ...line, id: occurredOn, occurredOn };
    const body = { kind: "registered", entry, evidence: [], page: null } as const;
    const recorded = { recordedOn: "2026-12-01", by: station, reason: null, body } as const;
    return recordEntryEvent(history, "station", recorded, twoSources).value;
  }, start.value);
}

function drawn(history: ArchiveHistory) {
  const { value: mandate, issues } = mandateOn(history, roster, asOf);
  expect(issues).toEqual([]);
  if (mandate === null) throw new Error("not in office");
  return archiveOn(history, mandate, asOf, others, twoSources);
}

describe("bad input is an issue with its code, and nothing is lost", () => {
  it("an illegal move leaves everything as it was", () => {
    const place = desk();
    const id = place.registers(deputy);
    const before = place.of("deputy");
    expect(place.tries(deputy, { kind: "confirmed", entry: id })).toEqual(["not-allowed-for-role"]);
    expect(place.of("deputy")).toBe(before);
  });

  it("a day outside the term, or before the deputy was in office: the entry stays, and is said", () => {
    const { value, issues } = drawn(archiveOf("2021-08-31", "2026-01-31", "2026-02-01"));
    expect(said(issues)).toEqual(["entry-outside-term", "entry-not-in-office"]);
    expect(value.archive.entries.map(({ id }) => id)).toEqual([
      "2021-08-31",
      "2026-01-31",
      "2026-02-01",
    ]);
    expect(value.leftOut).toEqual([]);
  });

  it("a deputy suspended or gone does no duties then: the entry stays, and is said", () => {
    const { value: history, issues } = recordTenureEvent(
      archiveOf("2026-06-01", "2026-06-02"),
      "office",
      {
        recordedOn: "2026-06-05",
        by: office,
        reason: null,
        body: {
          kind: "terminated",
          effectiveOn: "2026-06-01",
          announcement: null,
          ground: "resigned",
          decidedBy: { kind: "standing-committee", name: "示例市人大常委会" },
        },
      },
      roster.term,
    );
    expect(issues).toEqual([]);
    const { value, issues: found } = drawn(history);
    expect(said(found)).toEqual(["entry-not-in-office"]);
    expect(value.archive.entries).toHaveLength(2);
  });

  it("two archives for one mandate are said, and neither swallows the other", () => {
    const congress = { code: "140200", codeEdition: "2025-01-01", name: "大同市" } as const;
    const term = { congress, ordinal: 16, period: { from: "2021-09-01", to: null } } as const;
    const twice = ["DT16-0001", "DT16-0099"].map((certificate) => ({
      person: "P1",
      certificate,
      term,
    }));
    expect(said(checkOneArchiveEach(twice))).toEqual(["two-archives-for-one-mandate"]);

    const one = archiveOf("2026-03-05");
    const two: ArchiveHistory = emptyHistory("DT16-0099@140200#16");
    const { value, issues } = reconcile(one.subject, [
      { keeper: "station", history: one },
      { keeper: "office", history: two },
    ]);
    expect(said(issues)).toEqual(["other-subject"]);
    expect(value.history.events).toEqual(one.events);
  });

  it("evidence that is not what was registered is said; what was registered stays", () => {
    const photo = {
      kind: "file",
      fileName: "签到表.pdf",
      mediaType: "application/pdf",
      sha256: "0".repeat(64),
    } as const;
    const place = desk();
    const body = { kind: "registered", entry: line, evidence: [photo], page: null } as const;
    const id = place.does(deputy, body);
    const [evidence] = place.entry(id, "deputy").evidence;
    const issue = evidence === undefined ? null : checkEvidence(evidence, "1".repeat(64));
    expect(said(issue === null ? [] : [issue])).toEqual(["evidence-hash-mismatch"]);
    expect(place.entry(id, "deputy").evidence).toEqual([photo]);
  });

  it("a copy restored from a backup and written on forks: both branches stay, and it is said", () => {
    const backup = archiveOf("2026-03-05");
    const writeOn = (history: ArchiveHistory, id: string) => {
      const body = {
        kind: "registered",
        entry: { ...line, id },
        evidence: [],
        page: null,
      } as const;
      const recorded = { recordedOn: "2026-12-02", by: station, reason: null, body } as const;
      return recordEntryEvent(history, "station", recorded, twoSources).value;
    };
    const lost = writeOn(backup, "甲");
    const restored = writeOn(backup, "乙");
    const one = mergeHistories(lost, restored).value;
    expect(mergeHistories(restored, lost).value).toEqual(one);
    expect(said(verify(one).issues)).toEqual(["forked-copy"]);
    const numbers = (history: ArchiveHistory) =>
      entriesOn(history, asOf, twoSources).entries.map(({ entry }) => entry.id);
    expect([...numbers(one)].sort()).toEqual(["2026-03-05", "乙", "甲"]);
    // Whoever goes on has seen both branches.
    const next = writeOn(one, "丙");
    expect(verify(next).issues).toHaveLength(1);
    expect(numbers(next)).toHaveLength(4);
  });
});

describe("a mandate in an archive's history", () => {
  const start = archiveOf();

  it("what cannot have happened leaves the history as it was", () => {
    const body = { kind: "resumed", effectiveOn: "2026-05-06" } as const;
    const recorded = { recordedOn: "2026-05-07", by: office, reason: null, body } as const;
    const { value, id, issues } = recordTenureEvent(start, "office", recorded, roster.term);
    expect([value === start, id, said(issues)]).toEqual([true, null, ["tenure-not-suspended"]]);
  });

  it("a correction says by its id what no longer fits", () => {
    const end = recordTenureEvent(start, "office", {
      recordedOn: "2026-06-05",
      by: office,
      reason: null,
      body: { kind: "term-ended", effectiveOn: "2026-12-31" },
    });
    const fact = { kind: "by-elected", effectiveOn: "2026-02-01" } as const;
    const { value, issues } = recordTenureEvent(end.value, "office", {
      recordedOn: "2026-06-06",
      by: office,
      reason: "记错",
      body: { kind: "tenure-voided", fact },
    });
    expect(value.events).toHaveLength(3);
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ["tenure-before-election", ["events", end.id]],
    ]);
    const then = mandateOn(value, roster, asOf);
    expect([then.value, codesOf(then.issues)]).toEqual([null, ["tenure-before-election"]]);
    expect(then.issues[0]?.path).toEqual(["events", end.id]);
    expect(mandateOn(value, roster, "2026-06-05").value?.beganOn).toBe("2026-02-01");
  });

  it("a day of recording that is none is refused", () => {
    const recorded = {
      recordedOn: "2026-02-30",
      by: office,
      reason: null,
      body: { kind: "elected", effectiveOn: "2026-02-01" },
    } as const;
    const { id, issues } = recordTenureEvent(emptyHistory("示例"), "office", recorded);
    expect([id, codesOf(issues)]).toEqual([null, ["invalid-recording-day"]]);
  });

  it("the roster's line must be this deputy's; a history about something else has no say in it", () => {
    const other = { ...roster, certificate: "DT16-0099" };
    const { value, issues } = mandateOn(start, other, asOf);
    expect([value, said(issues)]).toEqual([null, ["roster-of-another-deputy"]]);
    expect(mandateOn(emptyHistory("示例"), roster, asOf)).toEqual({ value: null, issues: [] });
  });

  it("what happened to another deputy says nothing here", () => {
    const mixed: ArchiveHistory = { ...start, subject: "DT16-0001@140200#17" };
    expect(mandateOn(mixed, roster, asOf).value).toBeNull();
    expect(
      appendEvent(start, "office", {
        recordedOn: asOf,
        by: office,
        reason: null,
        body: { kind: "voided", entry: "x" },
      }).value.events,
    ).toHaveLength(2);
  });
});
