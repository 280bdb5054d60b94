import type { SourceIssue } from "../../model/issue";
import type { Cell, MergedRange, SheetRow } from "../sheet/sheet";
import { cellText, headingOf, type LocatedTable } from "./locateTable";

/** A cell of a known column, its merged value filled in. */
export interface TableCell {
  /** The value. */
  readonly cell: Cell;
  /** Text exactly as it stands in the file; empty under a merged cell. */
  readonly raw: string;
  /** Whether the value comes from the merged cell above. */
  readonly merged: boolean;
}

/** One row of a table that may be a record. */
export interface TableRow {
  /** The table it belongs to. */
  readonly table: LocatedTable;
  /** Row number as a spreadsheet shows it. */
  readonly row: number;
  /** Cells by column name. */
  readonly cells: ReadonlyMap<string, TableCell>;
}

/** Why a row is no record. */
export type SkipCode = "blank-row" | "total-row" | "repeated-header" | "footer-row";

const totalWord = /^(?:合计|总计|小计)$/;
const footerWord = /^(?:填表人|制表人|审核人|填报人|负责人|联系电话)[：:]/;

function emptyCell(cell: Cell): boolean {
  return headingOf(cell) === "";
}

function isRepeatedHeader(row: SheetRow, table: LocatedTable): boolean {
  return [...table.columns.values()].every(
    ({ index, heading }) => headingOf(row.cells[index]) === headingOf(heading),
  );
}

/**
 * Tells why a row is no record.
 *
 * @param row - the row
 * @param table - the table it stands in
 * @returns the reason, or `null` for a row that may be a record
 */
export function skipReason(row: SheetRow, table: LocatedTable): SkipCode | null {
  if (row.cells.every(emptyCell)) return "blank-row";
  const texts = row.cells.map((cell) => headingOf(cell));
  if (texts.some((text) => totalWord.test(text))) return "total-row";
  if (isRepeatedHeader(row, table)) return "repeated-header";
  const words = texts.filter((text) => text !== "");
  return words.length > 0 && footerWord.test(words[0] ?? "") ? "footer-row" : null;
}

/** Merged blocks by the rows they lie in. */
type MergesByRow = ReadonlyMap<number, readonly MergedRange[]>;

function mergesByRow({ sheet, headerIndex }: LocatedTable): MergesByRow {
  const byRow = new Map<number, MergedRange[]>();
  const lastRow = sheet.rows[sheet.rows.length - 1]?.row ?? 0;
  const header = sheet.rows[headerIndex]?.row ?? 0;
  for (const merge of sheet.merges) {
    // A block that begins in the header or above holds no record's value.
    if (merge.firstRow <= header) continue;
    for (let row = merge.firstRow; row <= Math.min(merge.lastRow, lastRow); row += 1) {
      const known = byRow.get(row);
      if (known === undefined) byRow.set(row, [merge]);
      else known.push(merge);
    }
  }
  return byRow;
}

function valueAbove(
  table: LocatedTable,
  merges: readonly MergedRange[],
  row: number,
  column: number,
): Cell {
  const merge = merges.find(
    ({ firstColumn, lastColumn }) => firstColumn <= column && column <= lastColumn,
  );
  if (merge === undefined || (merge.firstRow === row && merge.firstColumn === column)) return null;
  const { rows } = table.sheet;
  // Rows are dense, so the place of a row follows from its number.
  const first = rows[merge.firstRow - (rows[0]?.row ?? 1)];
  return first?.cells[merge.firstColumn] ?? null;
}

/**
 * Takes the cells of the known columns out of every row behind the header; a cell under a merged one
 * takes its value.
 *
 * @param table - the table
 * @returns a function of a row
 */
export function rowTaker(table: LocatedTable): (row: SheetRow) => TableRow {
  const byRow = mergesByRow(table);
  return (row) => {
    const merges = byRow.get(row.row) ?? [];
    const cells = new Map<string, TableCell>();
    table.columns.forEach(({ index }, name) => {
      const own = row.cells[index] ?? null;
      const above = own === null ? valueAbove(table, merges, row.row, index) : null;
      cells.set(name, { cell: own ?? above, raw: cellText(own), merged: above !== null });
    });
    return { table, row: row.row, cells };
  };
}

/**
 * Makes an issue about a cell of a row.
 *
 * @param row - the row
 * @param column - the column's own name; `null` for the row as a whole
 * @param code - what it is
 * @param effect - what became of it
 * @param value - the value as it stood; the cell's own where left out
 * @returns the issue, with the file's heading where it is not the column's name
 */
export function rowIssue(
  row: TableRow,
  column: string | null,
  code: string,
  effect: SourceIssue["effect"],
  value?: string,
): SourceIssue {
  const { file, sheet } = row.table.sheet;
  const located = column === null ? undefined : row.table.columns.get(column);
  const raw = column === null ? undefined : row.cells.get(column)?.raw;
  const issue = { code, effect, file, sheet, row: row.row, column, value: value ?? raw ?? "" };
  const heading = headingOf(located?.heading);
  return located === undefined || heading === column ? issue : { ...issue, heading };
}
