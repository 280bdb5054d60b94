/** Lines a text takes where `width` half-width characters fit; a Chinese character takes two. */
export function linesOf(text: string, width: number): number {
  let lines = 0;
  for (const line of text.split("\n")) {
    let length = 0;
    for (const character of line) length += character > "\u00ff" ? 2 : 1;
    lines += Math.max(1, Math.ceil(length / width));
  }
  return lines;
}
