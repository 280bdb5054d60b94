import * as z from "zod/mini";
import type { SelectionRules } from "../../model/policy/selectionRules";
import { ofKind } from "../checked";
import { listOf } from "../members";
import { oneOf } from "../oneOf";
import { rounding, ruleIdentity, text } from "../scalars";
import { condition } from "./condition";

/** How candidates are chosen. */
export const selectionRules: z.ZodMiniType<SelectionRules> = z.strictObject({
  basis: text,
  partitionBy: oneOf(["delegation"]),
  eligible: condition,
  exclusions: listOf(z.strictObject({ ...ruleIdentity, when: condition })),
  quota: z.strictObject({
    basis: text,
    percentOfGraded: ofKind("number"),
    rounding,
    atLeast: ofKind("number"),
  }),
  tieBreaks: listOf(z.strictObject({ basis: text, measure: ofKind("text") })),
});
