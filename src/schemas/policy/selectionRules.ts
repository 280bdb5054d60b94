import * as z from "zod/mini";
import type { Quota, SelectionRules } from "../../model/policy/selectionRules";
import { ofKind } from "../checked";
import { listOf } from "../members";
import { oneOf } from "../oneOf";
import { basis, rounding, ruleIdentity } from "../scalars";
import { byKey } from "../wordOr";
import { condition } from "./condition";

const number = ofKind("number");

const quota = byKey<Quota>({
  percent: z.strictObject({
    basis,
    percent: number,
    of: oneOf(["graded", "listed", "candidates"]),
    rounding,
    atLeast: number,
  }),
  places: z.strictObject({ basis, places: number }),
});

const reserved = z.strictObject({
  ...ruleIdentity,
  where: condition,
  percentOfQuota: number,
  rounding,
});

const tieBreak = z.strictObject({
  basis,
  measure: ofKind("text"),
  prefer: z.exactOptional(oneOf(["more", "fewer"])),
});

/** How candidates are chosen. */
export const selectionRules: z.ZodMiniType<SelectionRules> = z.strictObject({
  ...ruleIdentity,
  partitionBy: listOf(oneOf(["delegation", "station", "deputyClass"])),
  order: oneOf(["highest", "lowest"]),
  eligible: condition,
  exclusions: listOf(z.strictObject({ ...ruleIdentity, when: condition })),
  quota,
  reserved: z.exactOptional(listOf(reserved)),
  tieBreaks: listOf(tieBreak),
});
