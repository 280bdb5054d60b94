import * as z from "zod/mini";
import { type Accepts, accepting } from "../accepting";
import { listOf } from "../members";
import { oneOf } from "../oneOf";
import { text } from "../scalars";
import type { BundleDocument, RedactedBundleDocument } from "./bundleDocument";
import type { ListsOf } from "./bundleTypes";
import { itemSchemas, redactedItemSchemas, type SchemasOf } from "./itemSchemas";

function listsOf<Types>(schemas: SchemasOf<Types>): z.ZodMiniType<ListsOf<Types>> {
  const members = Object.entries<z.ZodMiniType>(schemas).map(([kind, schema]) => [
    kind,
    z.exactOptional(listOf(schema)),
  ]);
  // A list for each kind, as the type says; only `fromEntries` cannot tell.
  return z.strictObject(Object.fromEntries(members)) as unknown as z.ZodMiniType<ListsOf<Types>>;
}

function named() {
  return {
    format: oneOf(["deputy-archive/bundle"], "unknown-format"),
    formatVersion: oneOf([1], "unknown-format-version"),
    contentHash: text,
  };
}

function schemaOfBundle(): z.ZodMiniType<BundleDocument> {
  const audience = oneOf(["internal"]);
  return z.strictObject({ ...named(), audience, contents: listsOf(itemSchemas) });
}

function schemaOfRedactedBundle(): z.ZodMiniType<RedactedBundleDocument> {
  const audience = oneOf(["public", "self"]);
  return z.strictObject({ ...named(), audience, contents: listsOf(redactedItemSchemas) });
}

/** The form of a whole bundle. */
export const bundleSchema: z.ZodMiniType<BundleDocument> = /* @__PURE__ */ schemaOfBundle();

/** The form of a bundle of which something is left out. */
export const redactedBundleSchema: z.ZodMiniType<RedactedBundleDocument> =
  /* @__PURE__ */ schemaOfRedactedBundle();

/** Tells a whole bundle just parsed from a text, quickly. */
export const isBundle: Accepts = /* @__PURE__ */ accepting(bundleSchema);

/** Tells a bundle of which something is left out, just parsed from a text, quickly. */
export const isRedactedBundle: Accepts = /* @__PURE__ */ accepting(redactedBundleSchema);
