import type { Cell, CellStyle } from "hucre/xlsx";
import type { FormulaCell } from "../sheet/formulaCell";
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

function decimalCell(decimal: string, style: CellStyle): Partial<Cell> {
  const isNumber = /^-?\d+(\.\d+)?$/.test(decimal);
  return isNumber ? { value: Number(decimal), style } : textCell(decimal, style);
}

/** A formula with what it comes to, or that alone where the formula cannot be written. */
function formulaCell(cell: FormulaCell, style: CellStyle, formula: string | null): Partial<Cell> {
  const value = cell.decimal === null ? null : Number(cell.decimal);
  if (formula === null) return { value, style };
  return { formula, formulaResult: value ?? "", style };
}

/**
 * The cell as the file holds it; a text is always a text and never a formula.
 *
 * @param cell - what it holds
 * @param style - how it looks
 * @param formula - the formula of a cell that is worked out, where it can be written
 */
export function writtenCell(
  cell: LayoutCell,
  style: CellStyle,
  formula: string | null = null,
): Partial<Cell> {
  if (cell === null || cell === "") return { value: null, style };
  if (typeof cell === "number") return { value: cell, style };
  if (typeof cell === "string") return textCell(cell, style);
  if ("date" in cell) return dateCell(cell, style);
  if ("formula" in cell) return formulaCell(cell, style, formula);
  return decimalCell(cell.decimal, style);
}
