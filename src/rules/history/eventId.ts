import type { HistoryEvent } from "../../model/history/history";
import { contentHash } from "./contentHash";

/**
 * The id an event must have: the hash of everything else it says, its place in the chain included (D2).
 *
 * @param event - an event, with or without its id
 * @returns 64 lower-case hexadecimal digits
 * @example
 * ```ts
 * import { appendEvent, emptyHistory, eventId } from "deputy-archive/life";
 * const { value } = appendEvent(emptyHistory("示例"), "station", {
 *   recordedOn: "2026-03-05", by: { role: "station", id: "ZH-01" }, reason: null, body: "登记",
 * });
 * value.events.every((event) => event.id === eventId(event)); // => true
 * ```
 */
export function eventId(event: Omit<HistoryEvent<unknown>, "id">): string {
  const { id, ...said }: Omit<HistoryEvent<unknown>, "id"> & { readonly id?: string } = event;
  return contentHash(said);
}
