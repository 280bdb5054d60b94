import type { HistoryEvent } from "../../model/history/history";
import type { DocumentIssue } from "../../model/issue";
import { eventId } from "./eventId";

type Event = HistoryEvent<unknown>;

/** What the events of one list are checked against. */
export interface Checked {
  /** What the history is about. */
  readonly subject: string;
  /** The first event of each id, and its place. */
  readonly byId: ReadonlyMap<string, { readonly event: Event; readonly index: number }>;
}

/** Where an issue about an event points, and what it says of it. */
export function placeOf(event: Event, index: number): Omit<DocumentIssue, "code"> {
  return { path: ["events", index], params: { copy: event.copy, sequence: event.sequence } };
}

function chainFault(event: Event, index: number, { byId }: Checked): DocumentIssue | null {
  const { copy, sequence, previous } = event;
  const place = placeOf(event, index);
  const before = previous === null ? { copy, sequence: 0 } : byId.get(previous)?.event;
  if (before === undefined) return { code: "missing-previous", ...place };
  if (before.copy === copy && before.sequence + 1 === sequence) return null;
  return { code: "wrong-sequence", ...place };
}

/** The first thing wrong with an event by itself and with what it builds on. */
export function eventFault(event: Event, index: number, checked: Checked): DocumentIssue | null {
  const place = placeOf(event, index);
  if (event.id !== eventId(event)) return { code: "altered-event", ...place };
  if (checked.byId.get(event.id)?.index !== index) return { code: "repeated-event", ...place };
  if (event.subject !== checked.subject) {
    const params = { ...place.params, expected: checked.subject, found: event.subject };
    return { code: "event-of-other-subject", path: place.path, params };
  }
  const { seen } = event;
  if (!Array.isArray(seen) || !seen.every((id) => checked.byId.has(id)))
    return { code: "missing-seen", ...place };
  return chainFault(event, index, checked);
}
