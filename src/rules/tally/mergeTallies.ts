import type { ArchiveRecord } from "../../model/archive";
import { canonicalText } from "../../model/canonicalText";
import { byKind, recordSet, withoutRecord } from "./recordSet";
import { sortRecords } from "./sortRecords";
import type { Tally } from "./tally";

/**
 * All records of a tally, those set aside included.
 *
 * @param from - the tally
 * @returns the records, in no order
 */
export function recordsOf(from: Tally): readonly ArchiveRecord[] {
  return [
    ...from.entries.flatMap((bucket) => bucket ?? []),
    ...from.suggestions,
    ...from.reports,
    ...from.ratings,
    ...from.setAside.map(({ record }) => record),
  ];
}

function tallyOf(like: Tally, records: readonly ArchiveRecord[]): Tally {
  return sortRecords(like.plan, like.mandate, byKind(recordSet(records)), like);
}

/** A tally without records for the same plan, mandate and dates: what merging leaves unchanged. */
export function emptyTally(like: Tally): Tally {
  return tallyOf(like, []);
}

function sameSubject(first: Tally, second: Tally): boolean {
  return (
    first.plan.policy.id === second.plan.policy.id &&
    first.plan.policy.version === second.plan.policy.version &&
    canonicalText(first.mandate) === canonicalText(second.mandate) &&
    first.period.from === second.period.from &&
    first.period.to === second.period.to &&
    first.asOf === second.asOf &&
    canonicalText([first.sessions, first.earlier]) ===
      canonicalText([second.sessions, second.earlier])
  );
}

/**
 * Merges two tallies of one mandate: the union of their records, in whatever order they come.
 *
 * Commutative, associative, and merging a tally with itself or with an empty one changes nothing.
 *
 * @param first - a tally
 * @param second - a tally for the same policy, mandate, period and day of knowledge
 * @returns the tally of all their records
 * @throws RangeError where the two are for different mandates, policies or dates
 */
export function merge(first: Tally, second: Tally): Tally {
  if (!sameSubject(first, second)) {
    throw new RangeError("tallies of different mandates, policies or dates cannot be merged");
  }
  return tallyOf(first, [...recordsOf(first), ...recordsOf(second)]);
}

/**
 * Adds one record; scoring the result gives what scoring everything at once gives.
 *
 * @param to - the tally; never changed
 * @param record - the record; nothing changes where the tally has it already
 * @returns the tally with the record
 */
export function addRecord(to: Tally, record: ArchiveRecord): Tally {
  return tallyOf(to, [...recordsOf(to), record]);
}

/**
 * Takes one record out; adding a record and taking it out again changes nothing.
 *
 * @param from - the tally; never changed
 * @param record - the record; nothing changes where the tally does not have it
 * @returns the tally without the record
 */
export function removeRecord(from: Tally, record: ArchiveRecord): Tally {
  return tallyOf(from, withoutRecord(recordsOf(from), record));
}
