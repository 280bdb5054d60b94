import type * as z from "zod/mini";
import { archiveOnly } from "../archiveSchema";
import { casesSchema } from "../casesSchema";
import { intakeSchema } from "../intakeSchema";
import { lifeSchemas } from "../life/lifeSchemas";
import { policySchema } from "../policy/policySchema";
import { scorecardSchema } from "../scorecardSchema";
import { bundleKinds } from "./bundleKinds";
import type { BundleKind, BundleTypes, PublishedKind, RedactedTypes } from "./bundleTypes";
import { partly } from "./partly";

/** A schema for each kind. */
export type SchemasOf<Types> = { readonly [Kind in keyof Types]: z.ZodMiniType<Types[Kind]> };

/** Keyed by the words themselves, so that the compiler asks for every one. */
const published: Readonly<Record<PublishedKind, null>> = {
  policy: null,
  cases: null,
  intake: null,
  deadlines: null,
  congress: null,
  session: null,
  "rights-and-obligations": null,
  "suggestion-rules": null,
  "result-scheme": null,
  "entry-rules": null,
  "appraisal-rules": null,
  "activity-kind": null,
  "duty-drawing": null,
  "attendance-rule": null,
  "filing-rules": null,
  "custody-rules": null,
  "working-day-calendar": null,
};

/**
 * Tells kinds that hold nothing personal from the others.
 *
 * @param kind - the kind
 * @returns true for rules, calendars and names of bodies
 */
export function isPublished(kind: BundleKind): kind is PublishedKind {
  return Object.keys(published).includes(kind);
}

function schemasOfItems(): SchemasOf<BundleTypes> {
  return {
    policy: policySchema,
    cases: casesSchema,
    intake: intakeSchema,
    archive: archiveOnly(),
    scorecard: scorecardSchema,
    ...lifeSchemas(),
  };
}

function schemasOfRedactedItems(whole: SchemasOf<BundleTypes>): SchemasOf<RedactedTypes> {
  const known = new Map();
  const schemas = bundleKinds.map((kind) => [
    kind,
    isPublished(kind) ? whole[kind] : partly(whole[kind], known),
  ]);
  // Each kind's own schema with every member left to be missing, as `Redacted` says of its type.
  return Object.fromEntries(schemas) as SchemasOf<RedactedTypes>;
}

/** The form of an item of each kind. */
export const itemSchemas: SchemasOf<BundleTypes> = /* @__PURE__ */ schemasOfItems();

/** The form of an item of each kind in a redacted bundle. */
export const redactedItemSchemas: SchemasOf<RedactedTypes> =
  /* @__PURE__ */ schemasOfRedactedItems(itemSchemas);
