/** Half-width, no-break and full-width spaces. */
const spaces = " \u00A0\u3000";

/** A text without the spaces at its ends; an expression would look at every run of spaces again. */
export function trimSpaces(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && spaces.includes(text.charAt(start))) start += 1;
  while (start < end && spaces.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
