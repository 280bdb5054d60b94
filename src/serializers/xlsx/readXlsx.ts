import type { ReadResult, SourceIssue } from "../../model/issue";
import { defaultMaxRows } from "../sheet/maxRows";
import { refusal } from "../sheet/refusal";
import type { MergedRange, Sheet } from "../sheet/sheet";
import { filledLength, sheetRows } from "../sheet/sheetRows";
import { cellOf, isEmptyValue } from "./cellOf";
import { containerKind } from "./containerKind";
import { hiddenParts } from "./hiddenParts";
import { namedRanges, tooManyMerges } from "./mergedRanges";
import { type RawSheet, rawSheets } from "./rawSheets";
import { sheetParts } from "./sheetParts";

/** What to know besides the bytes of a workbook. */
export interface XlsxReadOptions {
  /** File name that every issue will name. */
  readonly file: string;
  /** Rows a sheet may have, 200 000 unless given; a longer sheet is refused. */
  readonly maxRows?: number;
  /** Bytes the sheets may take unpacked, 256 MiB unless given; all else may take an eighth of it. */
  readonly maxBytes?: number;
}

const defaultMaxBytes = 256 * 1024 * 1024;

/** Issue of a file that is no zip file. */
export const codeOfKind = {
  empty: "file-empty",
  encrypted: "password-protected",
  "old-xls": "old-xls-format",
  opendocument: "opendocument-format",
  other: "not-a-workbook",
} as const;

function mergesOf(raw: RawSheet): readonly MergedRange[] {
  return namedRanges(
    (raw.merges ?? []).map((range) => ({
      firstRow: range.startRow + 1,
      lastRow: range.endRow + 1,
      firstColumn: range.startCol,
      lastColumn: range.endCol,
    })),
  );
}

function sheetOf(raw: RawSheet, file: string, maxRows: number): Sheet | SourceIssue {
  const sheet = raw.name;
  const merges = mergesOf(raw);
  // Counted before anything is copied: a million rows take a gigabyte as they are.
  const count = filledLength(raw.rows, (values) => values?.every(isEmptyValue) ?? true);
  if (count > maxRows) return refusal("too-many-rows", { file, sheet, value: `${count}` });
  const value = tooManyMerges(merges, count);
  if (value !== null) return refusal("too-large", { file, sheet, value });
  const rows = sheetRows(raw.rows.slice(0, count).map((values) => values.map(cellOf)));
  const hidden = hiddenParts(raw, rows.length);
  return {
    file,
    sheet,
    rows,
    merges,
    ...(hidden !== null && { hidden }),
    ...(raw.dateSystem === "1904" && { dateSystem: 1904 }),
  };
}

function isIssue(read: Sheet | SourceIssue): read is SourceIssue {
  return "code" in read;
}

/**
 * Reads every sheet of a workbook as it stands, hidden sheets, rows and columns too.
 *
 * Texts are never trimmed, numbers stay numbers, a cell the workbook shows as a date is a calendar
 * day in any time zone (with a time of day: the text `YYYY-MM-DD HH:MM:SS`), and a formula is the
 * value it last had. Issues refuse the file (`file-empty`, `not-a-workbook`, `old-xls-format`,
 * `password-protected`, `too-large`) or one sheet (`too-many-rows`, `too-large`,
 * `unreadable-sheet`); it never throws on what a file holds.
 *
 * @param bytes - the whole file
 * @param options - the file's name, and how large a file may be
 * @returns the sheets in the workbook's order, without those refused
 * @example
 * ```ts
 * import { readXlsx, writeXlsx } from "deputy-archive/xlsx";
 * const bytes = await writeXlsx({
 *   title: "名册",
 *   sheets: [{ name: "名册", columns: [{ width: 8 }], header: [["姓名"]], rows: [["王伟"]] }],
 * });
 * const { value } = await readXlsx(bytes, { file: "名册.xlsx" });
 * value[0]?.rows[1]; // => { row: 2, cells: ["王伟"] }
 * ```
 */
export async function readXlsx(
  bytes: Uint8Array,
  options: XlsxReadOptions,
): Promise<ReadResult<Sheet[]>> {
  const { file, maxRows = defaultMaxRows, maxBytes = defaultMaxBytes } = options;
  const kind = containerKind(bytes);
  if (kind !== "zip") {
    return { value: [], issues: [refusal(codeOfKind[kind], { file, value: "xlsx" })] };
  }
  const parts = sheetParts(bytes, file, maxBytes);
  if ("code" in parts) return { value: [], issues: [parts] };
  const { value, issues } = await rawSheets(parts, file);
  const read = value.map((raw) => sheetOf(raw, file, maxRows));
  return {
    value: read.filter((one): one is Sheet => !isIssue(one)),
    issues: [...issues, ...read.filter(isIssue)],
  };
}
