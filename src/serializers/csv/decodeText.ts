import { standardCharacters } from "./standardCharacters";

/** The encodings a text can be read in. */
export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

/** A text and the encoding it was written in. */
export interface DecodedText {
  /** The text without byte order mark. */
  readonly text: string;
  /** The encoding that fits every byte. */
  readonly encoding: TextEncoding;
}

function decodeAs(encoding: TextEncoding, bytes: Uint8Array): DecodedText | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    // Either a byte does not fit, or the host has no such decoder.
    return null;
  }
}

/** The encoding a byte order mark promises. */
export function markedEncoding(bytes: Uint8Array): TextEncoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** Whether bytes are no text: a NUL stands in no text but UTF-16, and a zip or OLE file has many. */
export function isBinary(bytes: Uint8Array): boolean {
  const marked = markedEncoding(bytes);
  const isUtf16 = marked === "utf-16le" || marked === "utf-16be";
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 9) < 9;
  return isZip || (!isUtf16 && bytes.includes(0));
}

/**
 * Decodes a text file: by its byte order mark, else as UTF-8, else as GB18030.
 *
 * Nothing is replaced or guessed: where one byte does not fit, the encoding is not the one.
 * GB18030 holds GBK and GB2312. Its characters once kept in the private area come out as the
 * standard ones, on every host.
 *
 * @param bytes - the whole file
 * @returns the text and its encoding, or `null` where none fits every byte or the host cannot decode
 * @example
 * ```ts
 * import { decodeText } from "deputy-archive/csv";
 * decodeText(new Uint8Array([0xcd, 0xf5])); // => { text: "王", encoding: "gb18030" }
 * decodeText(new Uint8Array([0xe7, 0x8e, 0x8b])); // => { text: "王", encoding: "utf-8" }
 * decodeText(new Uint8Array([0xff])); // => null
 * ```
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const marked = markedEncoding(bytes);
  if (marked !== null) return decodeAs(marked, bytes);
  const utf8 = decodeAs("utf-8", bytes);
  if (utf8 !== null) return utf8;
  const chinese = decodeAs("gb18030", bytes);
  return chinese && { ...chinese, text: standardCharacters(chinese.text) };
}
