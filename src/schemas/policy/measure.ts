import * as z from "zod/mini";
import type { Measure } from "../../model/policy/measure";
import { ofKind } from "../checked";
import { forms } from "../forms";
import { listOf } from "../members";
import { oneOf } from "../oneOf";
import { ruleIdentity } from "../scalars";
import { entryTest, selection } from "./selection";

/** A named figure about one deputy. */
export const measure: z.ZodMiniType<Measure> = forms<Measure>("kind", {
  count: z.strictObject({ ...ruleIdentity, kind: oneOf(["count"]), of: selection }),
  sum: z.strictObject({
    ...ruleIdentity,
    kind: oneOf(["sum"]),
    field: oneOf(["quantity", "satisfied", "valid-ballots"]),
    of: selection,
  }),
  rate: z.strictObject({
    ...ruleIdentity,
    kind: oneOf(["rate"]),
    numerator: ofKind("text"),
    denominator: ofKind("text"),
  }),
  "days-in-office": z.strictObject({ ...ruleIdentity, kind: oneOf(["days-in-office"]) }),
  sessions: z.strictObject({
    ...ruleIdentity,
    kind: oneOf(["sessions"]),
    duties: listOf(ofKind("text")),
    every: entryTest,
  }),
});
