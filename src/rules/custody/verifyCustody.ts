import type { ArchiveHistory } from "../../model/archiveEvent";
import { compareContent } from "../../model/compareContent";
import type { DocumentIssue } from "../../model/issue";
import { eventFormIssue } from "../archive/eventFormIssue";
import { issueAt } from "../policy/checkIssue";
import { contentMark } from "./contentMark";
import { knownBefore } from "./knownBefore";
import { type EntryReading, periodSnapshot } from "./periodSnapshot";

type Event = ArchiveHistory["events"][number];

/** What an event says the archive held, beside what it did hold when the event was written. */
function heldAt(
  event: Event,
  history: ArchiveHistory,
  read: EntryReading,
): readonly [said: unknown, held: unknown] | null {
  if (eventFormIssue(event) !== null) return null;
  const { id, recordedOn, body } = event;
  switch (body.kind) {
    case "handed-over": {
      const { entries, heads } = body;
      return [{ entries, heads }, contentMark(knownBefore(history, id))];
    }
    case "year-closed": {
      const { entries, hash, period } = body;
      const shown = read(knownBefore(history, id), recordedOn);
      return [{ entries, hash }, periodSnapshot(shown, period)];
    }
    default:
      return null;
  }
}

/**
 * Checks what handovers and closings of a year say the archive held against what it did
 * hold when they were written (D7). The seal has a check of
 * its own (`verifySeal`); whether an event was altered, `verify` tells.
 *
 * @param history - the archive
 * @param read - how its entries are read, as for the closings
 * @returns `content-differs` for every event that says something else
 * @example
 * ```ts
 * import { emptyHistory, verifyCustody } from "deputy-archive/life";
 * verifyCustody(emptyHistory("DT16-0001@140200#16"), () => []); // => []
 * ```
 */
export function verifyCustody(
  history: ArchiveHistory,
  read: EntryReading,
): readonly DocumentIssue[] {
  return history.events.flatMap((event) => {
    const held = heldAt(event, history, read);
    if (held === null || compareContent(...held) === 0) return [];
    const { kind } = event.body;
    return [issueAt(["events", event.id], "content-differs", { kind, on: event.recordedOn })];
  });
}
