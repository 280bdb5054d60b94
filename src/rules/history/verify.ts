import type { History, HistoryEvent } from "../../model/history/history";
import type { HistoryHead } from "../../model/history/historyHead";
import type { DocumentIssue } from "../../model/issue";
import { type Checked, eventFault, placeOf } from "./eventFault";
import { type Fork, forksOf, placeAfter } from "./forksOf";
import { inOrder } from "./inOrder";

/** What checking a history found. */
export interface Verification {
  /** Everything found, the first place in the history first; none where nothing was touched. */
  readonly issues: readonly DocumentIssue[];
  /** Copies written on in two places at once; both branches are kept. */
  readonly forks: readonly Fork[];
}

type Events = readonly HistoryEvent<unknown>[];
type Ids = Checked["byId"];

function firstOfEachId(events: Events): Ids {
  const placed = events.map((event, index) => [event.id, { event, index }] as const);
  return new Map(placed.reverse());
}

function eventFaults({ subject, events }: History<unknown>, byId: Ids): readonly DocumentIssue[] {
  const begun = new Set<string>();
  return events.flatMap((event, index) => {
    const fault = eventFault(event, index, { subject, byId });
    const place = placeAfter(event.copy, event.previous);
    const isTaken = begun.has(place);
    begun.add(place);
    if (fault !== null) return [fault];
    return isTaken ? [{ code: "forked-copy", ...placeOf(event, index) }] : [];
  });
}

function orderFaults(events: Events): readonly DocumentIssue[] {
  const ordered = inOrder(events);
  const index = events.findIndex((event, place) => event !== ordered[place]);
  return events
    .slice(index, index + 1)
    .map((event) => ({ code: "misplaced-event", ...placeOf(event, index) }));
}

function headFaults(known: readonly HistoryHead[], byId: Ids): readonly DocumentIssue[] {
  return known.flatMap(({ copy, sequence, id }, index) => {
    const params = { copy, sequence };
    return byId.has(id) ? [] : [{ code: "missing-head", path: ["known", index], params }];
  });
}

/**
 * Checks a history event by event: altered, removed, repeated, moved, or written on in two places.
 *
 * Heads known from elsewhere (`headsOf`, kept by another keeper or on paper) also show what was taken
 * from the end. It shows that nothing was touched since; it does not prove who wrote it.
 *
 * @param history - the history, as it was read
 * @param known - heads known from elsewhere
 * @returns what was found; `issues[0]` is the first place touched (D2)
 * @example
 * ```ts
 * import { appendEvent, emptyHistory, headsOf, verify } from "deputy-archive/life";
 * const by = { role: "station", id: "ZH-01" } as const;
 * const said = { recordedOn: "2026-03-05", by, reason: null, body: "走访3户" } as const;
 * const { value } = appendEvent(emptyHistory<string>("示例"), "station", said);
 * verify(value).issues.length; // => 0
 * const altered = { ...value, events: value.events.map((event) => ({ ...event, body: "走访30户" })) };
 * verify(altered).issues[0]?.code; // => "altered-event"
 * verify(emptyHistory("示例"), headsOf(value)).issues[0]?.code; // => "missing-head"
 * ```
 */
export function verify(
  history: History<unknown>,
  known: readonly HistoryHead[] = [],
): Verification {
  const byId = firstOfEachId(history.events);
  const faults = eventFaults(history, byId);
  // What is altered or missing moves others too; order is asked only where all are as they were.
  const untouched = faults.every(({ code }) => code === "forked-copy");
  const order = untouched ? orderFaults(history.events) : [];
  return {
    issues: [...order, ...faults, ...headFaults(known, byId)],
    forks: forksOf(history),
  };
}
