import type { History } from "../../model/history/history";
import type { PlainDate } from "../../model/plainDate";
import { causalPlaces } from "./causalPlaces";

/**
 * A history as it was known on a day (D5).
 *
 * An event is known from the latest day on which it or anything it builds on was written down, so
 * what is known on one day is known on every later day.
 *
 * @param history - the history
 * @param asOf - day of knowledge
 * @returns the history with the events known by then
 * @example
 * ```ts
 * import { appendEvent, emptyHistory, historyOn } from "deputy-archive/life";
 * const by = { role: "station", id: "ZH-01" } as const;
 * const said = { recordedOn: "2026-03-05", by, reason: null, body: "登记" } as const;
 * const { value } = appendEvent(emptyHistory<string>("示例"), "station", said);
 * [historyOn(value, "2026-03-04"), historyOn(value, "2026-03-05")].map(({ events }) => events.length); // => [0, 1]
 * ```
 */
export function historyOn<Body>(history: History<Body>, asOf: PlainDate): History<Body> {
  const known = causalPlaces(history.events).filter(({ day }) => day <= asOf);
  return { subject: history.subject, events: known.map(({ event }) => event) };
}
