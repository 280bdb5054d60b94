import * as z from "zod/mini";
import { roundings } from "../model/decimal";
import type { LocalizedText } from "../model/localizedText";
import type { Period } from "../model/period";
import { type PlainDate, parsePlainDate } from "../model/plainDate";
import { checked, ofKind } from "./checked";
import { shownValue, wrongType } from "./describeValue";
import { oneOf } from "./oneOf";

/** Text that says something. */
export const text = /* @__PURE__ */ checked<string>(
  (input): input is string => typeof input === "string" && input !== "",
  (input) => (input === "" ? { code: "empty-text", params: {} } : wrongType(input, "text")),
  { value: "text" },
);

/** An article, as the measure numbers it; empty where it is not known. */
export const basis = /* @__PURE__ */ ofKind("text");

/** The same words in Chinese and in English. */
export const localizedText: z.ZodMiniType<LocalizedText> = /* @__PURE__ */ z.strictObject({
  zh: text,
  en: text,
});

/** How a quotient becomes whole. */
export const rounding = /* @__PURE__ */ oneOf(roundings);

/** A day of the calendar, written `YYYY-MM-DD`. */
export const plainDay = /* @__PURE__ */ checked<PlainDate>(
  (input): input is PlainDate => typeof input === "string" && parsePlainDate(input) !== null,
  (input) =>
    typeof input === "string"
      ? { code: "invalid-date", params: { found: shownValue(input) } }
      : wrongType(input, "text"),
  { value: "day" },
);

/** A span of days. */
export const period: z.ZodMiniType<Period> = /* @__PURE__ */ z.strictObject({
  from: plainDay,
  to: plainDay,
});

/** The keys of everything that carries an article. */
export const ruleIdentity = { id: text, basis, name: localizedText };
