import type { ArchiveEventBody } from "../../model/archiveEvent";
import type { DutyEntry } from "../../model/dutyEntry";
import type { BodiesOf, EventForm, Field } from "../history/eventForm";

/** What stands within an event and has fields of its own. */
type Name =
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

const effective = { effectiveOn: "day" } as const;

const begun = { effectiveOn: "day", electedOn: "day?" } as const;

const suspended = { effectiveOn: "day", cause: "text", reportedTo: "organ" } as const;

const terminated = {
  effectiveOn: "day",
  announcement: "announcement|null",
  ground: "text",
  decidedBy: "organ?",
} as const;

/** The fields of everything that can happen to an archive, by its kind. */
export const bodyFields: BodiesOf<ArchiveEventBody, Name> = {
  registered: { entry: "entry", evidence: "evidence[]", page: "page|null", answers: "text?" },
  confirmed: { entry: "text" },
  returned: { entry: "text" },
  refused: { entry: "text" },
  resubmitted: { entry: "text", replacement: "entry" },
  objected: { objection: "=wrong duplicate missing", entry: "text|null" },
  "objection-settled": { objection: "text", upheld: "yes-no" },
  adjusted: { entry: "text", objection: "text", replacement: "entry" },
  corrected: { entry: "text", replacement: "entry" },
  voided: { entry: "text" },
  joined: { lead: "text", entries: "text[]" },
  separated: { entry: "text" },
  "evidence-attached": { entry: "text", evidence: "evidence[]" },
  paged: { entry: "text", page: "page" },
  "disagreement-settled": { entry: "text|null", choice: "text" },
  elected: begun,
  "by-elected": begun,
  suspended,
  resumed: effective,
  terminated,
  "term-ended": effective,
  "tenure-voided": { fact: "fact" },
  "copies-made": { on: "day", deputy: "text", county: "text", station: "text" },
  moved: { on: "day", county: "text", station: "text" },
  "handed-over": {
    copy: "=county station",
    on: "day",
    to: "text",
    handedOverBy: "text",
    entries: "number",
    heads: "text[]",
  },
  received: {
    copy: "=county station",
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

const entryFields: Readonly<Record<keyof DutyEntry, Field<never>>> = {
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

/** The form of everything written about an archive. */
export const archiveForm: EventForm = {
  bodies: bodyFields,
  inner: {
    // A correction corrects a fact, never another correction.
    "fact elected": begun,
    "fact by-elected": begun,
    "fact suspended": suspended,
    "fact resumed": effective,
    "fact terminated": terminated,
    "fact term-ended": effective,
    entry: entryFields,
    "evidence file": { fileName: "text", mediaType: "text", sha256: "text" },
    "evidence paper": { title: "text", shelfMark: "text" },
    page: { volume: "text|null", page: "number" },
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
  },
};
