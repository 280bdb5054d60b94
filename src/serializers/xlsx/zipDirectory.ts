/** One entry of a zip file's central directory. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes it takes when unpacked, as it declares; the reader unpacks no more than that. */
  readonly size: number;
  readonly isEncrypted: boolean;
  /** No bytes that claim to become some: the reader then believes what stands elsewhere. */
  readonly isHollow: boolean;
  /** Its record in the directory. */
  readonly record: Uint8Array;
}

/** A zip file's central directory. */
export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** Where the directory begins. */
  readonly start: number;
}

const recordSize = 46;
const endSize = 22;
const longestComment = 65_535;
const elsewhere = 0xffff_ffff;

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - endSize - longestComment);
  for (let at = view.byteLength - endSize; at >= first; at -= 1) {
    if (view.getUint32(at, true) === 0x0605_4b50) return at;
  }
  return null;
}

/** Unpacked size from the zip64 field, where the record itself has no room or the writer chose so. */
function zip64Size(view: DataView, start: number, end: number): number | null {
  for (let at = start; at + 12 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return Number(view.getBigUint64(at + 4, true));
  }
  return null;
}

/** Unpacked size of the entry at `at`, or `null` where the record cannot be true. */
function sizeAt(view: DataView, at: number, extraStart: number, extraEnd: number): number | null {
  const isStored = view.getUint16(at + 10, true) === 0;
  const packed = view.getUint32(at + 20, true);
  const declared = view.getUint32(at + 24, true);
  if (declared === elsewhere) return zip64Size(view, extraStart, extraEnd);
  if (isStored) return packed === declared ? declared : null;
  // Two bytes pack nothing; more that claim to hold nothing would be unpacked without any limit.
  return declared === 0 && packed !== 2 ? null : declared;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): ZipEntry | null {
  if (at + recordSize > bytes.length || view.getUint32(at, true) !== 0x0201_4b50) return null;
  const nameEnd = at + recordSize + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const end = extraEnd + view.getUint16(at + 32, true);
  if (end > bytes.length) return null;
  const size = sizeAt(view, at, nameEnd, extraEnd);
  if (size === null) return null;
  return {
    // Names that matter here are ASCII.
    name: String.fromCharCode(...bytes.subarray(at + recordSize, nameEnd)),
    size,
    isHollow: size > 0 && view.getUint32(at + 20, true) === 0,
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    record: bytes.subarray(at, end),
  };
}

/** Reads the central directory, or gives `null` where it is damaged or cut off. */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory | null {
  const view = viewOf(bytes);
  const end = findEnd(view);
  if (end === null) return null;
  const start = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  let at = start;
  while (entries.length < view.getUint16(end + 10, true)) {
    const entry = entryAt(bytes, view, at);
    if (entry === null) return null;
    entries.push(entry);
    at += entry.record.length;
  }
  return entries.length === 0 ? null : { entries, start };
}

/** The same zip file with a directory of only these entries; what they hold is not copied again. */
export function withEntries(
  bytes: Uint8Array,
  start: number,
  entries: readonly ZipEntry[],
): Uint8Array {
  const directorySize = entries.reduce((sum, entry) => sum + entry.record.length, 0);
  const result = new Uint8Array(start + directorySize + endSize);
  result.set(bytes.subarray(0, start));
  let at = start;
  for (const { record } of entries) {
    result.set(record, at);
    at += record.length;
  }
  const view = viewOf(result);
  view.setUint32(at, 0x0605_4b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, directorySize, true);
  view.setUint32(at + 16, start, true);
  return result;
}
