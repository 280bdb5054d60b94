import * as z from "zod/mini";
import type { StatisticsRules } from "../../model/policy/statistics";
import { rounding, ruleIdentity, text } from "../scalars";
import { condition } from "./condition";

const where = z.exactOptional(condition);

const column = z.discriminatedUnion("kind", [
  z.strictObject({ ...ruleIdentity, kind: z.literal("deputies"), where }),
  z.strictObject({ ...ruleIdentity, kind: z.literal("measure"), measure: z.string(), where }),
  z.strictObject({ ...ruleIdentity, kind: z.literal("points"), where }),
  z.strictObject({
    ...ruleIdentity,
    kind: z.literal("quotient"),
    numerator: z.string(),
    denominator: z.string(),
    percent: z.exactOptional(z.boolean()),
    decimals: z.number(),
    rounding,
  }),
]);

/** The annual table. */
export const statisticsRules: z.ZodMiniType<StatisticsRules> = z.strictObject({
  basis: text,
  columns: z.array(column),
});
