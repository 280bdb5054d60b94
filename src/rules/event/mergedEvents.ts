import { compareContent } from "../../model/compareContent";
import { compareText } from "../../model/compareText";
import type { DutyEntry } from "../../model/dutyEntry";
import { eventsOf } from "../score/collectUnits";
import type { Tally } from "../tally/tally";

/** What the entries of one event may disagree in. */
export type DisagreeingField =
  | "occurredOn"
  | "role"
  | "attendance"
  | "quantity"
  | "level"
  | "verification";

const comparedFields: readonly DisagreeingField[] = [
  "occurredOn",
  "role",
  "attendance",
  "quantity",
  "level",
  "verification",
];

/** An event that several entries tell of; it counts once and none of them is lost. */
export interface MergedEvent {
  /** Code of the duty. */
  readonly duty: string;
  /** The entries, the one that speaks first. */
  readonly entries: readonly DutyEntry[];
  /** File names of all their evidence, each once. */
  readonly attachments: readonly string[];
  /** What they disagree in; the one that speaks decides until people correct it. */
  readonly disagreements: readonly DisagreeingField[];
}

function describe(entries: readonly DutyEntry[], duty: string): MergedEvent {
  const attachments = new Set(entries.flatMap((entry) => entry.attachments));
  return {
    duty,
    entries,
    attachments: [...attachments].sort(compareText),
    disagreements: comparedFields.filter(
      (field) => new Set(entries.map((entry) => entry[field])).size > 1,
    ),
  };
}

/**
 * Lists the events that several entries tell of, with what the entries disagree in (Datong article 2).
 *
 * @param of - the sorted records of one mandate
 * @returns merged events by duty, then by the number of the entry that speaks
 */
export function mergedEvents(of: Tally): readonly MergedEvent[] {
  return of.plan.dutyList.flatMap((duty) => {
    const entries = of.entries[duty.index];
    const merged = entries === undefined ? null : eventsOf(entries, duty, of).merged;
    return [...(merged ?? [])]
      .sort(
        ([first], [second]) => compareText(first.id, second.id) || compareContent(first, second),
      )
      .map(([, members]) => describe(members, duty.duty.code));
  });
}
