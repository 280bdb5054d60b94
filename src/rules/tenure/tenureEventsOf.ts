import type { ArchiveHistory } from "../../model/archiveEvent";
import type { HistoryEvent } from "../../model/history/history";
import { type TenureEventBody, tenureKinds } from "../../model/tenureEvent";
import { bodyKind } from "../archive/bodyKind";
import { ownEvents } from "../archive/ownEvents";

function isTenureEvent(
  event: ArchiveHistory["events"][number],
): event is HistoryEvent<TenureEventBody> {
  const kind = bodyKind(event.body);
  return tenureKinds.some((each) => each === kind);
}

/**
 * Takes out of an archive's history what happened to the mandate, for `tenureOf` and a `HeldMandate`.
 *
 * @param history - the archive's history; cut with `historyOn` for what was known on a day
 * @returns the events of the mandate, causes first
 * @example
 * ```ts
 * import { emptyHistory, tenureEventsOf } from "deputy-archive/life";
 * tenureEventsOf(emptyHistory("DT16-0001@140200#16")); // => []
 * ```
 */
export function tenureEventsOf(history: ArchiveHistory): readonly HistoryEvent<TenureEventBody>[] {
  return ownEvents(history).filter(isTenureEvent);
}
