import * as z from "zod/mini";
import type { Measure } from "../../model/policy/measure";
import { ruleIdentity } from "../scalars";
import { entryTest, selection } from "./selection";

/** A named figure about one deputy. */
export const measure: z.ZodMiniType<Measure> = z.discriminatedUnion("kind", [
  z.strictObject({ ...ruleIdentity, kind: z.literal("count"), of: selection }),
  z.strictObject({
    ...ruleIdentity,
    kind: z.literal("sum"),
    field: z.enum(["quantity", "satisfied", "valid-ballots"]),
    of: selection,
  }),
  z.strictObject({
    ...ruleIdentity,
    kind: z.literal("rate"),
    numerator: z.string(),
    denominator: z.string(),
  }),
  z.strictObject({ ...ruleIdentity, kind: z.literal("days-in-office") }),
  z.strictObject({
    ...ruleIdentity,
    kind: z.literal("sessions"),
    duties: z.array(z.string()),
    every: entryTest,
  }),
]);
