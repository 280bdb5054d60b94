import type { Cell, CellStyle } from "hucre/xlsx";
import type { DateCell } from "../sheet/sheet";
import type { LayoutCell } from "../sheet/workbookLayout";
import { storedText } from "./storedText";

/** Before 1900-03-01 spreadsheets disagree about the number of a day. */
const firstCommonDay = "1900-03-01";

function textCell(text: string, style: CellStyle): Partial<Cell> {
  const value = storedText(text);
  // A bare "#N/A" would be stored as an error; text with formatting never is.
  return value.startsWith("#") ? { richText: [{ text: value }], style } : { value, style };
}

function dateCell({ date }: DateCell, style: CellStyle): Partial<Cell> {
  if (date < firstCommonDay) return textCell(date, style);
  return { value: new Date(`${date}T00:00:00Z`), style };
}

/** The cell as the file holds it; a text is always a text and never a formula. */
export function writtenCell(cell: LayoutCell, style: CellStyle): Partial<Cell> {
  if (cell === null || cell === "") return { value: null, style };
  if (typeof cell === "number") return { value: cell, style };
  if (typeof cell === "string") return textCell(cell, style);
  if ("date" in cell) return dateCell(cell, style);
  const isNumber = /^-?\d+(\.\d+)?$/.test(cell.decimal);
  return isNumber ? { value: Number(cell.decimal), style } : textCell(cell.decimal, style);
}
