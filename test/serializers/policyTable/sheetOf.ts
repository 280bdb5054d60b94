import type { Cell, MergedRange, Sheet } from "deputy-archive";
import type { LayoutCell, WorkbookLayout } from "deputy-archive/xlsx";

/** A sheet as a reader gives it, the first row numbered 1. */
export function sheetOf(
  rows: readonly (readonly Cell[])[],
  merges: readonly MergedRange[] = [],
): Sheet {
  return {
    file: "积分表.xlsx",
    sheet: "积分表",
    merges,
    rows: rows.map((cells, index) => ({ row: index + 1, cells })),
  };
}

function cellOf(cell: LayoutCell): Cell {
  if (cell === null || typeof cell !== "object") return cell;
  return "decimal" in cell ? Number(cell.decimal) : cell;
}

/** The sheets of a workbook as if it had been written and read. */
export function sheetsOf(workbook: WorkbookLayout): readonly Sheet[] {
  return workbook.sheets.map(({ name, titles = [], header, rows, notes = [] }) => ({
    file: "积分表.xlsx",
    sheet: name,
    merges: [],
    rows: [
      ...titles.map((title): readonly Cell[] => [title]),
      ...header.map((row) => row.map((cell) => (typeof cell === "string" ? cell : cell.text))),
      ...rows.map((row) => row.map(cellOf)),
      ...notes.map((note): readonly Cell[] => [note]),
    ].map((cells, index) => ({ row: index + 1, cells })),
  }));
}
