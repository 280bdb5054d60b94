import type { ArchiveHistory } from "../../model/archiveEvent";
import type { EntryEventBody } from "../../model/entryEvent";
import type { Recorded } from "../../model/history/recorded";
import type { DocumentIssue, ReadResult } from "../../model/issue";
import type { EntryRules } from "./entryRules";
import { type EventWritten, recordEntryEvents } from "./recordEntryEvents";

/** The history after something was written into a copy. */
export interface EntryWritten
  extends ReadResult<ArchiveHistory, DocumentIssue>,
    Pick<EventWritten, "id"> {}

/**
 * Writes into a copy what happens to an entry: registered, confirmed, returned, objected to,
 * adjusted, corrected, void … (D5, D6; 上海实施代表法办法第51条: an objection is verified, then the record adjusted).
 *
 * What is not possible is an issue, and the history comes back unchanged.
 *
 * @param history - all the copy knows
 * @param copy - the copy written into
 * @param recorded - what happens, by whom, when, why
 * @param rules - who may do what
 * @returns the history with the event, and the event's id; or the history unchanged and why
 * @example
 * ```ts
 * import { emptyHistory, recordEntryEvent, twoSources } from "deputy-archive/life";
 * const result = recordEntryEvent(emptyHistory("DT16-0001@140200#16"), "station", {
 *   recordedOn: "2026-03-06", by: { role: "station", id: "ZH-01" }, reason: null,
 *   body: { kind: "confirmed", entry: "no such entry" },
 * }, twoSources);
 * result.issues.map(({ code }) => code); // => ["entry-not-found"]
 * result.value.events.length; // => 0
 * ```
 */
export function recordEntryEvent(
  history: ArchiveHistory,
  copy: string,
  recorded: Recorded<EntryEventBody>,
  rules: EntryRules,
): EntryWritten {
  const { value, written } = recordEntryEvents(history, copy, [recorded], rules);
  return {
    value,
    id: written.map(({ id }) => id).find((id) => id !== null) ?? null,
    issues: written.flatMap(({ issues }) => issues),
  };
}
