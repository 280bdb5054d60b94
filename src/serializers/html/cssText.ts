/**
 * A text as CSS holds it, in quotes; every character that could end it, or end the style, is escaped.
 *
 * @param text - any text
 * @returns a CSS string
 */
export function cssText(text: string): string {
  const escaped = text.replace(
    /[^\p{L}\p{N} ]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${escaped}"`;
}
