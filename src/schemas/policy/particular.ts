import * as z from "zod/mini";
import type { Particular } from "../../model/policy/particular";
import type { ParticularTests } from "../../model/policy/pick";
import { ofKind } from "../checked";
import { forms } from "../forms";
import { listOf, mapOf } from "../members";
import { oneOf } from "../oneOf";
import { localizedText, text } from "../scalars";

/** A code with the name it stands for. */
export const coded = { code: text, name: localizedText };

const choice = z.strictObject({
  ...coded,
  kind: oneOf(["choice", "choices"]),
  values: listOf(z.strictObject(coded)),
});

/** What a place writes down beyond the fixed columns. */
export const particular: z.ZodMiniType<Particular> = forms<Particular>("kind", {
  choice,
  choices: choice,
  number: z.strictObject({
    ...coded,
    kind: oneOf(["number"]),
    unit: localizedText,
    atMost: ofKind("number"),
  }),
  "yes-no": z.strictObject({ ...coded, kind: oneOf(["yes-no"]) }),
});

/** Tests of particulars by their codes. */
export const particularTests: z.ZodMiniType<ParticularTests> = mapOf(
  z.strictObject({
    oneOf: z.exactOptional(listOf(ofKind("text"))),
    atLeast: z.exactOptional(ofKind("number")),
    atMost: z.exactOptional(ofKind("number")),
    is: z.exactOptional(ofKind("boolean")),
  }),
);

/** Names a particular by its code. */
export const ofParticular = { particular: z.strictObject({ particular: ofKind("text") }) };
