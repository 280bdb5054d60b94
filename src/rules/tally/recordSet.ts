import type { ArchiveRecord } from "../../model/archive";
import { canonicalText } from "../../model/canonicalText";
import { compareText } from "../../model/compareText";
import type { SetAside } from "./tally";

function textOf(record: ArchiveRecord): string {
  return canonicalText(record);
}

/**
 * Orders records by day, then number, then content: an order that never depends on the input's.
 *
 * @param first - a record
 * @param second - another record
 * @returns below 0 where the first comes first
 */
function compareRecords(first: ArchiveRecord, second: ArchiveRecord): number {
  return (
    compareText(first.occurredOn, second.occurredOn) ||
    compareText(first.id, second.id) ||
    compareText(textOf(first), textOf(second))
  );
}

/**
 * Makes a set of records: in order, and each only once.
 *
 * @param records - records in any order, some perhaps twice
 * @returns the records in order, no two equal
 */
export function recordSet(records: readonly ArchiveRecord[]): readonly ArchiveRecord[] {
  const sorted = [...records].sort(compareRecords);
  return sorted.filter((record, index) => {
    const before = sorted[index - 1];
    return before === undefined || compareRecords(before, record) !== 0;
  });
}

/**
 * Takes a record out of a set.
 *
 * @param records - the set
 * @param removed - the record to take out
 * @returns the set without it
 */
export function withoutRecord(
  records: readonly ArchiveRecord[],
  removed: ArchiveRecord,
): readonly ArchiveRecord[] {
  return records.filter((record) => compareRecords(record, removed) !== 0);
}

/**
 * Keeps one record of each number; a copy that says something else is set aside for a person.
 *
 * @param records - suggestions or reports
 * @param setAside - takes the conflicting copies
 * @returns one record of each number
 */
export function oneOfEachNumber<Kept extends ArchiveRecord>(
  records: readonly Kept[],
  setAside: SetAside[],
): readonly Kept[] {
  if (records.length < 2) return records;
  if (new Set(records.map(({ id }) => id)).size === records.length) return records;
  const kept = new Map<string, Kept>();
  for (const record of [...records].sort(compareRecords)) {
    const known = kept.get(record.id);
    if (known === undefined) kept.set(record.id, record);
    else if (compareRecords(known, record) !== 0) {
      setAside.push({ record, reason: "conflicting-copy" });
    }
  }
  return [...kept.values()];
}

/**
 * Leaves out records that are there already.
 *
 * @param records - records in any order
 * @returns the same, each only once
 */
export function eachOnce<Kept extends ArchiveRecord>(records: readonly Kept[]): readonly Kept[] {
  if (records.length < 2) return records;
  return [...new Map(records.map((record) => [textOf(record), record])).values()];
}

/**
 * Parts records by their kind.
 *
 * @param records - records in any order, which each kind keeps
 * @returns the records of each kind
 */
export function byKind(records: readonly ArchiveRecord[]) {
  return {
    entries: records.filter((record) => record.kind === "entry"),
    suggestions: records.filter((record) => record.kind === "suggestion"),
    reports: records.filter((record) => record.kind === "report"),
    ratings: records.filter((record) => record.kind === "rating"),
  };
}
