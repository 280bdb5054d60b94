import { compareContent } from "../../model/compareContent";
import type { History, HistoryEvent } from "../../model/history/history";
import type { DocumentIssue, ReadResult } from "../../model/issue";
import { eventId } from "./eventId";
import { inOrder } from "./inOrder";

/** Of two versions of one event, the one its id fits; of two altered ones, always the same one. */
function truer<Body>(first: HistoryEvent<Body>, second: HistoryEvent<Body>): HistoryEvent<Body> {
  const fits = (event: HistoryEvent<Body>) => event.id === eventId(event);
  if (fits(first) !== fits(second)) return fits(first) ? first : second;
  return compareContent(first, second) < 0 ? first : second;
}

/**
 * Joins what two copies know of one subject: every event of both, each once (D2).
 *
 * In whatever order copies are merged, the result is the same. Where both hold an event of the same
 * id but not of the same content, one was altered: the one its id fits is kept, and it is said.
 *
 * @param first - a history
 * @param second - another about the same subject
 * @returns the union; with another subject, `first` unchanged
 * @example
 * ```ts
 * import { appendEvent, emptyHistory, mergeHistories } from "deputy-archive/life";
 * const by = { role: "station", id: "ZH-01" } as const;
 * const said = { recordedOn: "2026-03-05", by, reason: null, body: "登记" } as const;
 * const station = appendEvent(emptyHistory<string>("示例"), "station", said).value;
 * const deputy = appendEvent(emptyHistory<string>("示例"), "deputy", said).value;
 * mergeHistories(station, deputy).value.events.length; // => 2
 * mergeHistories(station, emptyHistory("示例之二")).issues[0]?.code; // => "other-subject"
 * ```
 */
export function mergeHistories<Body>(
  first: History<Body>,
  second: History<Body>,
): ReadResult<History<Body>, DocumentIssue> {
  if (first.subject !== second.subject) {
    const params = { expected: first.subject, found: second.subject };
    return { value: first, issues: [{ code: "other-subject", path: ["subject"], params }] };
  }
  const issues: DocumentIssue[] = [];
  const byId = new Map<string, HistoryEvent<Body>>();
  for (const event of [...first.events, ...second.events]) {
    const known = byId.get(event.id);
    if (known === undefined) byId.set(event.id, event);
    else if (compareContent(known, event) !== 0) {
      const { id, copy, sequence } = truer(known, event);
      byId.set(id, truer(known, event));
      issues.push({ code: "two-versions", path: ["events", id], params: { copy, sequence } });
    }
  }
  return { value: { subject: first.subject, events: inOrder([...byId.values()]) }, issues };
}
