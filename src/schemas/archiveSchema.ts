import * as z from "zod/mini";
import type { Archive } from "../model/archive";
import { ofKind } from "./checked";
import { listOf, mapOf } from "./members";
import { oneOf } from "./oneOf";
import { recordFields } from "./recordFields";

/** An archive as one line of a file says it. */
export interface ArchiveDocument extends Archive {
  /** Names the document. */
  readonly format: "deputy-archive/archive";
  /** Version of the document's form. */
  readonly formatVersion: 1;
}

function membersOfArchive() {
  const { mandate, entry, suggestion, report, rating } = recordFields();
  return {
    mandate: z.strictObject(mandate),
    roster: mapOf(ofKind("text")),
    entries: listOf(z.strictObject(entry)),
    suggestions: listOf(z.strictObject(suggestion)),
    reports: listOf(z.strictObject(report)),
    ratings: z.exactOptional(listOf(z.strictObject(rating))),
  };
}

/**
 * The form of an archive by itself, within something else that names its format.
 *
 * @returns the schema
 */
export function archiveOnly(): z.ZodMiniType<Archive> {
  return z.strictObject(membersOfArchive());
}

/** The form of an archive; unmarked, it would weigh on those who only read policies. */
export const archiveSchema: z.ZodMiniType<ArchiveDocument> = /* @__PURE__ */ (() =>
  z.strictObject({
    format: oneOf(["deputy-archive/archive"], "unknown-format"),
    formatVersion: oneOf([1], "unknown-format-version"),
    ...membersOfArchive(),
  }))();
