import * as z from "zod/mini";
import type { Checklist } from "../../model/policy/checklist";
import { calendarWindows } from "../../model/policy/window";
import { ofKind } from "../checked";
import { listOf } from "../members";
import { oneOf } from "../oneOf";
import { basis, localizedText, plainDay, ruleIdentity, text } from "../scalars";
import { condition } from "./condition";
import { recordSelection } from "./selection";

const statute = z.strictObject({
  law: localizedText,
  article: text,
  from: z.nullable(plainDay),
  to: z.nullable(plainDay),
});

const aspect = z.strictObject({
  ...ruleIdentity,
  of: listOf(recordSelection),
  every: oneOf([...calendarWindows, "period", "term"]),
  atLeast: ofKind("number"),
  applies: z.exactOptional(condition),
  statutes: z.exactOptional(listOf(statute)),
});

/** What a deputy has to do. */
export const checklist: z.ZodMiniType<Checklist> = z.strictObject({
  basis,
  name: localizedText,
  aspects: listOf(aspect),
});
