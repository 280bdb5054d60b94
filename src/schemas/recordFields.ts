import * as z from "zod/mini";
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
import { ofKind } from "./checked";
import { listOf, mapOf } from "./members";
import { oneOf } from "./oneOf";
import { particularValue } from "./particularValue";
import { period, plainDay } from "./scalars";
import { wholeNumber } from "./wholeNumber";

/**
 * The fields of everything an archive holds. Made on demand: at the top of a module they would
 * weigh on those who only read policies.
 *
 * @returns keys of object schemas
 */
export function recordFields() {
  const text = ofKind("text");
  const count = wholeNumber(0);
  const textOrNone = z.nullable(text);
  const dayOrNone = z.nullable(plainDay);

  const particulars = z.exactOptional(mapOf(particularValue()));

  const record = {
    id: text,
    occurredOn: plainDay,
    source: z.nullable(z.strictObject({ file: text, sheet: textOrNone, row: count })),
  };

  const mandate = {
    certificate: text,
    name: text,
    term: period,
    delegation: text,
    station: textOrNone,
    deputyClass: text,
    beganOn: plainDay,
    status: oneOf(mandateStatuses),
    statusOn: dayOrNone,
    suspensions: z.exactOptional(listOf(period)),
  };

  const entry = {
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
    particulars,
    attachments: listOf(text),
  };

  const promise = z.strictObject({
    matter: text,
    dueOn: dayOrNone,
    progress: z.nullable(oneOf(["kept", "under-way", "not-kept"])),
    keptOn: dayOrNone,
  });

  const suggestion = {
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
    particulars,
    promise: z.nullable(promise),
  };

  const ballot = z.strictObject({
    issued: count,
    returned: count,
    satisfied: count,
    basicallySatisfied: count,
    dissatisfied: count,
    abstained: count,
    spoiled: count,
  });

  const report = {
    ...record,
    kind: oneOf(["report"]),
    form: oneOf(reportForms),
    ballot: z.nullable(ballot),
  };

  const rating = {
    ...record,
    kind: oneOf(["rating"]),
    item: text,
    rater: text,
    assessor: text,
    recordedOn: plainDay,
    points: ofKind("number"),
    reason: textOrNone,
  };

  return { mandate, entry, suggestion, report, rating };
}
