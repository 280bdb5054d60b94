import type { Archive, ArchiveRecord } from "../../model/archive";
import type { RecordReference } from "../../model/recordReference";

/** Finds the records of an archive by kind and number. */
export type RecordFinder = (reference: RecordReference) => ArchiveRecord | undefined;

/**
 * Prepares the search of records by kind and number.
 *
 * @param archive - the archive
 * @returns the finder
 */
export function recordFinder(archive: Archive): RecordFinder {
  const records = [
    ...archive.entries,
    ...archive.suggestions,
    ...archive.reports,
    ...(archive.ratings ?? []),
  ];
  const byKey = new Map<string, ArchiveRecord>(
    records.map((record) => [`${record.kind} ${record.id} ${record.occurredOn}`, record]),
  );
  return ({ kind, id, occurredOn }) => byKey.get(`${kind} ${id} ${occurredOn}`);
}
