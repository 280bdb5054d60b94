const replacement = "\ufffd";

/** Whether a character may stand in XML 1.0; of control characters only the tab and the line break do. */
function isPrintable(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a;
  return (code < 0x7f || code > 0x9f) && code !== 0xfffe && code !== 0xffff;
}

/**
 * The text as paper can hold it: line breaks of one kind, no control characters, no half of a character.
 *
 * @param text - any text, also from a damaged file
 * @returns the text; halves of characters beyond the first plane become U+FFFD
 */
export function printableText(text: string): string {
  let printable = "";
  for (const character of text.replace(/\r\n?/g, "\n")) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0xd800 && code <= 0xdfff) printable += replacement;
    else if (isPrintable(code)) printable += character;
  }
  return printable;
}
