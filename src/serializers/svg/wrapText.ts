import { textWidth } from "./textWidth";

/** Words where words are written apart, single characters where they are not. */
function piecesOf(text: string, width: number): readonly string[] {
  const words =
    text
      .replace(/\s+/g, " ")
      .trim()
      .match(/[!-~À-ɏ]+|./gu) ?? [];
  return words.flatMap((word) => (textWidth(word) > width ? Array.from(word) : [word]));
}

/** No line begins with what closes the one before. */
function isClosing(piece: string): boolean {
  return /^[，。；：、）”》！？—…]/.test(piece);
}

/** As much of a text as there is room for, with dots where some is missing. */
function cut(text: string, width: number): string {
  let kept = "";
  for (const character of text) {
    if (textWidth(`${kept}${character}…`) > width) return `${kept}…`;
    kept += character;
  }
  return kept;
}

/**
 * Breaks a text into lines.
 *
 * @param text - the text
 * @param width - how wide a line may be, in ems
 * @param most - how many lines there may be; the last ends in dots where there is more
 * @returns the lines, at least one
 */
export function wrapText(text: string, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(text, width)) {
    const isLast = lines.length === most - 1;
    if (line !== "" && !isLast && !isClosing(piece) && textWidth(line + piece) > width) {
      lines.push(line.trim());
      line = "";
    }
    line += piece;
  }
  const rest = line.trim();
  return [...lines, textWidth(rest) > width ? cut(rest, width) : rest];
}
