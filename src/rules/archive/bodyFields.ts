import type { ArchiveEventBody } from "../../model/archiveEvent";
import type { DutyEntry } from "../../model/dutyEntry";

/** What a field must be; a name that is none of the first stands for an object with fields of its own. */
type FieldKind =
  | "text"
  | "day"
  | "number"
  | "yes-no"
  | "object"
  | "objection"
  | "held-copy"
  | "fact"
  | "entry"
  | "evidence"
  | "page"
  | "period"
  | "actor"
  | "organ"
  | "announcement"
  | "record"
  | "line"
  | "unfinished"
  | "link";

/** A field, a list of them, one that may be `null`, one that may be left out. */
export type Field = `${FieldKind}${"" | "[]" | "|null" | "?"}`;

/** Fields of an object by their key. */
export type FieldsOf = Readonly<Record<string, Field>>;

type KeysOf<Union> = Union extends unknown ? Exclude<keyof Union, "kind"> : never;

type BodyFields = {
  readonly [Kind in ArchiveEventBody["kind"]]: Readonly<
    Record<KeysOf<Extract<ArchiveEventBody, { kind: Kind }>>, Field>
  >;
};

/** The fields of everything that can happen to an archive, by its kind. */
export const bodyFields: BodyFields = {
  registered: { entry: "entry", evidence: "evidence[]", page: "page|null", answers: "text?" },
  confirmed: { entry: "text" },
  returned: { entry: "text" },
  refused: { entry: "text" },
  resubmitted: { entry: "text", replacement: "entry" },
  objected: { objection: "objection", entry: "text|null" },
  "objection-settled": { objection: "text", upheld: "yes-no" },
  adjusted: { entry: "text", objection: "text", replacement: "entry" },
  corrected: { entry: "text", replacement: "entry" },
  voided: { entry: "text" },
  joined: { lead: "text", entries: "text[]" },
  separated: { entry: "text" },
  "evidence-attached": { entry: "text", evidence: "evidence[]" },
  paged: { entry: "text", page: "page" },
  "disagreement-settled": { entry: "text|null", choice: "text" },
  elected: { effectiveOn: "day", electedOn: "day?" },
  "by-elected": { effectiveOn: "day", electedOn: "day?" },
  suspended: { effectiveOn: "day", cause: "text", reportedTo: "organ" },
  resumed: { effectiveOn: "day" },
  terminated: {
    effectiveOn: "day",
    announcement: "announcement|null",
    ground: "text",
    decidedBy: "organ?",
  },
  "term-ended": { effectiveOn: "day" },
  "tenure-voided": { fact: "fact" },
  "copies-made": { on: "day", deputy: "text", county: "text", station: "text" },
  moved: { on: "day", county: "text", station: "text" },
  "handed-over": {
    copy: "held-copy",
    on: "day",
    to: "text",
    handedOverBy: "text",
    entries: "number",
    heads: "text[]",
  },
  received: {
    copy: "held-copy",
    on: "day",
    receivedBy: "text",
    entries: "number",
    heads: "text[]",
  },
  "year-closed": { on: "day", period: "period", entries: "number", hash: "text" },
  "term-closed": {
    on: "day",
    keptBy: "actor",
    events: "number",
    inventory: "line[]",
    entries: "number",
    heads: "text[]",
  },
  supplemented: { on: "day", events: "text[]", lines: "line[]" },
  "carried-forward": { on: "day", link: "link" },
};

const entryFields: Readonly<Record<keyof DutyEntry, Field>> = {
  kind: "text",
  id: "text",
  duty: "text",
  activity: "text|null",
  occurredOn: "day",
  recordedOn: "day",
  place: "text|null",
  content: "text|null",
  role: "text|null",
  attendance: "text",
  quantity: "number|null",
  level: "text|null",
  recorder: "text",
  verification: "text",
  particulars: "object?",
  attachments: "text[]",
  source: "object|null",
};

/** The fields of what stands within an event, by its name; of what has kinds, by name and kind. */
export const innerFields: Readonly<Record<string, FieldsOf>> = {
  entry: entryFields,
  "evidence file": { fileName: "text", mediaType: "text", sha256: "text" },
  "evidence paper": { title: "text", shelfMark: "text" },
  page: { volume: "text|null", page: "number" },
  period: { from: "day", to: "day" },
  actor: { role: "text", id: "text" },
  organ: { kind: "text", name: "text" },
  announcement: { by: "organ", on: "day" },
  record: { kind: "text", id: "text" },
  line: {
    code: "text",
    title: "text",
    responsible: "text",
    date: "day",
    pages: "number|null",
    retention: "text",
    record: "record",
  },
  unfinished: { suggestions: "text[]", promises: "text[]" },
  link: { mandate: "text", seal: "text", unfinished: "unfinished" },
  envelope: { recordedOn: "day", by: "actor", reason: "text|null" },
};
