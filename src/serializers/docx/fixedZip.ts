const endMark = 0x0605_4b50;
const endSize = 22;
const recordSize = 46;
/** The day the zip format begins with: 1 January 1980, midnight. */
const firstDay = 0x0021_0000;

/**
 * The same zip file with its entries dated 1980-01-01, so that no clock shows in it.
 *
 * @param bytes - a zip file without a comment, as the docx library writes it; changed in place
 * @returns the same bytes
 */
export function withoutClock(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.byteLength - endSize;
  if (view.getUint32(end, true) !== endMark) throw new Error("the docx library wrote no zip file");
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < entries; entry += 1) {
    view.setUint32(at + 12, firstDay, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, firstDay, true);
    const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    at += recordSize + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return bytes;
}
