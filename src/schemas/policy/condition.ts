import * as z from "zod/mini";
import { mandateStatuses } from "../../model/mandate";
import type { Condition, ProRate } from "../../model/policy/condition";
import { ofKind } from "../checked";
import { listOf } from "../members";
import { oneOf } from "../oneOf";
import { basis, rounding } from "../scalars";
import { combined } from "./combined";

/** Reduces a number for those who joined within the period. */
export const proRate: z.ZodMiniType<ProRate> = z.strictObject({
  basis,
  daysInOffice: ofKind("text"),
  rounding,
});

const measureTest = z.strictObject({
  measure: ofKind("text"),
  atLeast: z.exactOptional(ofKind("number")),
  atMost: z.exactOptional(ofKind("number")),
  above: z.exactOptional(ofKind("number")),
  below: z.exactOptional(ofKind("number")),
  proRate: z.exactOptional(proRate),
  whenUnknown: z.exactOptional(ofKind("boolean")),
});

/** A condition about one deputy. */
export const condition: z.ZodMiniType<Condition> = z.strictObject({
  ...combined<Condition>(() => condition),
  measure: z.exactOptional(measureTest),
  status: z.exactOptional(listOf(oneOf(mandateStatuses))),
  deputyClass: z.exactOptional(listOf(ofKind("text"))),
  joinedInPeriod: z.exactOptional(ofKind("boolean")),
  standing: z.exactOptional(listOf(ofKind("text"))),
});
