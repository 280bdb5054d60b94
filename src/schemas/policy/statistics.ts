import * as z from "zod/mini";
import type { StatisticsColumn, StatisticsRules } from "../../model/policy/statistics";
import { ofKind } from "../checked";
import { forms } from "../forms";
import { listOf } from "../members";
import { oneOf } from "../oneOf";
import { basis, rounding, ruleIdentity } from "../scalars";
import { condition } from "./condition";

const where = z.exactOptional(condition);

const column = forms<StatisticsColumn>("kind", {
  deputies: z.strictObject({ ...ruleIdentity, kind: oneOf(["deputies"]), where }),
  measure: z.strictObject({
    ...ruleIdentity,
    kind: oneOf(["measure"]),
    measure: ofKind("text"),
    where,
  }),
  points: z.strictObject({ ...ruleIdentity, kind: oneOf(["points"]), where }),
  quotient: z.strictObject({
    ...ruleIdentity,
    kind: oneOf(["quotient"]),
    numerator: ofKind("text"),
    denominator: ofKind("text"),
    percent: z.exactOptional(ofKind("boolean")),
    decimals: ofKind("number"),
    rounding,
  }),
});

/** The annual table. */
export const statisticsRules: z.ZodMiniType<StatisticsRules> = z.strictObject({
  basis,
  columns: listOf(column),
});
