import type { WriteOptions, WriteSheet } from "hucre/xlsx";
import type { SheetLayout, WorkbookLayout } from "../sheet/workbookLayout";
import { bodyFont } from "./cellStyles";
import { type SheetGrid, sheetGrid } from "./sheetGrid";
import { sheetNames } from "./sheetNames";

type NamedRange = NonNullable<WriteOptions["namedRanges"]>[number];
type ColumnLetter = (column: number) => string;

/** The day the zip format begins with: equal tables must give equal bytes, so no clock is asked. */
const noTime = new Date(Date.UTC(1980, 0, 1));

/** Inches. */
const margins = { top: 0.75, right: 0.5, bottom: 0.75, left: 0.5, header: 0.3, footer: 0.3 };

const pageFooter = "&C第 &P 页 共 &N 页";
/** A page header may have 255 characters, its codes included. */
const longestPageHeader = 120;

function pageHeaderOf(text: string): string {
  return `&R${text.slice(0, longestPageHeader).replace(/&/g, "&&")}`;
}

/** What is printed and which rows every page repeats. The names are quoted here: the writer does not. */
function printRanges(name: string, grid: SheetGrid, letter: ColumnLetter): NamedRange[] {
  const sheet = `'${name.replace(/'/g, "''")}'`;
  const area = `$A$1:$${letter(grid.lastColumn)}$${grid.lastRow + 1}`;
  const ranges = [{ name: "_xlnm.Print_Area", range: `${sheet}!${area}`, scope: name }];
  if (grid.headerEnd < grid.headerStart) return ranges;
  const rows = `$${grid.headerStart + 1}:$${grid.headerEnd + 1}`;
  return [...ranges, { name: "_xlnm.Print_Titles", range: `${sheet}!${rows}`, scope: name }];
}

function sheetToWrite(name: string, layout: SheetLayout, grid: SheetGrid): WriteSheet {
  const { columns, orientation = "portrait", pageHeader } = layout;
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    cells: grid.cells,
    merges: grid.merges,
    rowDefs: grid.rowDefs,
    ...(grid.headerEnd >= 0 && { freezePane: { rows: grid.headerEnd + 1 } }),
    pageSetup: {
      paperSize: "a4",
      orientation,
      fitToPage: true,
      fitToWidth: 1,
      // As many pages as it takes.
      fitToHeight: 0,
      horizontalCentered: true,
      margins,
    },
    headerFooter: {
      ...(pageHeader !== undefined && { oddHeader: pageHeaderOf(pageHeader) }),
      oddFooter: pageFooter,
    },
  };
}

/**
 * Writes a workbook of plain tables, ready for A4: one page wide, headings on every page, page numbers.
 *
 * Text is stored as text and neutralised like in csv, so no spreadsheet evaluates it; decimals are
 * real numbers and days real dates. The bytes hold no clock: equal layouts give equal bytes on one
 * runtime.
 *
 * @param workbook - the tables: titles, headings, column widths, rows, totals and notes of each sheet
 * @returns the bytes of the xlsx file
 * @example
 * ```ts
 * import { readXlsx, writeXlsx } from "deputy-archive/xlsx";
 * const bytes = await writeXlsx({
 *   title: "名单",
 *   sheets: [
 *     {
 *       name: "名单",
 *       columns: [{ width: 10 }, { width: 8, align: "right" }],
 *       header: [["姓名", "总分"]],
 *       rows: [["王伟", { decimal: "82.50", digits: 2 }]],
 *     },
 *   ],
 * });
 * const { value } = await readXlsx(bytes, { file: "名单.xlsx" });
 * value[0]?.rows[1]?.cells; // => ["王伟", 82.5]
 * ```
 */
export async function writeXlsx(workbook: WorkbookLayout): Promise<Uint8Array> {
  const { colToLetter, writeXlsx: write } = await import("hucre/xlsx");
  const names = sheetNames(workbook.sheets.map((layout) => layout.name));
  const sheets: WriteSheet[] = [];
  const namedRanges: NamedRange[] = [];
  workbook.sheets.forEach((layout, index) => {
    const name = names[index] ?? layout.name;
    const grid = sheetGrid(layout);
    sheets.push(sheetToWrite(name, layout, grid));
    namedRanges.push(...printRanges(name, grid, colToLetter));
  });
  const properties = { title: workbook.title, created: noTime, modified: noTime };
  return write({ sheets, namedRanges, properties, defaultFont: bodyFont });
}
