import * as z from "zod/mini";
import { mandateStatuses } from "../../model/mandate";
import type { Condition } from "../../model/policy/condition";
import { oneOf } from "../oneOf";
import { rounding, text } from "../scalars";
import { combined } from "./combined";

const proRate = z.strictObject({ basis: text, daysInOffice: z.string(), rounding });

const measureTest = z.strictObject({
  measure: z.string(),
  atLeast: z.exactOptional(z.number()),
  atMost: z.exactOptional(z.number()),
  proRate: z.exactOptional(proRate),
  whenUnknown: z.exactOptional(z.boolean()),
});

/** A condition about one deputy. */
export const condition: z.ZodMiniType<Condition> = z.strictObject({
  ...combined<Condition>(() => condition),
  measure: z.exactOptional(measureTest),
  status: z.exactOptional(z.array(oneOf(mandateStatuses))),
  deputyClass: z.exactOptional(z.array(z.string())),
  joinedInPeriod: z.exactOptional(z.boolean()),
  standing: z.exactOptional(z.array(z.string())),
});
