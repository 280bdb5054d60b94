import type { ZipEntry } from "./zipDirectory";

/** Where an entry's packed bytes are and what they must become. */
interface Packed {
  readonly isDeflated: boolean;
  readonly bytes: Uint8Array;
  readonly size: number;
  readonly checksum: Uint8Array;
}

const elsewhere = 0xffff_ffff;
const pieceSize = 256 * 1024;

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** A number of the record, or of its zip64 field where the record says it stands there. */
function sizesOf({ record }: ZipEntry): { packed: number; start: number } {
  const view = viewOf(record);
  const nameEnd = 46 + view.getUint16(28, true);
  const extraEnd = nameEnd + view.getUint16(30, true);
  const values = [24, 20, 42].map((at) => view.getUint32(at, true));
  for (let at = nameEnd; at + 4 <= extraEnd; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const fieldEnd = Math.min(extraEnd, at + 4 + view.getUint16(at + 2, true));
    let next = at + 4;
    for (const [index, value] of values.entries()) {
      if (value !== elsewhere || next + 8 > fieldEnd) continue;
      values[index] = Number(view.getBigUint64(next, true));
      next += 8;
    }
  }
  return { packed: values[1] ?? 0, start: values[2] ?? 0 };
}

function packedOf(zip: Uint8Array, entry: ZipEntry): Packed {
  const { packed, start } = sizesOf(entry);
  const view = viewOf(zip);
  if (start + 30 > zip.length || view.getUint32(start, true) !== 0x0403_4b50) {
    throw new Error("no entry where the directory says");
  }
  const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  const method = viewOf(entry.record).getUint16(10, true);
  if (from + packed > zip.length || (method !== 0 && method !== 8)) {
    throw new Error("an entry that cannot be unpacked");
  }
  return {
    isDeflated: method === 8,
    bytes: zip.subarray(from, from + packed),
    size: entry.size,
    checksum: entry.record.subarray(16, 20),
  };
}

function checksumOf(bytes: Uint8Array, before: number): number {
  let checksum = ~before;
  for (const byte of bytes) {
    checksum ^= byte;
    for (let bit = 0; bit < 8; bit += 1)
      checksum = (checksum >>> 1) ^ (0xedb8_8320 & -(checksum & 1));
  }
  return ~checksum;
}

/** Bytes that were only stored; a checksum of 0 says nothing. */
function* stored({ bytes, checksum }: Packed): Generator<Uint8Array> {
  let found = 0;
  for (let at = 0; at < bytes.length; at += pieceSize) {
    const piece = bytes.subarray(at, at + pieceSize);
    found = checksumOf(piece, found);
    yield piece;
  }
  const expected = viewOf(checksum).getUint32(0, true);
  if (expected !== 0 && expected !== found >>> 0) throw new Error("checksum");
}

/** The packed bytes as a gzip file, whose checksum and length the host looks after. */
async function feed({ bytes, checksum, size }: Packed, stream: DecompressionStream): Promise<void> {
  const writer = stream.writable.getWriter();
  await writer.write(Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff));
  for (let at = 0; at < bytes.length; at += pieceSize) {
    await writer.write(bytes.subarray(at, at + pieceSize));
  }
  const trailer = new Uint8Array(8);
  trailer.set(checksum);
  viewOf(trailer).setUint32(4, size, true);
  await writer.write(trailer);
  await writer.close();
}

async function* inflated(packed: Packed): AsyncGenerator<Uint8Array> {
  const stream = new DecompressionStream("gzip");
  const reader = stream.readable.getReader();
  // What goes wrong there is told by the reading end.
  feed(packed, stream).catch(() => undefined);
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done || value === undefined) break;
      size += value.length;
      if (size > packed.size) throw new Error("more than the directory says");
      yield value;
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

/**
 * Unpacks an entry piece by piece, as the pieces are asked for; throws where the bytes are damaged
 * or become more than the directory says.
 */
export async function* unpack(zip: Uint8Array, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const packed = packedOf(zip, entry);
  if (packed.isDeflated) yield* inflated(packed);
  else yield* stored(packed);
}

/** All of an entry at once; for small ones. */
export async function unpackAll(zip: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
  const all = new Uint8Array(entry.size);
  let at = 0;
  for await (const piece of unpack(zip, entry)) {
    all.set(piece, at);
    at += piece.length;
  }
  return all.subarray(0, at);
}
