import { type ArchiveRecord, type Mandate, tally } from "deputy-archive";
import {
  type CountColumn,
  checkCountColumns,
  congressFigures,
  dutyCounts,
} from "deputy-archive/tables";
import { describe, expect, it } from "vitest";
import { allCounted, countIn } from "../../../src/rules/rollUp/dutyCounts";
import { datong, options, plan } from "../datong";
import { archiveOf, entry, mandateOf, report, suggestion } from "../records";

const tallied = (records: readonly ArchiveRecord[], changes: Partial<Mandate> = {}) =>
  tally(plan, archiveOf(records, mandateOf(changes)), options);
const counts = (...records: readonly ArchiveRecord[]) => dutyCounts(tallied(records));

describe("what is counted of a deputy", () => {
  it("a recognised event is one, whoever wrote it down and however often", () => {
    const twice = { activity: "A-1", id: "R-1" };
    const { duties } = counts(
      entry("inspection", twice),
      entry("inspection", { ...twice, id: "R-2", recorder: "deputy" }),
      entry("inspection", { activity: "A-2" }),
    );
    expect(duties.get("inspection")).toBe(2);
  });

  it("what is not verified, and what the deputy stayed away from, is not", () => {
    const { duties } = counts(
      entry("inspection", { verification: "pending" }),
      entry("research", { verification: "not-recognised" }),
      entry("training", { attendance: "absent" }),
      entry("sit-in", { attendance: "excused" }),
    );
    expect([...duties.values()].every((count) => count === 0)).toBe(true);
  });

  it("a duty that is only kept on record is in no count: the ledger counts suggestions", () => {
    const { duties, suggestions } = counts(
      entry("suggestion-noted"),
      suggestion(),
      suggestion({ role: "lead" }),
      suggestion({ role: "co-signer" }),
      suggestion({ role: "co-signer" }),
    );
    expect(duties.has("suggestion-noted")).toBe(false);
    expect(suggestions).toEqual({ individual: 1, lead: 1, "co-signer": 2 });
  });

  it("a column counts the kinds it names, and all together is everything", () => {
    const own = counts(entry("visit"), entry("reception"), suggestion(), report(), report());
    const column = (...kinds: CountColumn["counts"]): CountColumn => ({
      id: "x",
      name: { zh: "示例", en: "example" },
      counts: kinds,
    });
    expect(countIn(column({ duty: "visit" }, { duty: "reception" }), own)).toBe(2);
    expect(countIn(column({ suggestions: ["lead", "individual", "lead"] }), own)).toBe(1);
    expect(countIn(column({ reports: true }), own)).toBe(2);
    expect(countIn(column({ duty: "unheard-of" }), own)).toBe(0);
    expect(allCounted(own)).toBe(5);
  });
});

describe("the columns of a table of counts", () => {
  const check = (...columns: readonly Pick<CountColumn, "id" | "counts">[]) =>
    checkCountColumns(
      columns.map((column) => ({ ...column, name: { zh: "示例", en: "example" } })),
      datong,
    ).map(({ code, path, params }) => [code, path.join("/"), params["found"] ?? params["duty"]]);

  it("are right where each names duties of the measure, none twice", () => {
    expect(
      check(
        { id: "a", counts: [{ duty: "visit" }, { duty: "reception" }] },
        { id: "b", counts: [{ suggestions: ["lead", "individual"] }, { reports: true }] },
      ),
    ).toEqual([]);
  });

  it("say what they name that the measure does not know or does not count", () => {
    expect(
      check({ id: "a", counts: [{ duty: "visiting" }, { duty: "suggestion-noted" }] }),
    ).toEqual([
      ["unknown-reference", "0/counts/0", "visiting"],
      ["record-only-duty", "0/counts/1", "suggestion-noted"],
    ]);
  });

  it("say what would count twice", () => {
    expect(
      check(
        { id: "a", counts: [{ duty: "visit" }, { suggestions: ["lead"] }, { reports: true }] },
        { id: "a", counts: [{ duty: "visit" }, { suggestions: ["lead"] }, { reports: true }] },
      ),
    ).toEqual([
      ["duplicate-id", "1/id", "a"],
      ["duplicate-code", "1/counts/0", "visit"],
      ["duplicate-code", "1/counts/1", "suggestions: lead"],
      ["duplicate-code", "1/counts/2", "reports"],
    ]);
  });
});

describe("the figures of a congress", () => {
  const rule = {
    basis: "示例第一条",
    attended: ["present", "late"],
    leftOut: ["excused"],
  } as const;
  const deputy = (certificate: string, delegation: string, ...records: readonly ArchiveRecord[]) =>
    tallied(records, { certificate, delegation });

  it("attendance is of verified entries that say who was there, leave left out as the rule says", () => {
    const { total } = congressFigures(
      [
        deputy(
          "1",
          "甲区",
          entry("inspection", { attendance: "present", activity: "1" }),
          entry("inspection", { attendance: "late", activity: "2" }),
          entry("inspection", { attendance: "absent", activity: "3" }),
          entry("inspection", { attendance: "excused", activity: "4" }),
          entry("inspection", { attendance: "unrecorded", activity: "5" }),
          entry("inspection", { attendance: "not-required", activity: "6" }),
          entry("inspection", { attendance: "absent", activity: "7", verification: "pending" }),
          // Nobody has to say who was there.
          entry("visit", { attendance: "absent" }),
        ),
      ],
      rule,
    );
    expect([total.due, total.attended]).toEqual([3, 2]);
  });

  it("deputies close: those who led, those who only signed, those who did neither", () => {
    const { rows, total } = congressFigures(
      [
        deputy("1", "甲区", suggestion({ role: "lead" }), suggestion({ role: "co-signer" })),
        deputy("2", "甲区", suggestion({ role: "co-signer" })),
        deputy("3", "乙县"),
        deputy("4", "甲区", suggestion(), suggestion(), entry("visit")),
      ],
      rule,
    );
    expect(rows.map(({ delegation, deputies }) => [delegation, deputies])).toEqual([
      ["甲区", 3],
      ["乙县", 1],
    ]);
    expect(total).toEqual({
      deputies: 4,
      performing: 3,
      done: 4,
      due: 0,
      attended: 0,
      suggestions: 3,
      leading: 2,
      onlySigning: 1,
      withoutSuggestion: 1,
    });
  });
});
