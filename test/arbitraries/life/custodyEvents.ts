import type { DutyEntry, PlainDate } from "deputy-archive";
import {
  type Actor,
  type ArchiveEventBody,
  type ArchiveHistory,
  appendEvent,
  type CustodyEventBody,
  contentMark,
  type EntryReading,
  emptyHistory,
  type Recorded,
  type ShownEntry,
} from "deputy-archive/life";

/** Two counties of the region, one outside of it. */
export const custodyRules = { counties: ["C1", "C2"] };

export const deputy: Actor = { role: "deputy", id: "DT16-0001" };
export const county = (number = 1): Actor => ({ role: "office", id: `C${number}` });
export const station = (number = 1): Actor => ({ role: "station", id: `S${number}` });
export const higherOffice: Actor = { role: "higher-office", id: "CITY" };

/** A register line of a day; everything else about it is the same. */
export const entryOn = (occurredOn: PlainDate, content = "示例"): DutyEntry => ({
  kind: "entry",
  id: "E1",
  duty: "inspection",
  activity: null,
  occurredOn,
  recordedOn: occurredOn,
  place: null,
  content,
  role: null,
  attendance: "present",
  quantity: null,
  level: null,
  recorder: "station",
  verification: "pending",
  attachments: [],
  source: null,
});

export const registered = (occurredOn: PlainDate, content?: string): ArchiveEventBody => ({
  kind: "registered",
  entry: entryOn(occurredOn, content),
  evidence: [],
  page: null,
});

/** Written down on a day, by somebody. */
export const written = <Body>(
  recordedOn: PlainDate,
  by: Actor,
  body: Body,
  reason: string | null = null,
): Recorded<Body> => ({ recordedOn, by, reason, body });

/** Written down on the day it is dated. */
export const done = (by: Actor, body: CustodyEventBody, reason: string | null = null) =>
  written(body.on, by, body, reason);

export const made: CustodyEventBody = {
  kind: "copies-made",
  on: "2021-09-01",
  deputy: "DT16-0001",
  county: "C1",
  station: "S1",
};

/** Writes one after the other; a fault of the test itself is thrown. */
export function append(
  history: ArchiveHistory,
  copy: string,
  ...events: readonly Recorded<ArchiveEventBody>[]
): ArchiveHistory {
  return events.reduce((longer, event) => {
    const { value, issues } = appendEvent(longer, copy, event);
    if (issues.length > 0) throw new Error(JSON.stringify(issues));
    return value;
  }, history);
}

export const emptyArchive = (): ArchiveHistory => emptyHistory("DT16-0001@140200#16");

/** An archive whose copies were made, and some more. */
export const archiveWith = (...events: readonly Recorded<ArchiveEventBody>[]): ArchiveHistory =>
  append(emptyArchive(), "station", done(station(), made), ...events);

/** Id of the latest event. */
export const lastId = ({ events }: ArchiveHistory): string => events[events.length - 1]?.id ?? "";

/** A plain reading of entries: the last to write wins, nobody is asked what they may do. */
export const plainReading: EntryReading = ({ events }, asOf) => {
  const shown = new Map<string, ShownEntry>();
  for (const { id, recordedOn, body } of events) {
    if (recordedOn > asOf) continue;
    if (body.kind === "registered") shown.set(id, { id, entry: body.entry, state: "pending" });
    const entry = "entry" in body && typeof body.entry === "string" ? body.entry : "";
    const before = shown.get(entry);
    if (before === undefined) continue;
    if ("replacement" in body) shown.set(entry, { ...before, entry: body.replacement });
    else shown.set(entry, { ...before, state: body.kind });
  }
  return [...shown.values()];
};

/** The body of a handover or receipt of what a history holds. */
export const passing = (
  history: ArchiveHistory,
  copy: "county" | "station",
  on: PlainDate,
  to: string,
) => {
  const mark = contentMark(history);
  return {
    handedOver: { kind: "handed-over", copy, on, to, handedOverBy: "示例甲", ...mark },
    received: { kind: "received", copy, on, receivedBy: "示例乙", ...mark },
  } satisfies Record<string, CustodyEventBody>;
};
