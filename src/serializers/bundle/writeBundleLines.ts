import { canonicalText } from "../../model/canonicalText";
import type { BundleTypes, ListsOf } from "../../schemas/bundle/bundleTypes";
import type { BundleWriteOptions } from "./bundle";
import { bundleItems } from "./bundleItems";
import { runningHash } from "./runningHash";

/**
 * Writes everything given as lines of JSON, one item a line, so that a file larger than memory can
 * be written and read; `readBundleLines` reads them back.
 *
 * The first line names the format and the audience, the last one says how many items there are and
 * the SHA-256 of all lines before it. Without `audience` the public form is written (`writeBundle`).
 *
 * @param contents - items by kind; the order within a kind is kept
 * @param options - for whom it is written
 * @yields one line after the other, each with its line feed
 * @example
 * ```ts
 * import { writeBundleLines } from "deputy-archive/bundle";
 * const lines = [...writeBundleLines({}, { audience: "internal" })];
 * lines.length; // => 2
 * lines[0]?.slice(0, 58); // => '{"audience":"internal","format":"deputy-archive/bundle-lin'
 * ```
 */
export function* writeBundleLines(
  contents: ListsOf<BundleTypes>,
  { audience = "public" }: BundleWriteOptions = {},
): Generator<string> {
  const hash = runningHash();
  const written = (line: unknown): string => {
    const text = canonicalText(line);
    hash.take(text);
    return `${text}\n`;
  };
  const format = "deputy-archive/bundle-lines";
  yield written({ kind: "header", format, formatVersion: 1, audience });
  let items = 0;
  for (const item of bundleItems(contents, audience)) {
    items += 1;
    yield written(item);
  }
  yield `${canonicalText({ kind: "end", items, contentHash: hash.digest() })}\n`;
}
