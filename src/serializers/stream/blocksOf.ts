import type { ByteSource, CancelSignal } from "./streamTypes";

/** Why a reading ends before the file does. */
export interface Stopped {
  /** Code of the issue. */
  readonly code: string;
  /** What the issue shows. */
  readonly value: string;
}

/** Bytes of a file; every block is as long as the others, but the last. */
export interface Block {
  readonly bytes: Uint8Array;
  /** Bytes of this block and all before it. */
  readonly bytesRead: number;
}

/** What stops a reading, if something does. */
export function isStopped(found: object): found is Stopped {
  return "code" in found;
}

const blockSize = 256 * 1024;

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** The first bytes of some pieces; what is left stays in them. */
function takeFrom(pieces: Uint8Array[], size: number): Uint8Array {
  const taken = new Uint8Array(size);
  let length = 0;
  while (length < size) {
    const [piece] = pieces;
    if (piece === undefined) break;
    const part = piece.subarray(0, size - length);
    taken.set(part, length);
    length += part.length;
    if (part.length === piece.length) pieces.shift();
    else pieces[0] = piece.subarray(part.length);
  }
  return taken;
}

/**
 * Gives the bytes of a source in blocks of one size, however the source cuts them: what is read can
 * then not depend on the cutting. A source that fails is a reason to stop, not an error.
 */
export async function* blocksOf(
  source: ByteSource,
  signal: CancelSignal | undefined,
): AsyncGenerator<Block | Stopped> {
  const waiting: Uint8Array[] = [];
  let length = 0;
  let bytesRead = 0;
  const take = (size: number): Block => {
    length -= size;
    bytesRead += size;
    return { bytes: takeFrom(waiting, size), bytesRead };
  };
  try {
    for await (const piece of source instanceof Uint8Array ? once(source) : source) {
      if (piece.length > 0) waiting.push(piece);
      length += piece.length;
      while (length >= blockSize && signal?.aborted !== true) yield take(blockSize);
      if (signal?.aborted === true) break;
    }
  } catch (error) {
    yield { code: "source-failed", value: error instanceof Error ? error.message : "" };
    return;
  }
  if (signal?.aborted === true) yield { code: "cancelled", value: "" };
  else if (length > 0) yield take(length);
}
