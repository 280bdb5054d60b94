import type { Cell, CellStyle, MergeRange } from "hucre/xlsx";
import { headerGrid } from "../sheet/headerGrid";
import type { LayoutCell, LayoutColumn, SheetLayout } from "../sheet/workbookLayout";
import { bodyStyle, headerStyle, noteStyle, subtitleStyle, titleStyle } from "./cellStyles";
import { formulaText } from "./formulaText";
import { linesOf } from "./linesOf";
import { writtenCell } from "./writtenCell";

/** Everything of a sheet that has a place in its grid; rows and columns are counted from 0. */
export interface SheetGrid {
  readonly cells: Map<string, Partial<Cell>>;
  readonly merges: MergeRange[];
  readonly rowDefs: Map<number, { height: number }>;
  readonly headerStart: number;
  readonly headerEnd: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

const titleLineHeight = 28;
/** A line of the large title holds fewer characters than the columns count. */
const titleScale = 1.5;
const lineHeight = 16;
const headerLineHeight = 20;
const tallestRow = 400;
/** A column the layout does not speak of. */
const narrow: LayoutColumn = { width: 9 };
/** What a cell's padding takes of its width. */
const cellPadding = 1;

/** Makes a row at least this high; spreadsheets allow 409 points. */
function raiseRow(grid: SheetGrid, row: number, height: number): void {
  const former = grid.rowDefs.get(row)?.height ?? 0;
  grid.rowDefs.set(row, { height: Math.min(Math.max(former, height), tallestRow) });
}

/** Characters that fit beside each other in some columns. */
function roomOf(columns: readonly LayoutColumn[]): number {
  return Math.max(1, columns.reduce((sum, column) => sum + column.width, 0) - cellPadding);
}

/** Puts a text in each cell of a block, so that every one has the style, and merges the block. */
function putBlock(grid: SheetGrid, range: MergeRange, text: string, style: CellStyle): void {
  for (let row = range.startRow; row <= range.endRow; row += 1) {
    for (let column = range.startCol; column <= range.endCol; column += 1) {
      const isFirst = row === range.startRow && column === range.startCol;
      grid.cells.set(`${row},${column}`, writtenCell(isFirst ? text : null, style));
    }
  }
  if (range.startRow < range.endRow || range.startCol < range.endCol) grid.merges.push(range);
}

/** Puts a line across the whole table; a merged row does not find its height by itself. */
function putLine(grid: SheetGrid, row: number, text: string, style: CellStyle, height: number) {
  putBlock(grid, { startRow: row, endRow: row, startCol: 0, endCol: grid.lastColumn }, text, style);
  raiseRow(grid, row, height);
}

function putTitles(grid: SheetGrid, titles: readonly string[], width: number): void {
  titles.forEach((text, row) => {
    if (row === 0) {
      const height = linesOf(text, width / titleScale) * titleLineHeight;
      putLine(grid, row, text, titleStyle, height);
    } else {
      putLine(grid, row, text, subtitleStyle, linesOf(text, width) * lineHeight + 4);
    }
  });
}

function putHeader(grid: SheetGrid, layout: SheetLayout): void {
  for (const { text, row, column, rows, columns } of headerGrid(layout.header)) {
    const startRow = grid.headerStart + row;
    const range = { startRow, endRow: startRow + rows - 1, startCol: column };
    putBlock(grid, { ...range, endCol: column + columns - 1 }, text, headerStyle);
    const room = roomOf(layout.columns.slice(column, column + columns));
    const height = Math.ceil(linesOf(text, room) / rows) * headerLineHeight;
    for (let down = 0; down < rows; down += 1) raiseRow(grid, startRow + down, height);
  }
}

function putRow(grid: SheetGrid, row: number, cells: readonly LayoutCell[], layout: SheetLayout) {
  const isTotal = cells === layout.totals;
  for (let column = 0; column <= Math.max(grid.lastColumn, cells.length - 1); column += 1) {
    const cell = cells[column] ?? null;
    const shown = layout.columns[column] ?? narrow;
    const style = bodyStyle(cell, shown, isTotal);
    const formula =
      cell !== null && typeof cell === "object" && "formula" in cell
        ? formulaText(cell, { row, column, bodyStart: grid.headerEnd + 1, layout })
        : null;
    grid.cells.set(`${row},${column}`, writtenCell(cell, style, formula));
    const lines = typeof cell === "string" ? linesOf(cell, roomOf([shown])) : 1;
    // Not every spreadsheet fits rows to wrapped text by itself; those of one line all do.
    if (lines > 1) raiseRow(grid, row, lines * lineHeight);
  }
}

/** Gives everything of a sheet its place: titles, header, rows, totals, notes. */
export function sheetGrid(layout: SheetLayout): SheetGrid {
  const { titles = [], header, rows, totals, notes = [], columns } = layout;
  const body = totals === undefined ? rows : [...rows, totals];
  const bodyStart = titles.length + header.length;
  const notesStart = bodyStart + body.length;
  const grid: SheetGrid = {
    cells: new Map(),
    merges: [],
    rowDefs: new Map(),
    headerStart: titles.length,
    headerEnd: bodyStart - 1,
    lastRow: Math.max(0, notesStart + notes.length - 1),
    lastColumn: Math.max(0, columns.length - 1),
  };
  const width = roomOf(columns);
  putTitles(grid, titles, width);
  putHeader(grid, layout);
  body.forEach((cells, index) => {
    putRow(grid, bodyStart + index, cells, layout);
  });
  notes.forEach((text, index) => {
    const height = linesOf(text, width) * lineHeight + 2;
    putLine(grid, notesStart + index, text, noteStyle, height);
  });
  return grid;
}
