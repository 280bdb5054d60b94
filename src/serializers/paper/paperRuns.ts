import type { PaperCell, PaperRun, PaperSpan, PaperText } from "./paperDocument";

/**
 * A text as runs, also where it is plain.
 *
 * @param text - plain, or in several faces
 * @returns its runs
 */
export function paperRuns(text: PaperText): readonly PaperRun[] {
  return typeof text === "string" ? [{ text }] : text;
}

function isSpan(cell: PaperCell): cell is PaperSpan {
  return typeof cell !== "string" && "text" in cell;
}

/**
 * A cell as one that may cover more than its place, also where it is a text only.
 *
 * @param cell - the cell
 * @returns the same cell with its text under `text`
 */
export function paperSpan(cell: PaperCell): PaperSpan {
  return isSpan(cell) ? cell : { text: cell };
}
