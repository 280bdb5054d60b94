import type { DocumentIssue, ReadResult } from "../../model/issue";
import type { CalendarEvent } from "./calendarEvent";

/** An event, and where in the input it comes from. */
export interface PlacedEvent {
  /** The event. */
  readonly event: CalendarEvent;
  /** Its place in the input. */
  readonly path: DocumentIssue["path"];
}

function sameTime({ time: first }: CalendarEvent, { time: second }: CalendarEvent): boolean {
  return JSON.stringify(first) === JSON.stringify(second);
}

/**
 * Keeps the first of events of one name: a calendar may have each only once.
 *
 * @param placed - the events in order
 * @returns each once; an issue where two of one name are not on the same days
 */
export function eachOnce(
  placed: readonly PlacedEvent[],
): ReadResult<readonly CalendarEvent[], DocumentIssue> {
  const known = new Map<string, CalendarEvent>();
  const issues = placed.flatMap(({ event, path }): DocumentIssue[] => {
    const before = known.get(event.uid);
    if (before === undefined) {
      known.set(event.uid, event);
      return [];
    }
    if (sameTime(before, event)) return [];
    const params = { summary: event.summary };
    return [{ code: "calendar-event-twice", path, params }];
  });
  return { value: [...known.values()], issues };
}
