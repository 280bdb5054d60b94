import * as z from "zod/mini";
import { attendances } from "../../model/attendance";
import { awardLevels, dutyRoles, recorders } from "../../model/dutyEntry";
import type { Policy } from "../../model/policy/policy";
import { ofKind } from "../checked";
import { listOf } from "../members";
import { oneOf } from "../oneOf";
import { basis, localizedText, plainDay, text } from "../scalars";
import { alertRule, assessmentRules } from "./assessmentRules";
import { group } from "./award";
import { checklist } from "./checklist";
import { measure } from "./measure";
import { coded, particular } from "./particular";
import { passingOn } from "./passingOn";
import { selectionRules } from "./selectionRules";
import { statisticsRules } from "./statistics";

const yearDay = z.strictObject({
  month: ofKind("number"),
  day: ofKind("number"),
  yearOffset: ofKind("number"),
});

const duty = z.strictObject({
  ...coded,
  aliases: z.exactOptional(listOf(text)),
  quantity: z.exactOptional(z.strictObject({ unit: localizedText, atMost: ofKind("number") })),
  attendanceRequired: z.exactOptional(ofKind("boolean")),
  levelRequired: z.exactOptional(ofKind("boolean")),
  roles: z.exactOptional(listOf(oneOf(dutyRoles))),
  levelTellsEventsApart: z.exactOptional(ofKind("boolean")),
  particulars: z.exactOptional(listOf(particular)),
  recordOnly: z.exactOptional(ofKind("boolean")),
});

const codes = listOf(z.strictObject(coded));

/** The form of a policy; what the form cannot say, `checkPolicy` checks. */
export const policySchema: z.ZodMiniType<Policy> = z.strictObject({
  format: oneOf(["deputy-archive/policy"], "unknown-format"),
  formatVersion: oneOf([1], "unknown-format-version"),
  id: text,
  version: text,
  title: localizedText,
  illustrative: ofKind("boolean"),
  adoptedOn: z.nullable(plainDay),
  effectiveFrom: z.nullable(plainDay),
  effectiveTo: z.nullable(plainDay),
  scale: ofKind("number"),
  period: z.strictObject({ basis, from: yearDay, to: yearDay }),
  counting: z.strictObject({
    verifiedBasis: basis,
    attended: listOf(oneOf(attendances)),
    attendedBasis: basis,
    recordedBy: z.exactOptional(yearDay),
    recordedByBasis: basis,
  }),
  merging: z.strictObject({ basis, speaker: listOf(oneOf(recorders)) }),
  duties: listOf(duty),
  deputyClasses: codes,
  score: group,
  measures: listOf(measure),
  assessment: assessmentRules,
  selections: listOf(selectionRules),
  statistics: statisticsRules,
  alerts: listOf(alertRule),
  place: z.exactOptional(localizedText),
  level: z.exactOptional(oneOf(awardLevels)),
  subject: z.exactOptional(oneOf(["deputy", "collective"])),
  notSeen: z.exactOptional(listOf(z.strictObject({ basis, what: localizedText }))),
  suggestionParticulars: z.exactOptional(listOf(particular)),
  raters: z.exactOptional(codes),
  ratedItems: z.exactOptional(codes),
  checklist: z.exactOptional(checklist),
  passesOn: z.exactOptional(listOf(passingOn)),
});
