import * as z from "zod/mini";
import { mandateStatuses } from "../../model/mandate";
import type { Condition } from "../../model/policy/condition";
import { ofKind } from "../checked";
import { listOf } from "../members";
import { oneOf } from "../oneOf";
import { rounding, text } from "../scalars";
import { combined } from "./combined";

const proRate = z.strictObject({ basis: text, daysInOffice: ofKind("text"), rounding });

const measureTest = z.strictObject({
  measure: ofKind("text"),
  atLeast: z.exactOptional(ofKind("number")),
  atMost: z.exactOptional(ofKind("number")),
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
