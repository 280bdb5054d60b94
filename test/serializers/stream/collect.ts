import type { Sheet, SourceIssue } from "deputy-archive";
import type { SheetBatch, StreamBatch } from "deputy-archive/csv";

/** Cuts bytes at the given places, as a slow connection would. */
export async function* cutAt(bytes: Uint8Array, places: readonly number[]) {
  let from = 0;
  for (const place of [...places].sort((first, second) => first - second)) {
    yield bytes.slice(from, place);
    from = Math.max(from, place);
  }
  yield bytes.slice(from);
}

/** All that a stream gave, put together. */
export async function collect<Item>(stream: AsyncIterable<StreamBatch<Item>>) {
  const items: Item[] = [];
  const issues: SourceIssue[] = [];
  let end: StreamBatch<Item>["end"] = null;
  for await (const batch of stream) {
    if (end !== null) throw new Error("a batch behind the last one");
    for (const item of batch.items) items.push(item);
    for (const issue of batch.issues) issues.push(issue);
    end = batch.end;
  }
  return { items, issues, end };
}

/** The sheets a stream gave, as the reader of a whole file gives them. */
export async function collectSheets(stream: AsyncIterable<SheetBatch>) {
  const sheets = new Map<number, Sheet & { rows: Sheet["rows"][number][] }>();
  const issues: SourceIssue[] = [];
  let end: SheetBatch["end"] = null;
  for await (const batch of stream) {
    const { file, sheet, sheetIndex, merges, dateSystem } = batch;
    const known = sheets.get(sheetIndex) ?? {
      file,
      sheet,
      merges,
      rows: [],
      ...(dateSystem && { dateSystem }),
    };
    if (batch.sheetIndex >= 0) sheets.set(sheetIndex, known);
    for (const row of batch.items) known.rows.push(row);
    for (const issue of batch.issues) issues.push(issue);
    end = batch.end;
  }
  return { value: [...sheets.values()], issues, end };
}
