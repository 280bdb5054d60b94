import { canonicalText } from "../../model/canonicalText";
import type { ReadResult, RowCounts, SourceIssue } from "../../model/issue";
import type { Sheet } from "../sheet/sheet";
import { headingOf } from "./headings";
import { hiddenIssues } from "./hiddenIssues";
import type { HeadingSynonyms } from "./intake";
import { type LocatedTable, locateTable, type TableColumns } from "./locateTable";
import { type RowReader, rowReader } from "./rowReader";
import { rowIssue, rowSkipper, rowTaker, type TableRow } from "./tableRow";

/** A kind of table: its columns and how a row becomes a record. */
export interface TableKind<Value> extends TableColumns {
  /** Columns without which no row can be read. */
  readonly needed: readonly string[];
  /** Columns a template fills in beforehand; a row with nothing else is no record. */
  readonly given?: readonly string[];
  /** Whether a row with a word of totals in it is a record like any other. */
  readonly totalsAreRows?: boolean;
  /** Column an issue about a repeated row names. */
  readonly identity: string;
  /** Makes a record of a row; `null` where the reader noted a fault. */
  read(reader: RowReader, row: TableRow): Value | null;
  /** Code of a row that repeats another; `duplicate-row` unless given. */
  readonly repeatedCode?: string;
  /** What two rows must both say to be the same row. */
  contentOf(value: Value): unknown;
  /** Further notes on a row that counts. */
  notes?(value: Value, row: TableRow): readonly SourceIssue[];
}

/** What was read from tables, with the count of rows by file. */
export interface TableReading<Value> extends ReadResult<readonly Value[]> {
  /** Rows read and what became of them. */
  readonly counts: readonly FileCounts[];
}

/** Counts of one file. */
export interface FileCounts extends RowCounts {
  /** File name as the caller gave it. */
  readonly file: string;
}

type Outcome = keyof Omit<RowCounts, "read">;

interface Progress<Value> {
  readonly value: Value[];
  readonly issues: SourceIssue[];
  readonly seen: Set<string>;
  readonly counts: Record<Outcome, number>;
}

function readRow<Value>(kind: TableKind<Value>, row: TableRow, into: Progress<Value>): Outcome {
  const reader = rowReader(row);
  const value = kind.read(reader, row);
  const fault = reader.firstFault();
  if (fault !== null || value === null) {
    into.issues.push(
      rowIssue(row, fault?.column ?? null, fault?.code ?? "missing-value", "rejected"),
    );
    return "rejected";
  }
  const content = canonicalText(kind.contentOf(value));
  if (into.seen.has(content)) {
    into.issues.push(
      rowIssue(row, kind.identity, kind.repeatedCode ?? "duplicate-row", "rejected"),
    );
    return "rejected";
  }
  into.seen.add(content);
  into.value.push(value);
  into.issues.push(...reader.issues(), ...(kind.notes?.(value, row) ?? []));
  return reader.issues().some(({ effect }) => effect === "repaired") ? "repaired" : "accepted";
}

function readTable<Value>(
  kind: TableKind<Value>,
  table: LocatedTable,
  into: Progress<Value>,
): void {
  const take = rowTaker(table);
  const skipReason = rowSkipper(table, kind);
  const behindHeader = table.sheet.rows.slice(table.headerIndex + 1);
  const lastRow = behindHeader.reduce(
    (last, row, index) => (row.cells.some((cell) => cell !== null) ? index : last),
    -1,
  );
  for (const row of behindHeader.slice(0, lastRow + 1)) {
    const skip = skipReason(row);
    if (skip === null) into.counts[readRow(kind, take(row), into)] += 1;
    else {
      into.counts.skipped += 1;
      into.issues.push(rowIssue({ ...take(row), cells: new Map() }, null, skip, "skipped"));
    }
  }
}

function refusal(sheet: Sheet, code: string, value: string): SourceIssue {
  const { file, sheet: name } = sheet;
  return { code, effect: "refused", file, sheet: name, row: null, column: null, value };
}

/** Instructions and lists have few columns; a row as wide as a record was meant to be read. */
function looksLikeTable<Value>(sheet: Sheet, { needed }: TableKind<Value>): boolean {
  return sheet.rows.some(
    ({ cells }) => cells.filter((cell) => headingOf(cell) !== "").length >= needed.length,
  );
}

function readSheets<Value>(
  kind: TableKind<Value>,
  sheets: readonly Sheet[],
  synonyms: HeadingSynonyms,
  into: Progress<Value>,
): void {
  const located = sheets.map((sheet) => ({ sheet, table: locateTable(sheet, kind, synonyms) }));
  const tables = located.flatMap(({ table }) => table ?? []);
  const [first] = sheets;
  if (tables.length === 0 && first !== undefined) {
    into.issues.push(refusal({ ...first, sheet: null }, "no-header", kind.header.join("、")));
  }
  for (const { sheet, table } of located) {
    if (table === null) {
      if (tables.length > 0 && looksLikeTable(sheet, kind)) {
        into.issues.push(refusal(sheet, "sheet-without-header", kind.header.join("、")));
      }
      continue;
    }
    into.issues.push(...table.issues, ...hiddenIssues(table));
    const missing = kind.needed.filter((name) => !table.columns.has(name));
    if (missing.length === 0) readTable(kind, table, into);
    else into.issues.push(refusal(table.sheet, "missing-column", missing.join("、")));
  }
}

/**
 * Reads all tables of a kind: every row becomes a record, is set aside with a reason, or is said to
 * be no record. Nothing is dropped and nothing is guessed.
 *
 * @param kind - the kind of table
 * @param sheets - sheets of one or more files
 * @param synonyms - other headings of the place
 * @param seen - what rows of the same file said that were read before, to know a repeated row by
 * @returns records, issues, and counts by file: read = accepted + repaired + rejected + skipped
 */
export function readRows<Value>(
  kind: TableKind<Value>,
  sheets: readonly Sheet[],
  synonyms: HeadingSynonyms,
  seen?: Set<string>,
): TableReading<Value> {
  const files = [...new Set(sheets.map(({ file }) => file))];
  const readings = files.map((file) => {
    const progress: Progress<Value> = {
      value: [],
      issues: [],
      seen: seen ?? new Set(),
      counts: { accepted: 0, repaired: 0, rejected: 0, skipped: 0 },
    };
    const own = sheets.filter((sheet) => sheet.file === file);
    readSheets(kind, own, synonyms, progress);
    const { accepted, repaired, rejected, skipped } = progress.counts;
    const read = accepted + repaired + rejected + skipped;
    return { ...progress, counts: { file, read, accepted, repaired, rejected, skipped } };
  });
  return {
    value: readings.flatMap(({ value }) => value),
    issues: readings.flatMap(({ issues }) => issues),
    counts: readings.map(({ counts }) => counts),
  };
}
