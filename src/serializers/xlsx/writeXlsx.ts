import type { DataValidation, WriteOptions, WriteSheet } from "hucre/xlsx";
import type { Language } from "../../model/localizedText";
import type { SheetLayout, WorkbookLayout } from "../sheet/workbookLayout";
import { bodyFont } from "./cellStyles";
import { cellValidation } from "./cellValidations";
import { type ListKeeper, listKeeper } from "./listKeeper";
import { paperSize } from "./paperSize";
import { type SheetGrid, sheetGrid } from "./sheetGrid";
import { sheetNames } from "./sheetNames";

type NamedRange = NonNullable<WriteOptions["namedRanges"]>[number];
type ColumnLetter = (column: number) => string;

/** The day the zip format begins with: equal tables must give equal bytes, so no clock is asked. */
const noTime = new Date(Date.UTC(1980, 0, 1));

/** Inches. */
const margins = { top: 0.75, right: 0.5, bottom: 0.75, left: 0.5, header: 0.3, footer: 0.3 };

/** What the sheet of long drop-down lists is called. */
const listSheet = "选项";

const pageNumbers = { zh: "&C第 &P 页 共 &N 页", en: "&CPage &P of &N" } as const;
/** A page header or footer may have 255 characters, its codes included. */
const longestPageText = 100;

function pageText(text: string): string {
  return text.slice(0, longestPageText).replace(/&/g, "&&");
}

/** What is printed and which rows every page repeats. The names are quoted here: the writer does not. */
function printRanges(
  name: string,
  grid: SheetGrid,
  letter: ColumnLetter,
  frozen: number,
): NamedRange[] {
  const sheet = `'${name.replace(/'/g, "''")}'`;
  const area = `$A$1:$${letter(grid.lastColumn)}$${grid.lastRow + 1}`;
  const ranges = [{ name: "_xlnm.Print_Area", range: `${sheet}!${area}`, scope: name }];
  if (grid.headerEnd < grid.headerStart) return ranges;
  const rows = `${sheet}!$${grid.headerStart + 1}:$${grid.headerEnd + 1}`;
  const titles = frozen === 0 ? rows : `${sheet}!$A:$${letter(frozen - 1)},${rows}`;
  return [...ranges, { name: "_xlnm.Print_Titles", range: titles, scope: name }];
}

function validations(
  { columns, rows }: SheetLayout,
  grid: SheetGrid,
  letter: ColumnLetter,
  lists: ListKeeper,
): readonly DataValidation[] {
  if (rows.length === 0) return [];
  const first = grid.headerEnd + 2;
  return columns.flatMap(({ rule }, index) => {
    const column = letter(index);
    const range = `${column}${first}:${column}${first + rows.length - 1}`;
    return rule === undefined ? [] : cellValidation(rule, range, lists);
  });
}

function sheetToWrite(
  name: string,
  layout: SheetLayout,
  grid: SheetGrid,
  language: Language,
): WriteSheet {
  const { columns, orientation = "portrait", pageHeader, page = {} } = layout;
  const { footer = "", frozenColumns = 0 } = page;
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    cells: grid.cells,
    merges: grid.merges,
    rowDefs: grid.rowDefs,
    ...(grid.headerEnd >= 0 && {
      freezePane: {
        rows: grid.headerEnd + 1,
        ...(frozenColumns > 0 && { columns: frozenColumns }),
      },
    }),
    pageSetup: {
      paperSize: paperSize(layout),
      orientation,
      fitToPage: true,
      fitToWidth: 1,
      // As many pages as it takes.
      fitToHeight: 0,
      horizontalCentered: true,
      margins,
    },
    headerFooter: {
      ...(pageHeader !== undefined && { oddHeader: `&R${pageText(pageHeader)}` }),
      oddFooter: `${footer === "" ? "" : `&L${pageText(footer)}`}${pageNumbers[language]}`,
    },
  };
}

/**
 * Writes a workbook of plain tables, ready to print: one page wide, headings on every page, page numbers.
 *
 * What may be typed into a column becomes its cells' validation; lists too long for that stand in a
 * hidden sheet. Text is stored as text and neutralised like in csv, so no spreadsheet evaluates it;
 * decimals are real numbers, days real dates, and figures worked out from others are formulas that
 * carry their value. The bytes hold no clock: equal layouts give equal bytes on one
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
  const names = sheetNames([...workbook.sheets.map((layout) => layout.name), listSheet]);
  const lists = listKeeper(names[names.length - 1] ?? listSheet);
  const sheets: WriteSheet[] = [];
  const namedRanges: NamedRange[] = [];
  workbook.sheets.forEach((layout, index) => {
    const name = names[index] ?? layout.name;
    const grid = sheetGrid(layout);
    const dataValidations = [...validations(layout, grid, colToLetter, lists)];
    sheets.push({
      ...sheetToWrite(name, layout, grid, workbook.language ?? "zh"),
      ...(dataValidations.length > 0 && { dataValidations }),
    });
    const frozen = layout.page?.frozenColumns ?? 0;
    namedRanges.push(...printRanges(name, grid, colToLetter, frozen));
  });
  const properties = { title: workbook.title, created: noTime, modified: noTime };
  sheets.push(...lists.sheets());
  return write({ sheets, namedRanges, properties, defaultFont: bodyFont });
}
