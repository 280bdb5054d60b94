import type { SheetBatch } from "../sheet/sheetBatch";
import { isStopped } from "../stream/blocksOf";
import { progressTeller, stoppedIssue } from "../stream/progressTeller";
import type { ByteSource, StreamEnd, StreamOptions } from "../stream/streamTypes";
import { type CsvPiece, csvSheet } from "./csvSheet";
import { textBlocks } from "./textBlocks";

/** What to know besides the bytes of a csv file that is read as they arrive. */
export interface CsvStreamOptions extends StreamOptions {
  /** Records the file may have; as many as there are unless given. */
  readonly maxRows?: number;
}

const nothing: CsvPiece = { rows: [], issues: [], refused: null };

/**
 * Reads a csv file of any size as its bytes arrive, in batches of whole rows.
 *
 * The rows and issues are those of `readCsv`, however the source cuts the bytes; only a part of the
 * file is ever in memory. The last batch has an `end`: `"complete"`, or `"partial"` with an issue
 * that says why: what `readCsv` refuses a file for, `cancelled`, or `source-failed`. A file whose
 * encoding changes on its way is partial too (`encoding-unknown`), where `readCsv` would look at the
 * whole before it decides.
 *
 * @param source - the bytes, whole or in pieces
 * @param options - file name, progress, cancellation, most rows
 * @returns batches of rows, numbered as `readCsv` numbers them
 * @example
 * ```ts
 * import { streamCsv } from "deputy-archive/csv";
 * const bytes = new TextEncoder().encode("姓名,次数\n示例,3\n");
 * const rows = [];
 * for await (const { items } of streamCsv(bytes, { file: "登记.csv" })) rows.push(...items);
 * rows[1]; // => { row: 2, cells: ["示例", "3"] }
 * ```
 */
export async function* streamCsv(
  source: ByteSource,
  options: CsvStreamOptions,
): AsyncGenerator<SheetBatch, void, undefined> {
  const { file, signal, maxRows = Number.POSITIVE_INFINITY } = options;
  const sheet = csvSheet(file, maxRows);
  const teller = progressTeller(source, options);
  let bytesRead = 0;
  const batchOf = ({ rows, issues, refused }: CsvPiece, end: StreamEnd | null): SheetBatch => ({
    file,
    sheet: null,
    sheetIndex: 0,
    merges: [],
    items: rows,
    issues: refused === null ? issues : [...issues, refused],
    progress: teller.tell(bytesRead, rows.length),
    end: refused === null ? end : "partial",
  });
  for await (const block of textBlocks(source, signal)) {
    if (isStopped(block)) {
      yield batchOf({ ...nothing, refused: stoppedIssue(block, file) }, null);
      return;
    }
    bytesRead = block.bytesRead;
    const batch = batchOf(sheet.take(block.text, false), null);
    yield batch;
    if (batch.end !== null) return;
    if (signal?.aborted === true) {
      const cancelled = { code: "cancelled", value: "" };
      yield batchOf({ ...nothing, refused: stoppedIssue(cancelled, file) }, null);
      return;
    }
  }
  yield batchOf(sheet.take("", true), "complete");
}
