/** Where UTF-16 begins to write a character as two units. */
const pairs = 0x10000;

function bytesAfterFirst(code: number): number {
  if (code < 0x80) return 0;
  if (code < 0x800) return 1;
  return code < pairs ? 2 : 3;
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
  const put = (byte: number) => {
    bytes[length] = byte;
    length += 1;
  };
  for (let index = 0; index < text.length; index += 1) {
    let code = text.charCodeAt(index);
    if (code >= 0xd800 && code < 0xe000) {
      index += 1;
      code = pairs + (code - 0xd800) * 0x400 + text.charCodeAt(index) - 0xdc00;
    }
    const more = bytesAfterFirst(code);
    // The first byte begins with as many ones as there are bytes, the others carry six bits each.
    put(more === 0 ? code : ((0xff00 >> (more + 1)) & 0xff) | (code >> (6 * more)));
    for (let left = more - 1; left >= 0; left -= 1) put(0x80 | ((code >> (6 * left)) & 0x3f));
  }
  return bytes.subarray(0, length);
}
