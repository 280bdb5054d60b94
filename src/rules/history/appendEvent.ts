import { compareText } from "../../model/compareText";
import type { History, HistoryEvent } from "../../model/history/history";
import type { HistoryHead } from "../../model/history/historyHead";
import type { Recorded } from "../../model/history/recorded";
import { type Fields, isObject } from "../../model/isObject";
import type { DocumentIssue, ReadResult } from "../../model/issue";
import { dayIssue } from "./eventForm";
import { eventId } from "./eventId";
import { headsOf } from "./headsOf";
import { unwritable } from "./unwritable";

function faultsOf(recorded: unknown, index: number): readonly DocumentIssue[] {
  const path = ["recorded", index];
  const said: Fields = isObject(recorded) ? recorded : {};
  const day = dayIssue(said["recordedOn"], [...path, "recordedOn"]);
  return [...(day === null ? [] : [day]), ...unwritable(recorded, path)];
}

function chained<Body>(
  subject: string,
  copy: string,
  before: HistoryHead | undefined,
  seen: readonly string[],
  { recordedOn, by, reason, body }: Recorded<Body>,
): HistoryEvent<Body> {
  const said = {
    subject,
    copy,
    sequence: before === undefined ? 1 : before.sequence + 1,
    previous: before === undefined ? null : before.id,
    seen,
    recordedOn,
    by,
    reason,
    body,
  };
  return { ...said, id: eventId(said) };
}

/**
 * Writes several events into one copy at once, all or none: a batch of confirmations (D6).
 *
 * @param history - all the copy knows
 * @param copy - the copy that is written into: the deputy's, the station's, the county organ's (D2)
 * @param recorded - what is written down, in order
 * @returns the longer history; with issues, the history unchanged
 * @example
 * ```ts
 * import { appendEvents, emptyHistory } from "deputy-archive/life";
 * const by = { role: "station", id: "ZH-01" } as const;
 * const said = { recordedOn: "2026-03-05", by, reason: null, body: "登记" } as const;
 * appendEvents(emptyHistory<string>("示例"), "station", [said, said]).value.events.length; // => 2
 * ```
 */
export function appendEvents<Body>(
  history: History<Body>,
  copy: string,
  recorded: readonly Recorded<Body>[],
): ReadResult<History<Body>, DocumentIssue> {
  const issues = [
    ...(copy === "" ? [{ code: "unnamed-copy", path: ["copy"], params: {} }] : []),
    ...recorded.flatMap(faultsOf),
  ];
  if (issues.length > 0) return { value: history, issues };
  const heads = headsOf(history);
  // Of a forked copy the longest branch goes on; the others are seen, so nothing is built past them.
  let before: HistoryHead | undefined = heads.find((head) => head.copy === copy);
  const seen = heads
    .filter((head) => head !== before)
    .map(({ id }) => id)
    .sort(compareText);
  const added: HistoryEvent<Body>[] = [];
  for (const each of recorded) {
    const event: HistoryEvent<Body> = chained(history.subject, copy, before, seen, each);
    added.push(event);
    before = event;
  }
  // Each new event has seen every other, so it comes last in any order.
  return {
    value: { subject: history.subject, events: [...history.events, ...added] },
    issues: [],
  };
}

/**
 * Writes an event into one copy, chained to all the copy knows (D2, D5).
 *
 * @param history - all the copy knows
 * @param copy - the copy that is written into: the deputy's, the station's, the county organ's
 * @param recorded - what is written down
 * @returns the longer history; with issues, the history unchanged
 * @example
 * ```ts
 * import { appendEvent, emptyHistory } from "deputy-archive/life";
 * const { value } = appendEvent(emptyHistory("示例"), "station", {
 *   recordedOn: "2026-03-05", by: { role: "station", id: "ZH-01" }, reason: null, body: "登记",
 * });
 * value.events.map(({ copy, sequence, previous }) => [copy, sequence, previous]); // => [["station", 1, null]]
 * ```
 */
export function appendEvent<Body>(
  history: History<Body>,
  copy: string,
  recorded: Recorded<Body>,
): ReadResult<History<Body>, DocumentIssue> {
  return appendEvents(history, copy, [recorded]);
}
