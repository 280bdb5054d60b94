/** Widths in the common sans faces, a little on the wide side so that nothing is cut. */
function widthOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x1100) return code >= 0x1f000 && code < 0x20000 ? 1.4 : 1;
  if (/[MW@%—…mw]/.test(character)) return 0.95;
  if (/[A-Z&]/.test(character)) return 0.72;
  return /[ .,;:'|il!()-]/.test(character) ? 0.38 : 0.6;
}

/**
 * Reckons how wide a text is, without a screen to ask.
 *
 * @param text - the text
 * @returns its width in ems
 */
export function textWidth(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + widthOf(character), 0);
}
