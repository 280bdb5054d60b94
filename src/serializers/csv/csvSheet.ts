import type { SourceIssue } from "../../model/issue";
import { refusal } from "../sheet/refusal";
import type { Cell, SheetRow } from "../sheet/sheet";
import { filledLength } from "../sheet/sheetRows";
import { type CsvRecord, type CsvRecords, csvRecords } from "./csvRecords";
import { dialectOf, headOf } from "./dialect";

/** Rows and issues of a piece of a csv text. */
export interface CsvPiece {
  readonly rows: readonly SheetRow[];
  readonly issues: readonly SourceIssue[];
  /** Why nothing more can be read. */
  readonly refused: SourceIssue | null;
}

/** A csv text that becomes rows piece by piece. */
export interface CsvSheet {
  /** Takes some more text; `isEnd` with the last. */
  take(text: string, isEnd: boolean): CsvPiece;
}

/** Columns a spreadsheet has. */
const mostColumns = 16_384;

function cellsOf({ fields }: CsvRecord): readonly Cell[] {
  const length = filledLength(fields, (field) => !field);
  return fields.slice(0, length).map((field) => field || null);
}

/** Starts reading a csv text as one sheet of at most so many rows. */
export function csvSheet(file: string, maxRows: number): CsvSheet {
  let head = "";
  let records: CsvRecords | null = null;
  let row = 0;
  let blankFrom: number | null = null;

  const refusedAs = (record: CsvRecord): SourceIssue | null => {
    if (record.isUnclosed) return refusal("unclosed-quote", { file, row });
    const { length } = record.fields;
    return length > mostColumns
      ? refusal("too-many-columns", { file, row, value: `${length}` })
      : null;
  };
  const put = (record: CsvRecord, rows: SheetRow[]): SourceIssue | null => {
    row += 1;
    const cells = cellsOf(record);
    if (cells.length === 0) {
      // Empty rows count only where another follows.
      blankFrom ??= row;
      return refusedAs(record);
    }
    const refused = refusedAs(record);
    if (refused !== null) return refused;
    if (row > maxRows) return refusal("too-many-rows", { file, value: `>${maxRows}` });
    for (let blank = blankFrom ?? row; blank < row; blank += 1)
      rows.push({ row: blank, cells: [] });
    blankFrom = null;
    rows.push({ row, cells });
    return null;
  };
  const putAll = (found: readonly CsvRecord[]): CsvPiece => {
    const rows: SheetRow[] = [];
    const issues: SourceIssue[] = [];
    for (const record of found) {
      const refused = put(record, rows);
      if (refused !== null) return { rows, issues, refused };
      if (record.isMalformed) issues.push(malformed(record));
    }
    return { rows, issues, refused: null };
  };
  const malformed = ({ fields }: CsvRecord): SourceIssue => ({
    code: "malformed-quote",
    effect: "noted",
    file,
    sheet: null,
    row,
    column: null,
    value: fields.join(","),
  });
  const read = (reader: CsvRecords, text: string, isEnd: boolean): CsvPiece => {
    const piece = putAll(reader.take(text, isEnd));
    const stuck = reader.stuck();
    if (piece.refused !== null || stuck === null) return piece;
    // Which of the rows at hand has tangled quotes is not known without reading them.
    const place = stuck === "long" ? { file, row: row + 1 } : { file };
    return { ...piece, refused: refusal("record-too-long", place) };
  };

  return {
    take(text, isEnd) {
      if (records !== null) return read(records, text, isEnd);
      head = (head + text).replace(/^\ufeff/, "");
      if (isEnd && head === "") {
        return { rows: [], issues: [], refused: refusal("file-empty", { file }) };
      }
      if (!isEnd && headOf(head) === null) return { rows: [], issues: [], refused: null };
      records = csvRecords(dialectOf(headOf(head) ?? head));
      return read(records, head, isEnd);
    },
  };
}
