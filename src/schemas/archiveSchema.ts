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
import { checked, ofKind } from "./checked";
import { shownValue, wrongType } from "./describeValue";
import { listOf, mapOf } from "./members";
import { oneOf } from "./oneOf";
import { period, plainDay } from "./scalars";

/** An archive as one line of a file says it. */
export interface ArchiveDocument extends Archive {
  /** Names the document. */
  readonly format: "deputy-archive/archive";
  /** Version of the document's form. */
  readonly formatVersion: 1;
}

function schemaOfArchive(): z.ZodMiniType<ArchiveDocument> {
  const text = ofKind("text");
  const count = checked<number>(
    (input): input is number => Number.isSafeInteger(input) && Number(input) >= 0,
    (input) =>
      typeof input === "number"
        ? { code: "not-whole", params: { found: shownValue(input) } }
        : wrongType(input, "number"),
  );
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
    status: oneOf(mandateStatuses),
    statusOn: dayOrNone,
  });

  const entry = z.strictObject({
    ...record,
    kind: oneOf(["entry"]),
    duty: text,
    activity: textOrNone,
    recordedOn: plainDay,
    place: textOrNone,
    content: textOrNone,
    role: z.nullable(oneOf(dutyRoles)),
    attendance: oneOf(attendances),
    quantity: z.nullable(count),
    level: z.nullable(oneOf(awardLevels)),
    recorder: oneOf(recorders),
    verification: oneOf(verifications),
    attachments: listOf(text),
  });

  const promise = z.strictObject({
    matter: text,
    dueOn: dayOrNone,
    progress: z.nullable(oneOf(["kept", "under-way", "not-kept"])),
    keptOn: dayOrNone,
  });

  const suggestion = z.strictObject({
    ...record,
    kind: oneOf(["suggestion"]),
    role: oneOf(suggestionRoles),
    title: textOrNone,
    lead: text,
    coSigners: listOf(text),
    referredOn: dayOrNone,
    handlingBody: textOrNone,
    repliedOn: dayOrNone,
    outcome: z.nullable(oneOf(suggestionOutcomes)),
    marks: listOf(oneOf(suggestionMarks)),
    satisfaction: z.nullable(oneOf(replySatisfactions)),
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
    kind: oneOf(["report"]),
    form: oneOf(reportForms),
    ballot: z.nullable(ballot),
  });

  return z.strictObject({
    format: oneOf(["deputy-archive/archive"], "unknown-format"),
    formatVersion: oneOf([1], "unknown-format-version"),
    mandate,
    roster: mapOf(text),
    entries: listOf(entry),
    suggestions: listOf(suggestion),
    reports: listOf(report),
  });
}

/** The form of an archive; unmarked, it would weigh on those who only read policies. */
export const archiveSchema = /* @__PURE__ */ schemaOfArchive();
