import * as z from "zod/mini";
import type { Measure } from "../../model/policy/measure";
import { calendarWindows } from "../../model/policy/window";
import { ofKind } from "../checked";
import { forms } from "../forms";
import { listOf } from "../members";
import { oneOf } from "../oneOf";
import { ruleIdentity } from "../scalars";
import { wordOr } from "../wordOr";
import { ofParticular } from "./particular";
import { entryTest, recordSelection } from "./selection";

const id = ofKind("text");
const number = ofKind("number");

const over = z.exactOptional(
  wordOr(["period", "term"], { years: z.strictObject({ years: number }) }),
);

const field = wordOr(
  [
    "quantity",
    "satisfied",
    "basically-satisfied",
    "valid-ballots",
    "returned-ballots",
    "issued-ballots",
  ],
  ofParticular,
);

const earlierTest = z.strictObject({
  standing: z.exactOptional(listOf(id)),
  totalAtLeast: z.exactOptional(number),
  totalBelow: z.exactOptional(number),
  rankAtMost: z.exactOptional(number),
  selectedFor: z.exactOptional(id),
});

/** A named figure about one deputy. */
export const measure: z.ZodMiniType<Measure> = forms<Measure>("kind", {
  count: z.strictObject({
    ...ruleIdentity,
    kind: oneOf(["count"]),
    of: recordSelection,
    distinct: z.exactOptional(oneOf([...calendarWindows, "activity", "matter", "duty"])),
    over,
  }),
  sum: z.strictObject({ ...ruleIdentity, kind: oneOf(["sum"]), field, of: recordSelection, over }),
  rate: z.strictObject({
    ...ruleIdentity,
    kind: oneOf(["rate"]),
    numerator: id,
    denominator: id,
  }),
  combination: z.strictObject({
    ...ruleIdentity,
    kind: oneOf(["combination"]),
    terms: listOf(z.strictObject({ measure: id, times: number })),
  }),
  points: z.strictObject({ ...ruleIdentity, kind: oneOf(["points"]), of: id }),
  "days-in-office": z.strictObject({ ...ruleIdentity, kind: oneOf(["days-in-office"]) }),
  sessions: z.strictObject({
    ...ruleIdentity,
    kind: oneOf(["sessions"]),
    duties: listOf(id),
    every: entryTest,
  }),
  "earlier-periods": z.strictObject({
    ...ruleIdentity,
    kind: oneOf(["earlier-periods"]),
    where: earlierTest,
    run: oneOf(["consecutive", "any"]),
  }),
});
