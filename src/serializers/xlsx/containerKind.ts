/** What a file is, told by its bytes. */
export type ContainerKind = "empty" | "zip" | "opendocument" | "encrypted" | "old-xls" | "other";

const oleMagic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Whether an OLE file has a stream of this name; names stand in its directory as UTF-16. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0);
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    let length = 0;
    while (
      length < name.length &&
      bytes[at + 2 * length] === name.charCodeAt(length) &&
      bytes[at + 2 * length + 1] === 0
    ) {
      length += 1;
    }
    // A name ends with a zero character: "Book" is not the beginning of "Bookmarks".
    if (length === name.length && bytes[at + 2 * length] === 0) return true;
  }
  return false;
}

/** What an OpenDocument file begins with: an entry named `mimetype`, stored, that says so. */
const openDocument = "mimetypeapplication/vnd.oasis.opendocument";

function isOpenDocument(bytes: Uint8Array): boolean {
  const begins = String.fromCharCode(...bytes.subarray(30, 30 + openDocument.length));
  return begins === openDocument;
}

/** Tells a workbook's container from what people take for one. */
export function containerKind(bytes: Uint8Array): ContainerKind {
  if (bytes.length === 0) return "empty";
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4) {
    return isOpenDocument(bytes) ? "opendocument" : "zip";
  }
  if (!oleMagic.every((byte, index) => bytes[index] === byte)) return "other";
  if (hasStream(bytes, "EncryptedPackage")) return "encrypted";
  return hasStream(bytes, "Workbook") || hasStream(bytes, "Book") ? "old-xls" : "other";
}
