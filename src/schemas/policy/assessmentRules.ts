import * as z from "zod/mini";
import type { AlertRule, AssessmentRules } from "../../model/policy/assessmentRules";
import { oneOf } from "../oneOf";
import { localizedText, ruleIdentity, text } from "../scalars";
import { condition } from "./condition";

const standing = z.strictObject({
  ...ruleIdentity,
  when: condition,
  effect: oneOf(["ungraded", "unlisted"]),
});

const grade = z.strictObject({
  ...ruleIdentity,
  atLeast: z.exactOptional(z.number()),
  requires: z.exactOptional(
    z.array(z.strictObject({ ...ruleIdentity, condition, failure: localizedText })),
  ),
  otherwise: z.exactOptional(z.string()),
});

/** How a total becomes a grade. */
export const assessmentRules: z.ZodMiniType<AssessmentRules> = z.strictObject({
  standings: z.array(standing),
  grades: z.array(grade),
});

/** A fact that a person must look into. */
export const alertRule: z.ZodMiniType<AlertRule> = z.strictObject({
  ...ruleIdentity,
  when: condition,
  facts: z.string(),
  statute: text,
  text: localizedText,
});
