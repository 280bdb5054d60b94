import * as z from "zod/mini";
import { roundings } from "../model/decimal";
import type { LocalizedText } from "../model/localizedText";
import type { Period } from "../model/period";
import { type PlainDate, parsePlainDate } from "../model/plainDate";

/** Text that says something. */
export const text: z.ZodMiniType<string> = z.string().check(z.minLength(1));

/** The same words in Chinese and in English. */
export const localizedText: z.ZodMiniType<LocalizedText> = z.strictObject({ zh: text, en: text });

/** How a quotient becomes whole. */
export const rounding = z.enum(roundings);

/** A day of the calendar, written `YYYY-MM-DD`. */
export const plainDay: z.ZodMiniType<PlainDate> = z.custom<PlainDate>(
  (value) => typeof value === "string" && parsePlainDate(value) !== null,
);

/** A span of days. */
export const period: z.ZodMiniType<Period> = z.strictObject({ from: plainDay, to: plainDay });

/** The keys of everything that carries an article. */
export const ruleIdentity = { id: text, basis: text, name: localizedText };
