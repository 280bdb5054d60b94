import type { ArchiveHistory } from "../../model/archiveEvent";
import { happenedBefore } from "../history/happenedBefore";

/** The part of a history that was known when an event was written. */
export function knownBefore(history: ArchiveHistory, id: string): ArchiveHistory {
  const isBefore = happenedBefore(history);
  return { ...history, events: history.events.filter((event) => isBefore(event.id, id)) };
}
