import type { ArchiveHistory } from "../../model/archiveEvent";
import { inOrder } from "../history/inOrder";

/** What was written about this archive and no other, every event after those it builds on. */
export function ownEvents(history: ArchiveHistory): ArchiveHistory["events"] {
  return inOrder(history.events.filter(({ subject }) => subject === history.subject));
}
