import type { Archive, ArchiveRecord } from "../../model/archive";
import type { DutyEntry } from "../../model/dutyEntry";
import type { DutyReport } from "../../model/dutyReport";
import { inPeriod, type Period } from "../../model/period";
import type { PlainDate } from "../../model/plainDate";
import type { Suggestion } from "../../model/suggestion";
import { byDayThenNumber } from "../plan/limitUnits";

/** What was written down about a span, in order of day and number. */
export interface YearRecord {
  /** The span. */
  readonly period: Period;
  /** Lines of the duty registers. */
  readonly entries: readonly DutyEntry[];
  /** Suggestions put forward alone, led or co-signed. */
  readonly suggestions: readonly Suggestion[];
  /** Duty reports and their ballots. */
  readonly reports: readonly DutyReport[];
}

function knownOn(record: ArchiveRecord): PlainDate {
  return "recordedOn" in record ? record.recordedOn : record.occurredOn;
}

function within<Kept extends ArchiveRecord>(
  records: readonly Kept[],
  period: Period,
  asOf: PlainDate,
): readonly Kept[] {
  return records
    .filter((record) => inPeriod(period, record.occurredOn) && knownOn(record) <= asOf)
    .sort(byDayThenNumber);
}

/**
 * The record of duties performed in a span, as it was known on a day (D4).
 *
 * @param archive - the archive
 * @param period - the span
 * @param asOf - the day of knowledge; what was written down later is left out
 * @returns entries, suggestions and reports, the same for any order of input
 * @example
 * ```ts
 * import { yearRecord } from "deputy-archive/life";
 * const mandate = {
 *   certificate: "DT16-0001", name: "示例", term: { from: "2021-09-01", to: "2026-12-31" },
 *   delegation: "甲区", station: null, deputyClass: "other", beganOn: "2021-09-01",
 *   status: "in-office", statusOn: null,
 * } as const;
 * const archive = { mandate, roster: {}, entries: [], suggestions: [], reports: [] };
 * const year = { from: "2026-01-01", to: "2026-12-31" } as const;
 * yearRecord(archive, year, "2026-11-30").entries.length; // => 0
 * ```
 */
export function yearRecord(archive: Archive, period: Period, asOf: PlainDate): YearRecord {
  return {
    period,
    entries: within(archive.entries, period, asOf),
    suggestions: within(archive.suggestions, period, asOf),
    reports: within(archive.reports, period, asOf),
  };
}
