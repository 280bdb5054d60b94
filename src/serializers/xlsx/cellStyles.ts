import type { CellStyle } from "hucre/xlsx";
import type { LayoutCell, LayoutColumn } from "../sheet/workbookLayout";

const thin = { style: "thin" } as const;
const border = { top: thin, right: thin, bottom: thin, left: thin };

/** The font of everything that names no other; every Chinese office has it. */
export const bodyFont = { name: "宋体", size: 11 } as const;
const titleFont = "黑体";

/** The first line above a table. */
export const titleStyle: CellStyle = {
  font: { name: titleFont, size: 16, bold: true },
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
};

/** The other lines above a table. */
export const subtitleStyle: CellStyle = {
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
};

/** Headings. */
export const headerStyle: CellStyle = {
  font: { ...bodyFont, bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "D9D9D9" } },
  border,
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
};

/** Lines under a table. */
export const noteStyle: CellStyle = {
  alignment: { horizontal: "left", vertical: "top", wrapText: true },
};

function numberFormat(cell: LayoutCell): string | undefined {
  if (cell === null || typeof cell !== "object") return undefined;
  if ("date" in cell) return "yyyy-mm-dd";
  return cell.digits === 0 ? "0" : `0.${"0".repeat(cell.digits)}`;
}

/** A cell of the table's body, or of its totals in bold. */
export function bodyStyle(cell: LayoutCell, column: LayoutColumn, isTotal: boolean): CellStyle {
  const format = numberFormat(cell);
  return {
    ...(isTotal && { font: { ...bodyFont, bold: true } }),
    ...(format !== undefined && { numFmt: format }),
    border,
    alignment: { horizontal: column.align ?? "left", vertical: "center", wrapText: true },
  };
}
