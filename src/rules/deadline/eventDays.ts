import { compareText } from "../../model/compareText";
import type { DeadlineFacts } from "../../model/deadline/deadlineFacts";
import type { PlainDate } from "../../model/plainDate";

/** What a record says under a name of its own. */
export function told<Value>(
  record: Readonly<Record<string, Value>> | undefined,
  name: string,
): Value | undefined {
  return Object.entries(record ?? {}).find(([key]) => key === name)?.[1];
}

/** An event that has happened. */
export interface HappenedEvent {
  /** Which. */
  readonly event: string;
  /** When. */
  readonly on: PlainDate;
}

/**
 * Finds those of some events that have happened by a day, in the order of their days.
 *
 * @param facts - what happened to a matter
 * @param events - the events looked for
 * @param asOf - the day; what is later is not seen
 * @returns the events with their days
 */
export function happened(
  facts: DeadlineFacts,
  events: readonly string[],
  asOf: PlainDate,
): readonly HappenedEvent[] {
  return events
    .flatMap((event) => {
      const on = told(facts.dates, event) ?? null;
      return on === null || on > asOf ? [] : [{ event, on }];
    })
    .sort((one, other) => compareText(one.on, other.on));
}
