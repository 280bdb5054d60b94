import type { History } from "../../model/history/history";
import { builtOn } from "./causalPlaces";
import { inOrder } from "./inOrder";

/** A line is a row of events each of which builds on the one before: a copy, or a branch of one. */
interface LinePlace {
  /** Number of the line. */
  readonly line: number;
  /** Place in it: 1, 2, 3 … */
  readonly position: number;
  /** How far along every line the event had seen, itself included. */
  readonly clock: readonly number[];
}

function linePlaces(history: History<unknown>): ReadonlyMap<string, LinePlace> {
  const places = new Map<string, LinePlace>();
  const ends: string[] = [];
  for (const event of inOrder(history.events)) {
    const clock: number[] = [];
    for (const id of builtOn(event)) {
      places.get(id)?.clock.forEach((position, line) => {
        if (position > (clock[line] ?? 0)) clock[line] = position;
      });
    }
    // A branch of a forked copy finds its line taken, and begins one of its own.
    const taken = event.previous === null ? -1 : ends.indexOf(event.previous);
    const line = taken < 0 ? ends.length : taken;
    ends[line] = event.id;
    const position = (clock[line] ?? 0) + 1;
    clock[line] = position;
    places.set(event.id, { line, position, clock });
  }
  return places;
}

/**
 * Tells whether one event was known when another was written: by the chain of its copy and by what
 * that copy had seen of the others (D2). Neither before the other: written apart.
 *
 * @param history - the history
 * @returns a question about two event ids; false for ids the history does not hold
 * @example
 * ```ts
 * import { appendEvent, emptyHistory, happenedBefore } from "deputy-archive/life";
 * const by = { role: "station", id: "ZH-01" } as const;
 * const said = { recordedOn: "2026-03-05", by, reason: null, body: "登记" } as const;
 * const first = appendEvent(emptyHistory<string>("示例"), "station", said).value;
 * const second = appendEvent(first, "deputy", { ...said, body: "核对" }).value;
 * const [one = "", two = ""] = second.events.map(({ id }) => id);
 * [happenedBefore(second)(one, two), happenedBefore(second)(two, one)]; // => [true, false]
 * ```
 */
export function happenedBefore(
  history: History<unknown>,
): (firstId: string, secondId: string) => boolean {
  const places = linePlaces(history);
  return (firstId, secondId) => {
    const first = places.get(firstId);
    const second = places.get(secondId);
    if (first === undefined || second === undefined || first === second) return false;
    return (second.clock[first.line] ?? 0) >= first.position;
  };
}
