import * as z from "zod/mini";
import type { Amount, RatingCombination, RatingsValue, StepFigure } from "../../model/policy/value";
import { ofKind } from "../checked";
import { forms } from "../forms";
import { listOf, mapOf } from "../members";
import { oneOf } from "../oneOf";
import { rounding } from "../scalars";
import { byKey, wordOr } from "../wordOr";
import { proRate } from "./condition";
import { coded, ofParticular } from "./particular";

const number = ofKind("number");
const optional = z.exactOptional(number);

const amount = wordOr<"units" | "quantity", Exclude<Amount, string>>(["units", "quantity"], {
  ...ofParticular,
  measure: z.strictObject({ measure: ofKind("text") }),
});

/** How satisfied ballots are turned into a rate. */
export const ballotRate = z.strictObject({
  answers: z.strictObject({ satisfied: optional, basicallySatisfied: optional }),
  among: oneOf(["valid", "returned", "issued"]),
  quorum: optional,
});

const reduced = z.exactOptional(proRate);

/** The ways of valuing that more than one kind of unit has, by their kinds. */
export const values = {
  each: z.strictObject({ kind: oneOf(["each"]), points: number, proRate: reduced }),
  "by-order": z.strictObject({
    kind: oneOf(["by-order"]),
    points: listOf(number),
    further: number,
  }),
  "per-quantity": z.strictObject({
    kind: oneOf(["per-quantity"]),
    amount: z.exactOptional(amount),
    points: number,
    every: number,
    after: optional,
    upTo: optional,
  }),
  table: z.strictObject({
    kind: oneOf(["table"]),
    by: wordOr(["level", "role", "outcome", "form", "attendance", "deputyClass"], ofParticular),
    points: mapOf(number),
  }),
  "equal-share": z.strictObject({
    kind: oneOf(["equal-share"]),
    points: number,
    among: wordOr(["co-signers", "signers"], ofParticular),
    rounding,
  }),
  steps: z.strictObject({
    kind: oneOf(["steps"]),
    by: byKey<StepFigure>({
      unit: z.strictObject({ unit: amount }),
      all: z.strictObject({ all: amount }),
      ballot: z.strictObject({ ballot: ballotRate }),
    }),
    steps: listOf(z.strictObject({ atLeast: optional, points: number })),
    whenUnknown: optional,
  }),
  shortfall: z.strictObject({
    kind: oneOf(["shortfall"]),
    amount,
    atLeast: number,
    points: number,
    rounding,
    proRate: reduced,
  }),
};

const combination = forms<RatingCombination>("kind", {
  weights: z.strictObject({
    kind: oneOf(["weights"]),
    percent: mapOf(number),
    missing: oneOf(["zero", "shared-out"]),
  }),
  prevails: z.strictObject({ kind: oneOf(["prevails"]), order: listOf(ofKind("text")) }),
  mean: z.strictObject({ kind: oneOf(["mean"]), leaveOut: number }),
  sum: z.strictObject({ kind: oneOf(["sum"]) }),
});

const band = z.strictObject({
  ...coded,
  from: number,
  to: number,
  measure: z.exactOptional(ofKind("text")),
  atLeast: optional,
  below: optional,
});

/** Points from ratings. */
export const ratingsValue: z.ZodMiniType<RatingsValue> = z.strictObject({
  kind: oneOf(["ratings"]),
  combine: combination,
  bands: listOf(band),
  reasonRequired: ofKind("boolean"),
  rounding,
});
