import { blocksOf, isStopped, type Stopped } from "./blocksOf";
import type { ByteSource, CancelSignal } from "./streamTypes";

/** Whole lines of a file. */
export interface LineBlock {
  /** The lines without their ends; `null` for a line that is not UTF-8. */
  readonly lines: readonly (string | null)[];
  readonly bytesRead: number;
}

const lineFeed = 10;
/** Longest line; an archive of a term takes some hundred thousand bytes. */
const longestLine = 64 * 1024 * 1024;

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Lines one by one, so that a byte that does not fit costs its own line only. */
function eachLine(bytes: Uint8Array): readonly (string | null)[] {
  const lines: (string | null)[] = [];
  let start = 0;
  while (start <= bytes.length) {
    const found = bytes.indexOf(lineFeed, start);
    const end = found === -1 ? bytes.length : found;
    lines.push(textOf(bytes.subarray(start, end)));
    start = end + 1;
  }
  return lines;
}

function linesOf(bytes: Uint8Array): readonly (string | null)[] {
  return textOf(bytes)?.split("\n") ?? eachLine(bytes);
}

/** Gives the lines of a file as its bytes arrive; no line feed, no line end. */
export async function* lineBlocks(
  source: ByteSource,
  signal: CancelSignal | undefined,
): AsyncGenerator<LineBlock | Stopped> {
  let waiting: Uint8Array[] = [];
  let length = 0;
  let bytesRead = 0;
  for await (const block of blocksOf(source, signal)) {
    if (isStopped(block)) {
      yield block;
      return;
    }
    bytesRead = block.bytesRead;
    const end = block.bytes.lastIndexOf(lineFeed);
    if (end === -1) {
      waiting.push(block.bytes);
      length += block.bytes.length;
      if (length <= longestLine) continue;
      yield { code: "record-too-long", value: `>${longestLine} bytes` };
      return;
    }
    waiting.push(block.bytes.subarray(0, end));
    yield { lines: linesOf(joined(waiting, length + end)), bytesRead };
    waiting = [block.bytes.subarray(end + 1)];
    length = block.bytes.length - end - 1;
  }
  if (length > 0) yield { lines: linesOf(joined(waiting, length)), bytesRead };
}
