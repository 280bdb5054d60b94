import { bundleKinds } from "../../schemas/bundle/bundleKinds";
import type { BundleContents } from "../../schemas/bundle/bundleTypes";

/**
 * Gives every kind its list, an empty one where nothing was written.
 *
 * @param lists - lists of checked items, by kind
 * @returns the contents
 */
export function fullContents(lists: Readonly<Record<string, unknown>>): BundleContents {
  const found = new Map(Object.entries(lists));
  const each = bundleKinds.map((kind) => [kind, found.get(kind) ?? []]);
  // Every list was held against the schema of its kind.
  return Object.fromEntries(each) as BundleContents;
}
