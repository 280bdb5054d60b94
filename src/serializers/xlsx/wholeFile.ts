import { blocksOf, isStopped, type Stopped } from "../stream/blocksOf";
import type { ByteSource, CancelSignal } from "../stream/streamTypes";

/** Holds all bytes of a file that cannot be read from its beginning, up to so many. */
export async function wholeFile(
  source: ByteSource,
  signal: CancelSignal | undefined,
  most: number,
): Promise<Uint8Array | Stopped> {
  if (source instanceof Uint8Array) return source;
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const block of blocksOf(source, signal)) {
    if (isStopped(block)) return block;
    pieces.push(block.bytes);
    length = block.bytesRead;
    if (length > most) return { code: "too-large", value: `>${most} bytes` };
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
