import type * as z from "zod/mini";
import type { Fields } from "../../model/isObject";
import { contentHash } from "../../rules/history/contentHash";
import { archiveSchema } from "../archiveSchema";
import { scorecardSchema } from "../scorecardSchema";
import type { Migration } from "./migration";

/** A bundle that holds one item and nothing else. */
function bundleOf(kind: string, value: unknown): Fields {
  const said = {
    format: "deputy-archive/bundle",
    formatVersion: 1,
    // Before bundles there was no other form than the whole one.
    audience: "internal",
    contents: { [kind]: [value] },
  };
  return { ...said, contentHash: contentHash(said) };
}

/**
 * Every step from a form that was written before to the one a bundle has now, oldest first. A step is
 * added for each new version and none is ever taken away.
 */
export const bundleMigrations: readonly Migration[] = [
  {
    from: "deputy-archive/archive 1",
    to: "deputy-archive/bundle 1",
    lift: ({ format: _, formatVersion: __, ...archive }) => bundleOf("archive", archive),
  },
  {
    from: "deputy-archive/trace/v1",
    to: "deputy-archive/bundle 1",
    lift: (scorecard) => bundleOf("scorecard", scorecard),
  },
];

/**
 * The schemas of earlier forms, by the form: what is wrong is said of the document as it was written.
 *
 * @returns schemas by form
 */
export function earlierSchemas(): Readonly<Record<string, z.ZodMiniType>> {
  return {
    "deputy-archive/archive 1": archiveSchema,
    "deputy-archive/trace/v1": scorecardSchema,
  };
}
