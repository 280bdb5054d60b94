import { compareText } from "../../model/compareText";
import type { HistoryEvent } from "../../model/history/history";
import type { PlainDate } from "../../model/plainDate";

/** Where an event stands among those it builds on. */
export interface CausalPlace<Body> {
  /** The event. */
  readonly event: HistoryEvent<Body>;
  /** Latest day on which it or anything it builds on was written down. */
  day: PlainDate;
  /** Length of the longest way back; infinite where the way goes in a circle. */
  depth: number;
}

/** Ids of the events an event builds on: the one before it in its copy, and what it had seen. */
export function builtOn({ previous, seen }: HistoryEvent<unknown>): readonly string[] {
  // A file from elsewhere may hold no list here: `verify` says so, and nothing is lost by it.
  const known = Array.isArray(seen) ? seen : [];
  return previous === null ? known : [previous, ...known];
}

function comparePlaces(first: CausalPlace<unknown>, second: CausalPlace<unknown>): number {
  if (first.day !== second.day) return compareText(first.day, second.day);
  if (first.depth !== second.depth) return first.depth - second.depth;
  return (
    compareText(first.event.copy, second.event.copy) ||
    first.event.sequence - second.event.sequence ||
    compareText(first.event.id, second.event.id)
  );
}

interface Waiting<Body> extends CausalPlace<Body> {
  /** How many of the events it builds on have no place yet. */
  waitsFor: number;
  /** What builds on it. */
  readonly next: Waiting<Body>[];
}

function linked<Body>(events: readonly HistoryEvent<Body>[]): Waiting<Body>[] {
  const all = events.map(
    (event): Waiting<Body> => ({
      event,
      day: event.recordedOn,
      depth: 1,
      waitsFor: 0,
      next: [],
    }),
  );
  const byId = new Map(all.map((waiting) => [waiting.event.id, waiting]));
  for (const waiting of all) {
    for (const id of builtOn(waiting.event)) {
      const before = byId.get(id);
      if (before === undefined) continue;
      before.next.push(waiting);
      waiting.waitsFor += 1;
    }
  }
  return all;
}

/**
 * Gives every event its day and depth, and orders by them. Neither falls from an event to one that
 * builds on it and depth always rises, so the order keeps causes first and depends on the set only.
 */
export function causalPlaces<Body>(
  events: readonly HistoryEvent<Body>[],
): readonly CausalPlace<Body>[] {
  const all = linked(events);
  const ready = all.filter(({ waitsFor }) => waitsFor === 0);
  for (const place of ready) {
    for (const next of place.next) {
      if (next.day < place.day) next.day = place.day;
      next.depth = Math.max(next.depth, place.depth + 1);
      next.waitsFor -= 1;
      if (next.waitsFor === 0) ready.push(next);
    }
  }
  for (const place of all) if (place.waitsFor > 0) place.depth = Number.POSITIVE_INFINITY;
  return all.sort(comparePlaces);
}
