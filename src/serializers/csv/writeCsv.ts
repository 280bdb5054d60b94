import { neutralText } from "../sheet/neutralText";
import type { Cell } from "../sheet/sheet";
import type { LayoutCell } from "../sheet/workbookLayout";

/** How a csv text is written. */
export interface CsvWriteOptions {
  /** Whether to begin with a byte order mark, by which spreadsheets know UTF-8; `true` unless given. */
  readonly bom?: boolean;
}

function textOf(cell: Cell | LayoutCell): string {
  if (cell === null) return "";
  if (typeof cell === "string") return neutralText(cell);
  if (typeof cell !== "object") return String(cell);
  return "date" in cell ? cell.date : neutralText(cell.decimal ?? "");
}

function field(cell: Cell | LayoutCell): string {
  const text = textOf(cell);
  return /[",;\t\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/**
 * Writes rows as csv: commas, CRLF, quotes where needed, and no text a spreadsheet would evaluate.
 *
 * A text beginning with `=`, `+`, `-`, `@`, a tab or a carriage return gets an apostrophe before
 * it; numbers stay numbers, days are written `YYYY-MM-DD`, and of a figure worked out its value.
 *
 * @param rows - the cells of each row
 * @param options - whether to begin with a byte order mark
 * @returns the text of the file, to be encoded as UTF-8
 * @example
 * ```ts
 * import { writeCsv } from "deputy-archive/csv";
 * writeCsv([["姓名", "总分"], ["王伟", 82.5]], { bom: false }); // => "姓名,总分\r\n王伟,82.5\r\n"
 * writeCsv([["=1+1"]], { bom: false }); // => "'=1+1\r\n"
 * ```
 */
export function writeCsv(
  rows: readonly (readonly (Cell | LayoutCell)[])[],
  options: CsvWriteOptions = {},
): string {
  const lines = rows.map((cells) => `${cells.map(field).join(",")}\r\n`);
  return `${options.bom === false ? "" : "\ufeff"}${lines.join("")}`;
}
