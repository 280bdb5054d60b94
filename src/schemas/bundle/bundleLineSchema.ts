import * as z from "zod/mini";
import { type Accepts, accepting } from "../accepting";
import { forms } from "../forms";
import { oneOf } from "../oneOf";
import { text } from "../scalars";
import { wholeNumber } from "../wholeNumber";
import type { BundleLine, RedactedBundleLine } from "./bundleDocument";
import { itemSchemas, redactedItemSchemas } from "./itemSchemas";

/** A schema of lines: the first, the last, and one for each kind of item. */
function linesOf<Line>(
  audiences: readonly string[],
  schemas: Readonly<Record<string, z.ZodMiniType>>,
): z.ZodMiniType<Line> {
  const items = Object.entries(schemas).map(([kind, value]) => [
    kind,
    z.strictObject({ kind: oneOf([kind]), value }),
  ]);
  const header = z.strictObject({
    kind: oneOf(["header"]),
    format: oneOf(["deputy-archive/bundle-lines"], "unknown-format"),
    formatVersion: oneOf([1], "unknown-format-version"),
    audience: oneOf(audiences),
  });
  const end = z.strictObject({
    kind: oneOf(["end"]),
    items: wholeNumber(0),
    contentHash: text,
  });
  // One form for each kind, as the type says; only `fromEntries` cannot tell.
  return forms("kind", { header, ...Object.fromEntries(items), end }) as z.ZodMiniType<Line>;
}

/** The form of one line of a whole bundle. */
export const bundleLineSchema: z.ZodMiniType<BundleLine> = /* @__PURE__ */ linesOf(
  ["internal"],
  itemSchemas,
);

/** The form of one line of a bundle of which something is left out. */
export const redactedBundleLineSchema: z.ZodMiniType<RedactedBundleLine> = /* @__PURE__ */ linesOf(
  ["public", "self"],
  redactedItemSchemas,
);

/** Tells a line of a whole bundle just parsed from a text, quickly. */
export const isBundleLine: Accepts = /* @__PURE__ */ accepting(bundleLineSchema);

/** Tells a line of a bundle of which something is left out, just parsed from a text, quickly. */
export const isRedactedBundleLine: Accepts = /* @__PURE__ */ accepting(redactedBundleLineSchema);
