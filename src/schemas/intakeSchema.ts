import * as z from "zod/mini";
import type { Period } from "../model/period";
import { ofKind } from "./checked";
import { listOf, mapOf } from "./members";
import { oneOf } from "./oneOf";
import { period, text } from "./scalars";

/** What a place says about its tables, as a file says it. */
export interface IntakeDocument {
  /** Names the document. */
  readonly format: "deputy-archive/intake";
  /** Version of the document's form. */
  readonly formatVersion: 1;
  /** Shape of a certificate: `#` stands for a digit, everything else for itself. */
  readonly certificate: string;
  /** Term of the congress; nothing dated outside it is taken in. */
  readonly term: Period;
  /** Largest quantity where the duty names none. */
  readonly quantityAtMost: number;
  /** Other headings that stand for a column, by the column's own name. */
  readonly headings: Readonly<Record<string, readonly string[]>>;
}

/** The form of a place's rules of intake. */
export const intakeSchema: z.ZodMiniType<IntakeDocument> = /* @__PURE__ */ (() =>
  z.strictObject({
    format: oneOf(["deputy-archive/intake"], "unknown-format"),
    formatVersion: oneOf([1], "unknown-format-version"),
    certificate: text,
    term: period,
    quantityAtMost: ofKind("number"),
    headings: mapOf(listOf(text)),
  }))();
