import type { HistoryEvent } from "../../model/history/history";
import { causalPlaces } from "./causalPlaces";

/**
 * The one order of a set of events: by the day they became known, every event after those it builds
 * on; it depends on the set only, never on who merged what first (D2).
 *
 * @param events - events of one history, each once, in any order
 * @returns the same events in order
 * @example
 * ```ts
 * import { appendEvent, emptyHistory, inOrder } from "deputy-archive/life";
 * const by = { role: "station", id: "ZH-01" } as const;
 * const said = { recordedOn: "2026-03-05", by, reason: null, body: "登记" } as const;
 * const first = appendEvent(emptyHistory<string>("示例"), "station", said).value;
 * const second = appendEvent(first, "deputy", { ...said, body: "核对" }).value;
 * inOrder([...second.events].reverse()).map(({ body }) => body); // => ["登记", "核对"]
 * ```
 */
export function inOrder<Body>(
  events: readonly HistoryEvent<Body>[],
): readonly HistoryEvent<Body>[] {
  return causalPlaces(events).map(({ event }) => event);
}
