import * as z from "zod/mini";
import { attendances } from "../../model/attendance";
import { dutyRoles, recorders } from "../../model/dutyEntry";
import type { Policy } from "../../model/policy/policy";
import { oneOf } from "../oneOf";
import { localizedText, plainDay, text } from "../scalars";
import { alertRule, assessmentRules } from "./assessmentRules";
import { group } from "./award";
import { measure } from "./measure";
import { selectionRules } from "./selectionRules";
import { statisticsRules } from "./statistics";

const yearDay = z.strictObject({ month: z.number(), day: z.number(), yearOffset: z.number() });

const duty = z.strictObject({
  code: text,
  name: localizedText,
  aliases: z.exactOptional(z.array(text)),
  quantity: z.exactOptional(z.strictObject({ unit: localizedText, atMost: z.number() })),
  attendanceRequired: z.exactOptional(z.boolean()),
  levelRequired: z.exactOptional(z.boolean()),
  roles: z.exactOptional(z.array(oneOf(dutyRoles))),
  levelTellsEventsApart: z.exactOptional(z.boolean()),
  recordOnly: z.exactOptional(z.boolean()),
});

/** The form of a policy; what the form cannot say, `checkPolicy` checks. */
export const policySchema: z.ZodMiniType<Policy> = z.strictObject({
  format: oneOf(["deputy-archive/policy"], "unknown-format"),
  formatVersion: oneOf([1], "unknown-format-version"),
  id: text,
  version: text,
  title: localizedText,
  illustrative: z.boolean(),
  adoptedOn: z.nullable(plainDay),
  effectiveFrom: plainDay,
  effectiveTo: z.nullable(plainDay),
  scale: z.number(),
  period: z.strictObject({ basis: text, from: yearDay, to: yearDay }),
  counting: z.strictObject({
    verifiedBasis: text,
    attended: z.array(oneOf(attendances)),
    attendedBasis: text,
    recordedBy: yearDay,
    recordedByBasis: text,
  }),
  merging: z.strictObject({ basis: text, speaker: z.array(oneOf(recorders)) }),
  duties: z.array(duty),
  deputyClasses: z.array(z.strictObject({ code: text, name: localizedText })),
  score: group,
  measures: z.array(measure),
  assessment: assessmentRules,
  selection: selectionRules,
  statistics: statisticsRules,
  alerts: z.array(alertRule),
});
