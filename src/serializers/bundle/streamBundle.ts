import type { Audience } from "../../model/privacy/audience";
import { streamLines } from "../stream/streamLines";
import type { ByteSource, StreamBatch, StreamOptions } from "../stream/streamTypes";
import type { BundleItem, BundleReadOptions } from "./bundle";
import { type LineReading, lineReading } from "./lineReading";

/** A last batch that is whole only where nothing of what was written is missing. */
function ended<Item>(batch: StreamBatch<Item>, reading: LineReading): StreamBatch<Item> {
  const missing = reading.finish();
  const end = missing.length === 0 ? "complete" : "partial";
  return { ...batch, issues: [...batch.issues, ...missing], end };
}

/**
 * Reads a bundle in lines as its bytes arrive: the same items and issues as `readBundleLines` gives
 * for the whole text, with only a part of the file in memory.
 *
 * @param source - the bytes, whole or in pieces
 * @param options - file name, progress, cancellation, and for whom the bundle must have been written
 * @returns batches of items; the last one is `"partial"` where the reading stopped before the end or
 * the file lacks its last line
 * @example
 * ```ts
 * import { streamBundle, writeArchives } from "deputy-archive/bundle";
 * const bytes = new TextEncoder().encode(writeArchives([], { audience: "internal" }));
 * const ends = [];
 * for await (const { end } of streamBundle(bytes, { file: "a.ndjson" })) ends.push(end);
 * ends; // => [null, "complete"]
 * ```
 */
export async function* streamBundle<For extends Audience = Audience>(
  source: ByteSource,
  options: StreamOptions & BundleReadOptions<For>,
): AsyncGenerator<StreamBatch<BundleItem<For>>, void, undefined> {
  const reading = lineReading(options.file, options.audience);
  const batches = streamLines(source, options, (line, row) => {
    const { items, issues } = reading.take(line, row);
    // Another audience than the one asked for was refused, and items are of the form for theirs.
    return { value: (items[0] ?? null) as BundleItem<For> | null, issues };
  });
  for await (const batch of batches) {
    yield batch.end === "complete" ? ended(batch, reading) : batch;
  }
}
