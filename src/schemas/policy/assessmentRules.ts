import * as z from "zod/mini";
import type { AlertRule, AssessmentRules } from "../../model/policy/assessmentRules";
import { ofKind } from "../checked";
import { listOf } from "../members";
import { oneOf } from "../oneOf";
import { basis, localizedText, rounding, ruleIdentity, text } from "../scalars";
import { condition } from "./condition";

const standing = z.strictObject({
  ...ruleIdentity,
  when: condition,
  effect: oneOf(["ungraded", "unlisted"]),
});

const grade = z.strictObject({
  ...ruleIdentity,
  atLeast: z.exactOptional(ofKind("number")),
  atMost: z.exactOptional(ofKind("number")),
  requires: z.exactOptional(
    listOf(z.strictObject({ ...ruleIdentity, condition, failure: localizedText })),
  ),
  otherwise: z.exactOptional(ofKind("text")),
});

/** How a total becomes a grade. */
export const assessmentRules: z.ZodMiniType<AssessmentRules> = z.strictObject({
  gradedTotal: z.exactOptional(z.strictObject({ basis, decimals: ofKind("number"), rounding })),
  standings: listOf(standing),
  grades: listOf(grade),
});

/** A fact that a person must look into. */
export const alertRule: z.ZodMiniType<AlertRule> = z.strictObject({
  ...ruleIdentity,
  when: condition,
  facts: ofKind("text"),
  statute: text,
  text: localizedText,
});
