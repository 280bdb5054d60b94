import type { DutyEntry } from "../../model/dutyEntry";
import type { DutyReport } from "../../model/dutyReport";
import type { PlainDate } from "../../model/plainDate";
import type { Suggestion } from "../../model/suggestion";
import { recordsOf } from "../tally/mergeTallies";
import type { Tally } from "../tally/tally";

/** A record a deputy can add; ratings are given by others. */
export type ModelRecord = DutyEntry | Suggestion | DutyReport;

/**
 * Tells whether what a record says lies with the deputy alone: not how a suggestion was handled or
 * marked, nor how a ballot went.
 *
 * @param record - the record
 * @returns true where nobody else decides anything it says
 */
export function inOwnHands(record: ModelRecord): boolean {
  switch (record.kind) {
    case "entry":
      return true;
    case "suggestion":
      return (
        record.outcome === null &&
        record.marks.length === 0 &&
        record.repliedOn === null &&
        record.satisfaction === null
      );
    case "report":
      return record.ballot === null;
  }
}

/** Begins numbers that no record of the tally has. */
export function freeNumbers(of: Tally): (place: number) => string {
  const numbers = recordsOf(of).flatMap((record) =>
    record.kind === "entry" ? [record.id, record.activity ?? ""] : [record.id],
  );
  let prefix = "new-";
  while (numbers.some((number) => number.startsWith(prefix))) prefix += "-";
  return (place) => `${prefix}${place + 1}`;
}

/**
 * Puts a model record on a day, as an event of its own, written down the same day.
 *
 * @param model - the record
 * @param day - the day
 * @param number - its number, which no other record has
 * @returns the record
 */
export function onDay(model: ModelRecord, day: PlainDate, number: string): ModelRecord {
  const own = { id: number, occurredOn: day };
  switch (model.kind) {
    case "entry":
      return { ...model, ...own, activity: number, recordedOn: day };
    case "suggestion":
      return { ...model, ...own, repliedOn: model.repliedOn === null ? null : day };
    case "report":
      return { ...model, ...own };
  }
}

/**
 * Adds records that are in reach and have numbers of their own, without sorting all records again.
 *
 * @param to - the tally; never changed
 * @param records - records on open days
 * @returns the tally with the records
 */
export function withRecords(to: Tally, records: readonly ModelRecord[]): Tally {
  const entries: DutyEntry[] = [];
  const suggestions = to.suggestions.slice();
  const reports = to.reports.slice();
  for (const record of records) {
    if (record.kind === "suggestion") suggestions.push(record);
    else if (record.kind === "report") reports.push(record);
    else entries.push(record);
  }
  const { dutyList } = to.plan;
  const added = to.entries.map((listed = [], index) => [
    ...listed,
    ...entries.filter(({ duty }) => duty === dutyList[index]?.duty.code),
  ]);
  return { ...to, entries: added, suggestions, reports };
}
