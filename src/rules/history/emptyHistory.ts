import type { History } from "../../model/history/history";

/**
 * A history in which nothing has been written yet.
 *
 * @param subject - what it is about: a mandate's key, a suggestion's number
 * @returns the history without events (D5, 一人一档)
 * @example
 * ```ts
 * import { emptyHistory } from "deputy-archive/life";
 * emptyHistory("DT16-0001@140200#16").events.length; // => 0
 * ```
 */
export function emptyHistory<Body = never>(subject: string): History<Body> {
  return { subject, events: [] };
}
