import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex } from "@noble/hashes/utils";
import { utf8 } from "./utf8";

/** Of a long text only so much is written as bytes at a time, about what a processor keeps near. */
const piece = 16_384;

/** Where a piece ends, so that it cuts no character in two. */
function endOf(text: string, from: number): number {
  const unit = text.charCodeAt(from + piece - 1);
  return from + (unit >= 0xd800 && unit < 0xdc00 ? piece + 1 : piece);
}

/**
 * SHA-256 of texts one after the other in UTF-8.
 *
 * @param texts - texts without half characters, none of which ends within a character
 * @returns 64 lower-case hexadecimal digits
 */
export function textHash(...texts: readonly string[]): string {
  const hash = sha256.create();
  for (const text of texts) {
    for (let from = 0; from < text.length; from = endOf(text, from)) {
      hash.update(utf8(text.slice(from, endOf(text, from))));
    }
  }
  return bytesToHex(hash.digest());
}
