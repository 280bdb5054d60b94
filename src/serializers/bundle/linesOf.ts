/**
 * Cuts a text into lines without making them all at once.
 *
 * @param text - the text
 * @yields one line after the other, without its line feed
 */
export function* linesOf(text: string): Generator<string> {
  let from = 0;
  while (from < text.length) {
    const at = text.indexOf("\n", from);
    const to = at === -1 ? text.length : at;
    yield text.slice(from, to);
    from = to + 1;
  }
}
