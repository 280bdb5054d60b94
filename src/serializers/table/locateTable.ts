import type { SourceIssue } from "../../model/issue";
import type { Cell, Sheet, SheetRow } from "../sheet/sheet";
import { cleanCode } from "./cleaning";
import type { HeadingSynonyms } from "./intake";

/** Columns of a kind of table. */
export interface TableColumns {
  /** Names of all columns. */
  readonly columns: readonly string[];
  /** Columns by which the header is known. */
  readonly header: readonly string[];
}

/** Where a column stands in a sheet, and under which heading. */
export interface LocatedColumn {
  /** Place from the left, 0 for A. */
  readonly index: number;
  /** The heading as the file has it. */
  readonly heading: string;
}

/** A table found in a sheet. */
export interface LocatedTable {
  /** The sheet. */
  readonly sheet: Sheet;
  /** Place of the header among the sheet's rows. */
  readonly headerIndex: number;
  /** Columns by their own names. */
  readonly columns: ReadonlyMap<string, LocatedColumn>;
  /** Notes on columns that are not known. */
  readonly issues: readonly SourceIssue[];
}

/** Text of a cell exactly as it stands. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  return typeof cell === "object" ? cell.date : String(cell);
}

/** A heading without spaces at its ends and in plain characters. */
export function headingOf(cell: Cell | undefined): string {
  return cleanCode(cellText(cell)).text;
}

function columnNames(
  { columns }: TableColumns,
  synonyms: HeadingSynonyms,
): ReadonlyMap<string, string> {
  const names = columns.flatMap((name) =>
    [name, ...(synonyms[name] ?? [])].map((heading) => [headingOf(heading), name] as const),
  );
  return new Map(names);
}

function namesIn(row: SheetRow, names: ReadonlyMap<string, string>): ReadonlySet<string> {
  return new Set(row.cells.map((cell) => names.get(headingOf(cell)) ?? ""));
}

function locateColumns(sheet: Sheet, header: SheetRow, names: ReadonlyMap<string, string>) {
  const columns = new Map<string, LocatedColumn>();
  const issues: SourceIssue[] = [];
  header.cells.forEach((cell, index) => {
    const heading = cellText(cell);
    const name = names.get(headingOf(cell));
    if (name !== undefined && !columns.has(name)) columns.set(name, { index, heading });
    else if (headingOf(cell) !== "") {
      issues.push({
        code: "unknown-column",
        effect: "noted",
        file: sheet.file,
        sheet: sheet.sheet,
        row: header.row,
        column: heading,
        value: heading,
      });
    }
  });
  return { columns, issues };
}

/**
 * Finds the table in a sheet: the first row that holds the columns a header is known by.
 *
 * @param sheet - the sheet
 * @param table - the columns looked for
 * @param synonyms - other headings of the place
 * @returns the table, or `null` where no row is a header
 */
export function locateTable(
  sheet: Sheet,
  table: TableColumns,
  synonyms: HeadingSynonyms,
): LocatedTable | null {
  const names = columnNames(table, synonyms);
  const headerIndex = sheet.rows.findIndex((row) => {
    const found = namesIn(row, names);
    return table.header.every((name) => found.has(name));
  });
  const header = sheet.rows[headerIndex];
  if (header === undefined) return null;
  return { sheet, headerIndex, ...locateColumns(sheet, header, names) };
}
