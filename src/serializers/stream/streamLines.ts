import type { ReadResult, SourceIssue } from "../../model/issue";
import { isStopped } from "./blocksOf";
import { lineBlocks } from "./lineBlocks";
import { progressTeller, stoppedIssue } from "./progressTeller";
import type { ByteSource, StreamBatch, StreamEnd, StreamOptions } from "./streamTypes";

/** Reads one line; `null` where it was set aside, with issues that say why. */
export type LineReader<Value> = (text: string, row: number) => ReadResult<Value | null>;

function notUtf8(file: string, row: number): SourceIssue {
  const place = { file, sheet: null, row, column: null };
  return { ...place, code: "encoding-unknown", effect: "rejected", value: "UTF-8" };
}

function readAll<Value>(
  lines: readonly (string | null)[],
  file: string,
  before: number,
  read: LineReader<Value>,
) {
  const items: Value[] = [];
  const issues: SourceIssue[] = [];
  for (const [index, line] of lines.entries()) {
    const row = before + index + 1;
    const text = row === 1 ? (line?.replace(/^\ufeff/, "") ?? null) : line;
    if (text?.trim() === "") continue;
    const found = text === null ? { value: null, issues: [notUtf8(file, row)] } : read(text, row);
    if (found.value !== null) items.push(found.value);
    for (const issue of found.issues) issues.push(issue);
  }
  return { items, issues };
}

/**
 * Reads a file of lines of any size as its bytes arrive, in batches.
 *
 * Blank lines and a byte order mark are passed over; a line that is not UTF-8 is set aside and the
 * others are read. The last batch has an `end`: `"complete"`, or `"partial"` with an issue that says
 * why (`cancelled`, `source-failed`, `record-too-long` for a line of more than 64 MiB).
 *
 * @param source - the bytes, whole or in pieces
 * @param options - file name, progress, cancellation
 * @param read - what makes a value of one line
 * @returns batches of values, in the order of the lines
 * @example
 * ```ts
 * import { streamLines } from "deputy-archive/bundle";
 * const bytes = new TextEncoder().encode("3\n\n4\n");
 * const numbers = [];
 * const read = (text: string) => ({ value: Number(text), issues: [] });
 * for await (const { items } of streamLines(bytes, { file: "a" }, read)) numbers.push(...items);
 * numbers; // => [3, 4]
 * ```
 */
export async function* streamLines<Value>(
  source: ByteSource,
  options: StreamOptions,
  read: LineReader<Value>,
): AsyncGenerator<StreamBatch<Value>, void, undefined> {
  const { file, signal } = options;
  const teller = progressTeller(source, options);
  let row = 0;
  let bytesRead = 0;
  const batchOf = (
    items: readonly Value[],
    issues: readonly SourceIssue[],
    end: StreamEnd | null,
  ): StreamBatch<Value> => ({
    items,
    issues,
    progress: teller.tell(bytesRead, items.length),
    end,
  });
  for await (const block of lineBlocks(source, signal)) {
    if (isStopped(block)) {
      yield batchOf([], [stoppedIssue(block, file)], "partial");
      return;
    }
    bytesRead = block.bytesRead;
    const { items, issues } = readAll(block.lines, file, row, read);
    row += block.lines.length;
    yield batchOf(items, issues, null);
  }
  yield batchOf([], [], "complete");
}
