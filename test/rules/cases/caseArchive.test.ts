import { caseArchive } from "deputy-archive";
import { describe, expect, it } from "vitest";
import { caseOf, small, year } from "./smallPolicy";

function archiveOf(said: Parameters<typeof caseOf>[0]) {
  return caseArchive(small, caseOf(said), year);
}

describe("what a case leaves out is ordinary", () => {
  it("takes a duty as done, verified and written down by the organiser on the first day", () => {
    expect(archiveOf({ entries: [{ duty: "patrol" }] }).entries).toEqual([
      {
        kind: "entry",
        id: "R-1",
        duty: "patrol",
        activity: null,
        occurredOn: "2026-01-01",
        recordedOn: "2026-01-01",
        place: null,
        content: null,
        role: null,
        attendance: "present",
        quantity: null,
        level: null,
        recorder: "organiser",
        verification: "verified",
        attachments: [],
        source: null,
      },
    ]);
  });

  it("keeps everything a case says of a duty", () => {
    const said = {
      id: "甲1",
      duty: "patrol",
      occurredOn: "2026-05-06",
      recordedOn: "2026-05-09",
      attendance: "late",
      particulars: { reported: true },
    } as const;
    expect(archiveOf({ entries: [said] }).entries[0]).toMatchObject(said);
  });

  it("counts one where a duty counts an amount and the case gives none", () => {
    const { entries } = archiveOf({
      entries: [{ duty: "planting" }, { duty: "planting", quantity: 12 }],
    });
    expect(entries.map(({ quantity }) => quantity)).toEqual([1, 12]);
  });

  it("takes the deputy as in office for five years, of the class named last", () => {
    expect(archiveOf({}).mandate).toEqual({
      certificate: "D-1",
      name: "D-1",
      term: { from: "2022-01-01", to: "2026-12-31" },
      delegation: "1",
      station: null,
      deputyClass: "plain",
      beganOn: "2022-01-01",
      status: "in-office",
      statusOn: null,
    });
  });

  it("lets office begin with the term where a case names the term alone", () => {
    const term = { from: "2026-03-01", to: "2031-02-28" } as const;
    expect(archiveOf({ mandate: { term } }).mandate).toMatchObject({ term, beganOn: term.from });
  });

  it("takes the first day where five years before there is no calendar", () => {
    const { mandate } = archiveOf({ period: { from: "0003-01-01", to: "0003-12-31" } });
    expect(mandate.term).toEqual({ from: "0003-01-01", to: "0003-12-31" });
  });

  it("names no class where the policy has none", () => {
    const { mandate } = caseArchive({ ...small, deputyClasses: [] }, caseOf(), year);
    expect(mandate.deputyClass).toBe("");
  });

  it("begins with the case's own span where it names one", () => {
    const { entries, mandate } = archiveOf({
      period: { from: "2024-07-01", to: "2025-06-30" },
      entries: [{ duty: "patrol" }],
    });
    expect(entries[0]?.occurredOn).toBe("2024-07-01");
    expect(mandate.term).toEqual({ from: "2020-01-01", to: "2025-12-31" });
  });

  it("signs a suggestion as its role says", () => {
    const { suggestions } = archiveOf({
      suggestions: [{}, { role: "lead" }, { role: "co-signer" }, { coSigners: ["D-7"] }],
    });
    expect(suggestions.map(({ role, lead, coSigners }) => [role, lead, coSigners])).toEqual([
      ["individual", "D-1", []],
      ["lead", "D-1", ["D-2"]],
      ["co-signer", "D-2", ["D-1"]],
      ["individual", "D-1", ["D-7"]],
    ]);
  });

  it("takes a duty report as written, without a ballot", () => {
    expect(archiveOf({ reports: [{}] }).reports).toEqual([
      {
        kind: "report",
        id: "R-1",
        occurredOn: "2026-01-01",
        form: "written",
        ballot: null,
        source: null,
      },
    ]);
  });

  it("gives a rating the title of the case as its reason", () => {
    const { ratings } = archiveOf({ ratings: [{ item: "manner", rater: "office", points: 3 }] });
    expect(ratings).toEqual([
      {
        kind: "rating",
        id: "R-1",
        item: "manner",
        rater: "office",
        assessor: "office",
        occurredOn: "2026-01-01",
        recordedOn: "2026-01-01",
        points: 3,
        reason: "示例",
        source: null,
      },
    ]);
  });
});

describe("records are repeated and numbered", () => {
  it("repeats a record on the following days", () => {
    const { entries } = archiveOf({
      entries: [{ duty: "patrol", occurredOn: "2026-02-27", times: 3 }],
    });
    expect(entries.map(({ occurredOn, recordedOn }) => [occurredOn, recordedOn])).toEqual([
      ["2026-02-27", "2026-02-27"],
      ["2026-02-28", "2026-02-28"],
      ["2026-03-01", "2026-03-01"],
    ]);
  });

  it("stays on the last day of the calendar", () => {
    const { entries } = archiveOf({
      entries: [{ duty: "patrol", occurredOn: "9999-12-31", times: 2 }],
    });
    expect(entries.map(({ occurredOn }) => occurredOn)).toEqual(["9999-12-31", "9999-12-31"]);
  });

  it("numbers all records of a case one after the other", () => {
    const archive = archiveOf({
      entries: [{ duty: "patrol", times: 2 }],
      suggestions: [{}],
      reports: [{}],
      ratings: [{ item: "manner", rater: "office", points: 1 }],
    });
    const { entries, suggestions, reports, ratings = [] } = archive;
    const numbers = [entries, suggestions, reports, ratings].map((records) =>
      records.map(({ id }) => id),
    );
    expect(numbers).toEqual([["R-1", "R-2"], ["R-3"], ["R-4"], ["R-5"]]);
  });

  it("keeps the case's own number, and adds to it where the record is repeated", () => {
    const { entries } = archiveOf({
      entries: [
        { duty: "patrol", id: "甲" },
        { duty: "patrol", id: "乙", times: 2 },
      ],
    });
    expect(entries.map(({ id }) => id)).toEqual(["甲", "乙-1", "乙-2"]);
  });
});
