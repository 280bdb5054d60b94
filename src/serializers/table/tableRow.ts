import type { SourceIssue } from "../../model/issue";
import type { Cell, MergedRange, SheetRow } from "../sheet/sheet";
import { cellText, headingKey, headingOf } from "./headings";
import { lastAtOrBefore } from "./lastAtOrBefore";
import type { LocatedTable } from "./locateTable";

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

/** What a kind of table says about rows that are no records. */
export interface SkipRules {
  /** Columns a template fills in beforehand. */
  readonly given?: readonly string[];
  /** Whether a row with a word of totals in it is a record like any other. */
  readonly totalsAreRows?: boolean;
}

/** Why a row is no record. */
export type SkipCode =
  | "blank-row"
  | "total-row"
  | "repeated-header"
  | "repeated-title"
  | "footer-row"
  | "unfilled-row";

/** Rows above the header that are looked at. */
const mostTitles = 10;
const totalWord = /^(?:本页|本表|本站|全部)?(?:合计|总计|小计|累计|共计)$/;
const footerWord = /^(?:填表人|制表人|审核人|填报人|负责人|联系电话)[：:]/;

function emptyCell(cell: Cell): boolean {
  return headingOf(cell) === "";
}

/** What a row says, for comparing it with the rows above the header. */
function filled(cells: readonly Cell[]): string {
  return cells.map(cellText).filter(Boolean).join("\n");
}

function isTotal(cell: Cell): boolean {
  // Nearly no cell has the character all these words end with.
  return typeof cell === "string" && cell.includes("计") && totalWord.test(headingKey(cell));
}

function isRepeatedHeader(row: SheetRow, { columns, headerIndex, sheet }: LocatedTable): boolean {
  const header = sheet.rows[headerIndex]?.cells ?? [];
  const places = [...columns.values()].map(({ index }) => index);
  return (
    places.some((index) => headingOf(header[index]) !== "") &&
    places.every((index) => headingOf(row.cells[index]) === headingOf(header[index]))
  );
}

/** Titles and headings of groups come again at the top of every printed page. */
function titlesOf({ headerIndex, sheet }: LocatedTable): ReadonlySet<string> {
  const above = sheet.rows.slice(Math.max(0, headerIndex - mostTitles), headerIndex + 1);
  return new Set(above.map(({ cells }) => filled(cells)));
}

/**
 * Tells why rows are no records.
 *
 * @param table - the table they stand in
 * @param rules - columns a template fills in beforehand, a row with nothing else being not filled in;
 * and whether a word of totals makes a row of totals
 * @returns a function of a row: the reason, or `null` for a row that may be a record
 */
export function rowSkipper(
  table: LocatedTable,
  { given = [], totalsAreRows = false }: SkipRules = {},
): (row: SheetRow) => SkipCode | null {
  const titles = titlesOf(table);
  const places = given.flatMap((name) => table.columns.get(name)?.index ?? []);
  return (row) => {
    const first = row.cells.find((cell) => !emptyCell(cell));
    if (first === undefined) return "blank-row";
    if (!totalsAreRows && row.cells.some(isTotal)) return "total-row";
    if (isRepeatedHeader(row, table)) return "repeated-header";
    if (titles.has(filled(row.cells))) return "repeated-title";
    if (footerWord.test(headingOf(first))) return "footer-row";
    const isUnfilled = row.cells.every((cell, index) => emptyCell(cell) || places.includes(index));
    return isUnfilled ? "unfilled-row" : null;
  };
}

/** Merged blocks over each known column, by their first rows. */
type MergesByColumn = ReadonlyMap<number, readonly MergedRange[]>;

function mergesByColumn({ sheet, headerIndex, columns }: LocatedTable): MergesByColumn {
  const header = sheet.rows[headerIndex]?.row ?? 0;
  // A block that begins in the header or above holds no record's value.
  const merges = sheet.merges
    .filter(({ firstRow }) => firstRow > header)
    .sort((first, second) => first.firstRow - second.firstRow);
  const places = [...columns.values()].map(({ index }) => index);
  return new Map(
    places.map((index) => [
      index,
      merges.filter(({ firstColumn, lastColumn }) => firstColumn <= index && index <= lastColumn),
    ]),
  );
}

function valueAbove(
  table: LocatedTable,
  merges: readonly MergedRange[],
  row: number,
  column: number,
): Cell {
  const merge = lastAtOrBefore(merges, row, ({ firstRow }) => firstRow);
  if (merge === undefined || merge.lastRow < row) return null;
  if (merge.firstRow === row && merge.firstColumn === column) return null;
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
  const byColumn = mergesByColumn(table);
  return (row) => {
    const cells = new Map<string, TableCell>();
    table.columns.forEach(({ index }, name) => {
      const own = row.cells[index] ?? null;
      const merges = byColumn.get(index) ?? [];
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
