import * as z from "zod/mini";
import { attendances } from "../../model/attendance";
import { dutyRoles, recorders } from "../../model/dutyEntry";
import type { Policy } from "../../model/policy/policy";
import { ofKind } from "../checked";
import { listOf } from "../members";
import { oneOf } from "../oneOf";
import { localizedText, plainDay, text } from "../scalars";
import { alertRule, assessmentRules } from "./assessmentRules";
import { group } from "./award";
import { measure } from "./measure";
import { selectionRules } from "./selectionRules";
import { statisticsRules } from "./statistics";

const yearDay = z.strictObject({
  month: ofKind("number"),
  day: ofKind("number"),
  yearOffset: ofKind("number"),
});

const duty = z.strictObject({
  code: text,
  name: localizedText,
  aliases: z.exactOptional(listOf(text)),
  quantity: z.exactOptional(z.strictObject({ unit: localizedText, atMost: ofKind("number") })),
  attendanceRequired: z.exactOptional(ofKind("boolean")),
  levelRequired: z.exactOptional(ofKind("boolean")),
  roles: z.exactOptional(listOf(oneOf(dutyRoles))),
  levelTellsEventsApart: z.exactOptional(ofKind("boolean")),
  recordOnly: z.exactOptional(ofKind("boolean")),
});

/** The form of a policy; what the form cannot say, `checkPolicy` checks. */
export const policySchema: z.ZodMiniType<Policy> = z.strictObject({
  format: oneOf(["deputy-archive/policy"], "unknown-format"),
  formatVersion: oneOf([1], "unknown-format-version"),
  id: text,
  version: text,
  title: localizedText,
  illustrative: ofKind("boolean"),
  adoptedOn: z.nullable(plainDay),
  effectiveFrom: plainDay,
  effectiveTo: z.nullable(plainDay),
  scale: ofKind("number"),
  period: z.strictObject({ basis: text, from: yearDay, to: yearDay }),
  counting: z.strictObject({
    verifiedBasis: text,
    attended: listOf(oneOf(attendances)),
    attendedBasis: text,
    recordedBy: yearDay,
    recordedByBasis: text,
  }),
  merging: z.strictObject({ basis: text, speaker: listOf(oneOf(recorders)) }),
  duties: listOf(duty),
  deputyClasses: listOf(z.strictObject({ code: text, name: localizedText })),
  score: group,
  measures: listOf(measure),
  assessment: assessmentRules,
  selection: selectionRules,
  statistics: statisticsRules,
  alerts: listOf(alertRule),
});
