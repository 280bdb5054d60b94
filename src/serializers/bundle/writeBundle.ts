import { canonicalText } from "../../model/canonicalText";
import type { BundleTypes, ListsOf } from "../../schemas/bundle/bundleTypes";
import type { BundleWriteOptions } from "./bundle";
import { bundleItems } from "./bundleItems";
import { bundleText } from "./bundleText";

/**
 * Writes everything given into one JSON document, so that with `audience: "internal"` nothing is lost
 * and equal contents give equal text; `readBundle` reads it back.
 *
 * Without `audience` the public form is written: what the public may not see is not in it, and it
 * says so, so that nobody takes it for the whole (PIPL arts. 25, 28, 51; 代表法2025 art. 58).
 *
 * @param contents - items by kind; the order within a kind is kept
 * @param options - for whom it is written
 * @returns one line of JSON, with its SHA-256 in `contentHash`, and a line feed
 * @example
 * ```ts
 * import { writeBundle } from "deputy-archive/bundle";
 * const mandate = {
 *   certificate: "DT16-0001", name: "示例", term: { from: "2021-09-01", to: "2026-12-31" },
 *   delegation: "甲区", station: null, deputyClass: "other", beganOn: "2021-09-01",
 *   status: "in-office", statusOn: null,
 * } as const;
 * const archive = { mandate, roster: {}, entries: [], suggestions: [], reports: [] };
 * writeBundle({ archive: [archive] }, { audience: "internal" }).includes("DT16-0001"); // => true
 * writeBundle({ archive: [archive] }).includes("DT16-0001"); // => false
 * ```
 */
export function writeBundle(
  contents: ListsOf<BundleTypes>,
  { audience = "public" }: BundleWriteOptions = {},
): string {
  const lists = new Map<string, unknown[]>();
  for (const { kind, value } of bundleItems(contents, audience)) {
    const list = lists.get(kind);
    if (list === undefined) lists.set(kind, [value]);
    else list.push(value);
  }
  return bundleText(audience, canonicalText(Object.fromEntries(lists)));
}
