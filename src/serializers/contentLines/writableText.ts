/** Characters no format here may carry: controls, what is no character at all. */
function isUnwritable(code: number): boolean {
  const isControl = code < 0x20 || (code > 0x7e && code < 0xa0);
  return isControl || code === 0xfffe || code === 0xffff;
}

function writable(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (character === "\n" || character === "\t") return character;
  // Half a character stands for nothing; readers of UTF-8 would refuse the whole file for it.
  if (code >= 0xd800 && code < 0xe000) return "\ufffd";
  // Some programs end a line here.
  if (code === 0x2028 || code === 0x2029) return "\n";
  return isUnwritable(code) ? "" : character;
}

/**
 * Makes any text fit for a vCard, a calendar or an SVG: ends of lines alike, no control characters,
 * no half characters.
 *
 * @param text - any text
 * @returns the text; the same where nothing was wrong with it
 */
export function writableText(text: string): string {
  return Array.from(text.replace(/\r\n?/g, "\n"), writable).join("");
}
