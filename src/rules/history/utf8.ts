/** Where UTF-16 begins to write a character as two units. */
const pairs = 0x10000;

/** Six bits, marked as further ones of a character. */
function further(code: number, shift: number): number {
  return 0x80 | ((code >> shift) & 0x3f);
}

/**
 * The bytes of a text in UTF-8; mini programs have no `TextEncoder`.
 *
 * @param text - a text without half characters, as JSON writes it
 * @returns its bytes
 */
export function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let index = 0; index < text.length; index += 1) {
    let code = text.charCodeAt(index);
    if (code < 0x80) {
      bytes[length++] = code;
      continue;
    }
    if (code >= 0xd800 && code < 0xe000) {
      index += 1;
      code = pairs + (code - 0xd800) * 0x400 + text.charCodeAt(index) - 0xdc00;
    }
    // The first byte begins with as many ones as there are bytes.
    if (code < 0x800) bytes[length++] = 0xc0 | (code >> 6);
    else {
      if (code < pairs) bytes[length++] = 0xe0 | (code >> 12);
      else {
        bytes[length++] = 0xf0 | (code >> 18);
        bytes[length++] = further(code, 12);
      }
      bytes[length++] = further(code, 6);
    }
    bytes[length++] = further(code, 0);
  }
  return bytes.subarray(0, length);
}
