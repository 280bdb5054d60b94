import Papa from "papaparse";
import type { ReadResult, SourceIssue } from "../../model/issue";
import { defaultMaxRows } from "../sheet/maxRows";
import { refusal } from "../sheet/refusal";
import type { Sheet } from "../sheet/sheet";
import { sheetRows } from "../sheet/sheetRows";
import { decodeText } from "./decodeText";
import { type Dialect, dialectOf } from "./dialect";

/** What to know besides the bytes of a csv file. */
export interface CsvReadOptions {
  /** File name that every issue will name. */
  readonly file: string;
  /** Records a file may have, 200 000 unless given; a longer one is refused. */
  readonly maxRows?: number;
}

/** Longest file decoded at once; hosts cannot hold a much longer text. */
const maxBytes = 256 * 1024 * 1024;

function refused(code: string, file: string, value = "", row?: number): ReadResult<Sheet[]> {
  const place = row === undefined ? { file, value } : { file, value, row };
  return { value: [], issues: [refusal(code, place)] };
}

/** Whether bytes are no text: a NUL stands in no text but UTF-16, and a zip or OLE file has many. */
function isBinary(bytes: Uint8Array): boolean {
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 9) < 9;
  return isZip || (!isUtf16 && bytes.includes(0));
}

function withoutReturn(fields: string[]): string[] {
  const last = fields[fields.length - 1];
  return last?.endsWith("\r") ? [...fields.slice(0, -1), last.slice(0, -1)] : fields;
}

function parse(text: string, dialect: Dialect, maxRows: number) {
  const { delimiter, newline } = dialect;
  const preview = maxRows + 1;
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline, preview });
  return { records: dialect.mixedNewlines ? data.map(withoutReturn) : data, errors };
}

function readText(text: string, file: string, maxRows: number): ReadResult<Sheet[]> {
  if (text === "") return refused("file-empty", file);
  const { records, errors } = parse(text, dialectOf(text), maxRows);
  const unclosed = errors.find((error) => error.code === "MissingQuotes");
  if (unclosed) return refused("unclosed-quote", file, "", (unclosed.row ?? 0) + 1);
  const rows = sheetRows(records.map((fields) => fields.map((field) => field || null)));
  if (rows.length > maxRows) return refused("too-many-rows", file, `>${maxRows}`);
  const issues = [...new Set(errors.map((error) => error.row))].map(
    (index): SourceIssue => ({
      code: "malformed-quote",
      effect: "noted",
      file,
      sheet: null,
      row: (index ?? 0) + 1,
      column: null,
      value: records[index ?? 0]?.join(",") ?? "",
    }),
  );
  return { value: [{ file, sheet: null, rows, merges: [] }], issues };
}

/**
 * Reads a csv file as one sheet of texts; nothing is trimmed, turned into a number or guessed.
 *
 * Fields are separated by commas, semicolons or tabs, whichever the first record shows. An empty
 * line is a row without cells; a line break inside quotes belongs to its cell. Issues: `file-empty`,
 * `not-text` (a workbook or another binary file), `encoding-unknown`, `unclosed-quote` (with the
 * record where it opens), `too-many-rows`, `too-large` refuse the file; `malformed-quote` notes a
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
  if (source.length > maxBytes) return refused("too-large", file, `${source.length}`);
  if (typeof source === "string") return readText(source.replace(/^\ufeff/, ""), file, maxRows);
  if (isBinary(source)) return refused("not-text", file, "csv");
  const decoded = decodeText(source);
  if (decoded === null) return refused("encoding-unknown", file, "UTF-8, UTF-16, GB18030");
  return readText(decoded.text, file, maxRows);
}
