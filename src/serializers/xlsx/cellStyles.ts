import type { CellStyle } from "hucre/xlsx";
import type { LayoutCell, LayoutColumn } from "../sheet/workbookLayout";

const thin = { style: "thin" } as const;
const border = { top: thin, right: thin, bottom: thin, left: thin };

/** The font of everything that names no other; every Chinese office has it, others show their own. */
export const bodyFont = { name: "宋体", size: 11 } as const;
const titleFont = "黑体";
const lineFont = { name: "仿宋", size: 11 } as const;

/** The first line above a table. */
export const titleStyle: CellStyle = {
  font: { name: titleFont, size: 16, bold: true },
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
};

/** The other lines above a table. */
export const subtitleStyle: CellStyle = {
  font: lineFont,
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
  font: lineFont,
  alignment: { horizontal: "left", vertical: "top", wrapText: true },
};

const typedFormats = { text: "@", date: "yyyy-mm-dd" } as const;

function numberFormat(cell: LayoutCell, { typed }: LayoutColumn): string | undefined {
  if (cell === null || typeof cell === "string") return typed && typedFormats[typed];
  if (typeof cell !== "object") return undefined;
  if ("date" in cell) return "yyyy-mm-dd";
  return cell.digits === 0 ? "0" : `0.${"0".repeat(cell.digits)}`;
}

/** A cell of the table's body, or of its totals in bold. */
export function bodyStyle(cell: LayoutCell, column: LayoutColumn, isTotal: boolean): CellStyle {
  const format = numberFormat(cell, column);
  return {
    ...(isTotal && { font: { ...bodyFont, bold: true } }),
    ...(format !== undefined && { numFmt: format }),
    border,
    alignment: { horizontal: column.align ?? "left", vertical: "center", wrapText: true },
  };
}
