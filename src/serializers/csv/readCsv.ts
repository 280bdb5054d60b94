import type { ReadResult, SourceIssue } from "../../model/issue";
import { defaultMaxRows } from "../sheet/maxRows";
import { refusal } from "../sheet/refusal";
import type { Sheet, SheetRow } from "../sheet/sheet";
import { csvSheet } from "./csvSheet";
import { decodeText, isBinary } from "./decodeText";

/** What to know besides the bytes of a csv file. */
export interface CsvReadOptions {
  /** File name that every issue will name. */
  readonly file: string;
  /** Records a file may have, 200 000 unless given; a longer one is refused. */
  readonly maxRows?: number;
}

/** Longest file decoded at once; hosts cannot hold a much longer text. */
const maxBytes = 256 * 1024 * 1024;
/** Text read at a time: what cannot be read is found before all of it takes memory. */
const pieceLength = 1024 * 1024;
/** Cells a sheet may have, as in a workbook. */
const maxCells = 20_000_000;

function refused(issue: SourceIssue): ReadResult<Sheet[]> {
  return { value: [], issues: [issue] };
}

function readText(text: string, file: string, maxRows: number): ReadResult<Sheet[]> {
  const sheet = csvSheet(file, maxRows);
  const rows: SheetRow[] = [];
  const issues: SourceIssue[] = [];
  let cells = 0;
  for (let at = 0; at <= text.length; at += pieceLength) {
    const piece = sheet.take(text.slice(at, at + pieceLength), at + pieceLength > text.length);
    if (piece.refused !== null) return refused(piece.refused);
    for (const row of piece.rows) {
      rows.push(row);
      cells += row.cells.length;
    }
    for (const issue of piece.issues) issues.push(issue);
    if (cells > maxCells) return refused(refusal("too-large", { file, value: `${cells} cells` }));
  }
  return { value: [{ file, sheet: null, rows, merges: [] }], issues };
}

/**
 * Reads a csv file as one sheet of texts; nothing is trimmed, turned into a number or guessed.
 *
 * Fields are separated by commas, semicolons or tabs, whichever the first record shows. An empty
 * line is a row without cells; a line break inside quotes belongs to its cell. Issues: `file-empty`,
 * `not-text` (a workbook or another binary file), `encoding-unknown`, `unclosed-quote` (with the
 * record where it opens), `record-too-long`, `too-many-columns`, `too-many-rows`, `too-large` refuse
 * the file; `malformed-quote` notes a
 * quote inside a quoted field that is not doubled.
 *
 * @param source - the bytes of the file, or its text
 * @param options - the file's name, and how many records it may have
 * @returns a list of one sheet, empty where the file was refused
 * @example
 * ```ts
 * import { readCsv } from "deputy-archive/csv";
 * const { value, issues } = readCsv("姓名,数量\n王伟,3\n", { file: "登记.csv" });
 * value[0]?.rows[1]; // => { row: 2, cells: ["王伟", "3"] }
 * issues; // => []
 * ```
 */
export function readCsv(source: Uint8Array | string, options: CsvReadOptions): ReadResult<Sheet[]> {
  const { file, maxRows = defaultMaxRows } = options;
  const value = `${source.length}`;
  if (source.length > maxBytes) return refused(refusal("too-large", { file, value }));
  if (typeof source === "string") return readText(source, file, maxRows);
  if (isBinary(source)) return refused(refusal("not-text", { file, value: "csv" }));
  const decoded = decodeText(source);
  if (decoded !== null) return readText(decoded.text, file, maxRows);
  const known = "UTF-8, UTF-16, GB18030";
  return refused(refusal("encoding-unknown", { file, value: known }));
}
