import type { SourceIssue } from "../../model/issue";
import type { Cell, Sheet } from "../sheet/sheet";
import { type HeaderBlock, headerBlock, namedColumn } from "./headingPaths";
import { cellText, headingKey } from "./headings";
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
  /** The heading as the file has it; where a group's heading makes the name with it, both. */
  readonly heading: string;
}

/** A table found in a sheet. */
export interface LocatedTable {
  /** The sheet. */
  readonly sheet: Sheet;
  /** Place of the header's last row among the sheet's rows. */
  readonly headerIndex: number;
  /** Columns by their own names. */
  readonly columns: ReadonlyMap<string, LocatedColumn>;
  /** Columns under headings that are not known. */
  readonly unknown: readonly LocatedColumn[];
  /** Notes on columns that are not known. */
  readonly issues: readonly SourceIssue[];
}

type Names = ReadonlyMap<string, string>;

/** Rows looked into for a header; in more of them no heading means a header. */
const mostCandidates = 200;
const longestHeading = 60;

/** Names of columns by every heading that stands for them; a column's own name is always its own. */
export function columnNames({ columns }: TableColumns, synonyms: HeadingSynonyms): Names {
  const listed = Object.keys(synonyms);
  const others = columns.flatMap((name) =>
    (listed.includes(name) ? (synonyms[name] ?? []) : []).map(
      (heading) => [headingKey(heading), name] as const,
    ),
  );
  return new Map([...others, ...columns.map((name) => [headingKey(name), name] as const)]);
}

function cellsOf(sheet: Sheet, index: number): readonly Cell[] {
  return sheet.rows[index]?.cells ?? [];
}

function hasHeading(cells: readonly Cell[], names: Names): boolean {
  return cells.some(
    (cell) =>
      typeof cell === "string" && cell.length <= longestHeading && names.has(headingKey(cell)),
  );
}

/** The header with its next row, where that only says more of columns not known: headings under a group. */
function withNextRow(sheet: Sheet, block: HeaderBlock, names: Names): HeaderBlock | null {
  const longer = headerBlock(sheet, block.last + 1, block.groupRows + 1);
  let isMore = false;
  for (const [column, cell] of cellsOf(sheet, longer.last).entries()) {
    if (headingKey(cellText(cell)) === "") continue;
    const before = namedColumn(block.paths[column], names)?.name;
    const name = namedColumn(longer.paths[column], names)?.name;
    // A value under a heading that is known makes it a row of the table.
    if (before !== undefined && (name === undefined || name === before)) return null;
    isMore ||= name !== undefined;
  }
  return isMore ? longer : null;
}

function findHeader(sheet: Sheet, { header }: TableColumns, names: Names): HeaderBlock | null {
  let candidates = 0;
  let isUnderHeading = false;
  for (let index = 0; index < sheet.rows.length && candidates < mostCandidates; index += 1) {
    const isHeading = hasHeading(cellsOf(sheet, index), names);
    const isCandidate = isHeading || isUnderHeading;
    isUnderHeading = isHeading;
    if (!isCandidate) continue;
    candidates += 1;
    let block = headerBlock(sheet, index);
    const found = new Set(block.paths.map((path) => namedColumn(path, names)?.name));
    if (!header.every((name) => found.has(name))) continue;
    for (;;) {
      const longer = withNextRow(sheet, block, names);
      if (longer === null) return block;
      block = longer;
    }
  }
  return null;
}

/** One heading exactly as it stands; several as they stand over each other. */
function headingInFile(sheet: Sheet, last: number, column: number, headings: readonly string[]) {
  const own = cellText(cellsOf(sheet, last)[column]);
  return headings.length === 1 && headingKey(own) !== "" ? own : headings.join("/");
}

function locateColumns(sheet: Sheet, { last, paths }: HeaderBlock, names: Names) {
  const columns = new Map<string, LocatedColumn>();
  const unknown: LocatedColumn[] = [];
  const issues: SourceIssue[] = [];
  paths.forEach((path, index) => {
    if (path.length === 0) return;
    const named = namedColumn(path, names);
    const heading = headingInFile(sheet, last, index, named?.headings ?? path.slice(-1));
    if (named !== null && !columns.has(named.name)) columns.set(named.name, { index, heading });
    else {
      if (named === null) unknown.push({ index, heading });
      issues.push({
        code: named === null ? "unknown-column" : "repeated-heading",
        effect: "noted",
        file: sheet.file,
        sheet: sheet.sheet,
        row: sheet.rows[last]?.row ?? null,
        column: heading,
        value: heading,
      });
    }
  });
  return { columns, unknown, issues };
}

/** A table whose header ends in a row, whatever that row holds. */
export function tableUnder(
  sheet: Sheet,
  block: HeaderBlock,
  table: TableColumns,
  synonyms: HeadingSynonyms,
): LocatedTable {
  const names = columnNames(table, synonyms);
  return { sheet, headerIndex: block.last, ...locateColumns(sheet, block, names) };
}

/**
 * Finds the table in a sheet: the first row that holds the columns a header is known by, with the
 * headings of groups above it and those under groups below it.
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
  const block = findHeader(sheet, table, columnNames(table, synonyms));
  return block === null ? null : tableUnder(sheet, block, table, synonyms);
}
