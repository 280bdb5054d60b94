import type { ArchiveHistory } from "../../model/archiveEvent";
import type { DutyEntry } from "../../model/dutyEntry";
import { type EntryEventBody, entryActs } from "../../model/entryEvent";
import type { HistoryEvent } from "../../model/history/history";
import { inPeriod, type Period } from "../../model/period";
import { bodyKind } from "../archive/bodyKind";
import { eventFormIssue } from "../archive/eventFormIssue";
import { happenedBefore } from "../history/happenedBefore";
import { inOrder } from "../history/inOrder";
import { isOfKind } from "./isCustodyEvent";

/** Something written about a closed period that was not known when it was closed. */
export interface LateChange {
  /** What was written: who, when, why. */
  readonly event: HistoryEvent<EntryEventBody>;
  /** The entries it concerns that belong, or once belonged, to the period; ids of their events. */
  readonly entries: readonly string[];
  /** Written on or before the day of closing, in a copy that was joined only afterwards. */
  readonly writtenBefore: boolean;
}

type Body = ArchiveHistory["events"][number]["body"];

function isEntryEvent(event: HistoryEvent<Body>): event is HistoryEvent<EntryEventBody> {
  return entryActs.some((act) => act === bodyKind(event.body)) && eventFormIssue(event) === null;
}

/** The entries an event is about; of an objection settled, the one objected to. */
function concerned(
  { id, body }: HistoryEvent<EntryEventBody>,
  objectedTo: ReadonlyMap<string, string>,
): readonly string[] {
  switch (body.kind) {
    case "registered":
      return [id];
    case "joined":
      return [body.lead, ...body.entries];
    case "objection-settled": {
      const entry = objectedTo.get(body.objection);
      return entry === undefined ? [] : [entry];
    }
    default:
      return body.entry === null ? [] : [body.entry];
  }
}

function versionIn(body: EntryEventBody): DutyEntry | null {
  if (body.kind === "registered") return body.entry;
  return "replacement" in body ? body.replacement : null;
}

/** The entries of which any version ever given happened in a period. */
function everIn(
  events: readonly HistoryEvent<EntryEventBody>[],
  period: Period,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { id, body } of events) {
    const version = versionIn(body);
    if (version === null || !inPeriod(period, version.occurredOn)) continue;
    found.add("replacement" in body ? body.entry : id);
  }
  return found;
}

/**
 * Everything written about a closed period that was not known when it was closed: registered,
 * corrected, voided late (D7). What was written offline before and joined afterwards is late too:
 * knowledge decides, not dates.
 *
 * @param history - the archive
 * @param closing - id of the event that closed the period
 * @returns the late changes in order; none where the id is no closing of this history. An entry once
 * dated into the period belongs to it for good, so that what left it is seen
 * @example
 * ```ts
 * import { changesAfterClosing, emptyHistory } from "deputy-archive/life";
 * changesAfterClosing(emptyHistory("DT16-0001@140200#16"), "no such event"); // => []
 * ```
 */
export function changesAfterClosing(
  history: ArchiveHistory,
  closing: string,
): readonly LateChange[] {
  const closed = history.events.find(({ id }) => id === closing);
  if (closed === undefined || !isOfKind(closed, "year-closed")) return [];
  if (eventFormIssue(closed) !== null) return [];
  const events = inOrder(history.events).filter(isEntryEvent);
  const inside = everIn(events, closed.body.period);
  const objectedTo = new Map(
    events.flatMap(({ id, body }): [string, string][] =>
      body.kind === "objected" && body.entry !== null ? [[id, body.entry]] : [],
    ),
  );
  const isBefore = happenedBefore(history);
  return events
    .filter(({ id }) => !isBefore(id, closing))
    .map((event) => ({
      event,
      entries: concerned(event, objectedTo).filter((id) => inside.has(id)),
      writtenBefore: event.recordedOn <= closed.body.on,
    }))
    .filter(({ entries }) => entries.length > 0);
}
