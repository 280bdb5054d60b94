import * as z from "zod/mini";
import type { Archive } from "../model/archive";
import { attendances } from "../model/attendance";
import { awardLevels, dutyRoles, recorders, verifications } from "../model/dutyEntry";
import { reportForms } from "../model/dutyReport";
import { mandateStatuses } from "../model/mandate";
import {
  replySatisfactions,
  suggestionMarks,
  suggestionOutcomes,
  suggestionRoles,
} from "../model/suggestion";
import { period, plainDay } from "./scalars";

/** An archive as one line of a file says it. */
export interface ArchiveDocument extends Archive {
  /** Names the document. */
  readonly format: "deputy-archive/archive";
  /** Version of the document's form. */
  readonly formatVersion: 1;
}

const text = z.string();
const count = z.int().check(z.minimum(0));
const textOrNone = z.nullable(text);
const dayOrNone = z.nullable(plainDay);

const record = {
  id: text,
  occurredOn: plainDay,
  source: z.nullable(z.strictObject({ file: text, sheet: textOrNone, row: count })),
};

const mandate = z.strictObject({
  certificate: text,
  name: text,
  term: period,
  delegation: text,
  station: textOrNone,
  deputyClass: text,
  beganOn: plainDay,
  status: z.enum(mandateStatuses),
  statusOn: dayOrNone,
});

const entry = z.strictObject({
  ...record,
  kind: z.literal("entry"),
  duty: text,
  activity: textOrNone,
  recordedOn: plainDay,
  place: textOrNone,
  content: textOrNone,
  role: z.nullable(z.enum(dutyRoles)),
  attendance: z.enum(attendances),
  quantity: z.nullable(count),
  level: z.nullable(z.enum(awardLevels)),
  recorder: z.enum(recorders),
  verification: z.enum(verifications),
  attachments: z.array(text),
});

const promise = z.strictObject({
  matter: text,
  dueOn: dayOrNone,
  progress: z.nullable(z.enum(["kept", "under-way", "not-kept"])),
  keptOn: dayOrNone,
});

const suggestion = z.strictObject({
  ...record,
  kind: z.literal("suggestion"),
  role: z.enum(suggestionRoles),
  title: textOrNone,
  lead: text,
  coSigners: z.array(text),
  referredOn: dayOrNone,
  handlingBody: textOrNone,
  repliedOn: dayOrNone,
  outcome: z.nullable(z.enum(suggestionOutcomes)),
  marks: z.array(z.enum(suggestionMarks)),
  satisfaction: z.nullable(z.enum(replySatisfactions)),
  promise: z.nullable(promise),
});

const ballot = z.strictObject({
  issued: count,
  returned: count,
  satisfied: count,
  basicallySatisfied: count,
  dissatisfied: count,
  abstained: count,
  spoiled: count,
});

const report = z.strictObject({
  ...record,
  kind: z.literal("report"),
  form: z.enum(reportForms),
  ballot: z.nullable(ballot),
});

/** The form of an archive. */
export const archiveSchema: z.ZodMiniType<ArchiveDocument> = z.strictObject({
  format: z.literal("deputy-archive/archive"),
  formatVersion: z.literal(1),
  mandate,
  roster: z.record(text, text),
  entries: z.array(entry),
  suggestions: z.array(suggestion),
  reports: z.array(report),
});
