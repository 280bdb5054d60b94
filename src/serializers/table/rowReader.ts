import type { SourceIssue } from "../../model/issue";
import type { PlainDate } from "../../model/plainDate";
import { type Cleaned, cleanAttachments, cleanCode, cleanName, cleanText } from "./cleaning";
import { cellText } from "./headings";
import { hasShape } from "./intake";
import { readDate } from "./readDate";
import { readNumber } from "./readNumber";
import { rowIssue, type TableRow } from "./tableRow";
import type { WordList } from "./words";

/** Text that a spreadsheet would take for a formula. */
const formulaStart = /^[=+\-@]/;

/** A fault that sets a row aside. */
export interface Fault {
  /** The column. */
  readonly column: string;
  /** What it is. */
  readonly code: string;
}

/** Reads the cells of one row, keeping note of every repair and of the first fault. */
export interface RowReader {
  /** Free text, or `null`; with a note where it looks like a formula. */
  text(column: string): string | null;
  /** Text as it stands but for spaces at its ends, of which nothing is said; or `null`. */
  verbatim(column: string): string | null;
  /** A number or word, or `null`; one that is known as it stands needs no repair. */
  code(column: string, isKnown?: (text: string) => boolean): string | null;
  /** A name. */
  name(column: string): string | null;
  /** A word of a closed list, or `null` where the cell is empty. */
  word<Code>(column: string, words: WordList<Code>): Code | null;
  /** A day, or `null` where the cell is empty. */
  date(column: string): PlainDate | null;
  /**
   * A whole number of at least `atLeast`, or `null` where the cell is empty; another unit written
   * behind it than the column's is a fault.
   */
  number(column: string, atLeast: number, unit?: string): number | null;
  /** File names separated by `;`. */
  list(column: string): readonly string[];
  /** The value, or a fault `missing-value` where there is none. */
  needed<Value>(column: string, value: Value | null): Value | null;
  /** A certificate of the given shape. */
  certificate(column: string, shape: string): string | null;
  /** Notes a repair. */
  repaired(column: string, code: string): void;
  /** Sets the row aside. */
  fault(column: string, code: string): void;
  /** The first fault, or `null`. */
  firstFault(): Fault | null;
  /** All repairs and notes so far. */
  issues(): readonly SourceIssue[];
}

/**
 * Starts reading one row.
 *
 * @param row - the row
 * @returns the reader
 */
export function rowReader(row: TableRow): RowReader {
  const found: SourceIssue[] = [];
  let fault: Fault | null = null;
  const setFault = (column: string, code: string) => {
    fault ??= { column, code };
  };
  const repaired = (column: string, code: string) => {
    found.push(rowIssue(row, column, code, "repaired"));
  };
  const cellOf = (column: string) => row.cells.get(column)?.cell ?? null;
  const cleaned = (
    column: string,
    clean: (text: string) => Cleaned,
    isKnown: (text: string) => boolean = () => false,
  ): string | null => {
    const raw = cellText(cellOf(column));
    const { text, repairs } = isKnown(raw) ? { text: raw, repairs: [] } : clean(raw);
    if (row.cells.get(column)?.merged === true) repaired(column, "merged-cell");
    for (const code of text === "" ? [] : repairs) repaired(column, code);
    return text === "" ? null : text;
  };
  const needed = <Value>(column: string, value: Value | null): Value | null => {
    if (value === null && fault?.column !== column) setFault(column, "missing-value");
    return value;
  };
  const word = <Code>(column: string, words: WordList<Code>): Code | null => {
    const text = cleaned(column, cleanCode, (raw) => Object.keys(words).includes(raw));
    if (text === null) return null;
    if (Object.keys(words).includes(text)) return words[text] ?? null;
    setFault(column, "unknown-value");
    return null;
  };
  const date = (column: string): PlainDate | null => {
    const cell = cellOf(column);
    if (cell === null || cleanText(cellText(cell)).text === "") return null;
    if (row.cells.get(column)?.merged === true) repaired(column, "merged-cell");
    const read = readDate(cell, row.table.sheet.dateSystem);
    if (read.date === null) setFault(column, "invalid-date");
    else if (read.repair !== null) repaired(column, read.repair);
    return read.date;
  };
  const number = (column: string, atLeast: number, unit = ""): number | null => {
    const text = cellText(cellOf(column));
    if (cleanText(text).text === "") return null;
    if (row.cells.get(column)?.merged === true) repaired(column, "merged-cell");
    const read = readNumber(text, unit);
    const isOther = unit !== "" && read.unit !== "" && read.unit !== unit;
    if (read.number === null || read.number < atLeast) setFault(column, "invalid-quantity");
    else if (isOther) setFault(column, "other-unit");
    else if (read.repaired) repaired(column, "number-format");
    return read.number;
  };
  return {
    text(column) {
      const text = cleaned(column, cleanText);
      if (text !== null && formulaStart.test(text)) {
        found.push(rowIssue(row, column, "formula-like-text", "noted"));
      }
      return text;
    },
    verbatim: (column) => cleanText(cellText(cellOf(column))).text || null,
    code: (column, isKnown) => cleaned(column, cleanCode, isKnown),
    name: (column) => cleaned(column, cleanName),
    word,
    date,
    number,
    list(column) {
      const text = cleaned(column, cleanAttachments) ?? "";
      return text
        .split(";")
        .map((name) => cleanText(name).text)
        .filter((name) => name !== "");
    },
    needed,
    certificate(column, shape) {
      const text = needed(column, cleaned(column, cleanCode));
      if (text !== null && !hasShape(shape, text)) setFault(column, "malformed-certificate");
      return text;
    },
    repaired,
    fault: setFault,
    firstFault: () => fault,
    issues: () => found,
  };
}
