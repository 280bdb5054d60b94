import * as z from "zod/mini";
import type { SelectionRules } from "../../model/policy/selectionRules";
import { oneOf } from "../oneOf";
import { rounding, ruleIdentity, text } from "../scalars";
import { condition } from "./condition";

/** How candidates are chosen. */
export const selectionRules: z.ZodMiniType<SelectionRules> = z.strictObject({
  basis: text,
  partitionBy: oneOf(["delegation"]),
  eligible: condition,
  exclusions: z.array(z.strictObject({ ...ruleIdentity, when: condition })),
  quota: z.strictObject({
    basis: text,
    percentOfGraded: z.number(),
    rounding,
    atLeast: z.number(),
  }),
  tieBreaks: z.array(z.strictObject({ basis: text, measure: z.string() })),
});
