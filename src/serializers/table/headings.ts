import type { Cell } from "../sheet/sheet";
import { cleanCode } from "./cleaning";

const spaces = /[\s\u00A0\u3000]+/g;

/** Text of a cell exactly as it stands. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  return typeof cell === "object" ? cell.date : String(cell);
}

/** A heading without spaces at its ends and in plain characters. */
export function headingOf(cell: Cell | undefined): string {
  return cleanCode(cellText(cell)).text;
}

/** Without stars in front, and without stars and colons behind. */
function withoutMarks(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && text[from] === "*") from += 1;
  while (to > from && (text[to - 1] === "*" || text[to - 1] === ":")) to -= 1;
  return text.slice(from, to);
}

/**
 * What two headings must share to be the same: spaces and line breaks are put in by hand, a star
 * marks what must be filled in.
 */
export function headingKey(text: string): string {
  return withoutMarks(cleanCode(text).text.replace(spaces, ""));
}
