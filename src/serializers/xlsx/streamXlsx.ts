import type { SourceIssue } from "../../model/issue";
import { refusal } from "../sheet/refusal";
import type { MergedRange, SheetRow } from "../sheet/sheet";
import type { SheetBatch } from "../sheet/sheetBatch";
import { stoppedIssue, tellerOf } from "../stream/progressTeller";
import type { ByteSource, StreamEnd, StreamOptions } from "../stream/streamTypes";
import { containerKind } from "./containerKind";
import { namedRanges, tooManyMerges } from "./mergedRanges";
import { oneSheetZip } from "./oneSheetZip";
import { codeOfKind } from "./readXlsx";
import { rowPlacer } from "./rowPlacer";
import { sheetEntries } from "./sheetParts";
import { sheetRowStream } from "./sheetRowStream";
import { surveySheet } from "./surveySheet";
import { wholeFile } from "./wholeFile";
import { type WorkbookSheets, workbookSheets } from "./workbookSheets";
import type { ZipEntry } from "./zipDirectory";

/** What to know besides the bytes of a workbook that is read row by row. */
export interface XlsxStreamOptions extends StreamOptions {
  /** Rows a sheet may have; the 1,048,576 of a spreadsheet unless given. */
  readonly maxRows?: number;
  /** Bytes the sheets may take unpacked, 2 GiB unless given. */
  readonly maxBytes?: number;
  /** Bytes the file itself may have, 256 MiB unless given: packed, it is held whole. */
  readonly maxFileBytes?: number;
}

const mebibyte = 1024 * 1024;
const defaultMaxBytes = 2048 * mebibyte;
const defaultMaxFileBytes = 256 * mebibyte;
/** What all but the sheets may take; it becomes a tree, 50 times as big. */
const maxOtherBytes = 32 * mebibyte;
const maxSheets = 1000;
const rowsOfBatch = 1000;
const spreadsheetRows = 1_048_576;

/** What becomes a batch once the place and the progress are known. */
interface SheetPiece {
  readonly rows: readonly SheetRow[];
  readonly issues: readonly SourceIssue[];
  readonly merges: readonly MergedRange[];
}

/** A sheet with all that is needed to read it. */
interface SheetToRead {
  readonly zip: Uint8Array;
  readonly workbook: WorkbookSheets;
  readonly name: string;
  readonly entry: ZipEntry | undefined;
  readonly file: string;
  readonly maxRows: number;
  /** Called with the length of every piece; says whether to go on. */
  readonly onPiece: (length: number) => boolean;
}

async function* counted(pieces: AsyncGenerator<Uint8Array>, onPiece: (length: number) => boolean) {
  for await (const piece of pieces) {
    onPiece(piece.length);
    yield piece;
  }
}

/** Rows of one sheet; an issue in the last piece where it could not be read to its end. */
async function* sheetPieces(sheet: SheetToRead): AsyncGenerator<SheetPiece> {
  const { zip, entry, workbook, name, file, maxRows, onPiece } = sheet;
  if (entry === undefined) throw new Error("no such part");
  const survey = await surveySheet(zip, entry, onPiece);
  if (survey === null) return;
  const merges = namedRanges(survey.merges);
  const stop = (code: string, value: string): SheetPiece => {
    const issues = [refusal(code, { file, sheet: name, value })];
    return { rows: rows.splice(0), issues, merges };
  };
  let rows: SheetRow[] = [];
  const tooMany = tooManyMerges(merges, spreadsheetRows);
  if (tooMany !== null) {
    yield stop("too-large", tooMany);
    return;
  }
  const placer = rowPlacer();
  for await (const row of sheetRowStream(counted(oneSheetZip(zip, workbook, entry), onPiece))) {
    const placed = placer.place(row);
    if (placed === null || placer.last() > maxRows) {
      yield placed === null ? stop("unreadable-sheet", "") : stop("too-many-rows", `>${maxRows}`);
      return;
    }
    for (const one of placed) rows.push(one);
    if (rows.length < rowsOfBatch) continue;
    yield { rows, issues: [], merges };
    rows = [];
  }
  yield survey.isCutOff ? stop("unreadable-sheet", "") : { rows, issues: [], merges };
}

/** The same, with an issue where the sheet is damaged. */
async function* readablePieces(sheet: SheetToRead): AsyncGenerator<SheetPiece> {
  try {
    yield* sheetPieces(sheet);
  } catch {
    // What the parts of a damaged workbook throw says nothing a reader of issues could use.
    const { file, name } = sheet;
    yield { rows: [], issues: [refusal("unreadable-sheet", { file, sheet: name })], merges: [] };
  }
}

/** Where day numbers begin, if not in 1900. */
function dayNumbers({ is1904 }: WorkbookSheets): Pick<SheetBatch, "dateSystem"> {
  return is1904 ? { dateSystem: 1904 } : {};
}

/** The workbook's sheets and bytes, or why it is not read. */
async function opened(source: ByteSource, options: XlsxStreamOptions) {
  const { file, signal, maxFileBytes = defaultMaxFileBytes } = options;
  const zip = await wholeFile(source, signal, maxFileBytes);
  if ("code" in zip) return stoppedIssue(zip, file);
  const kind = containerKind(zip);
  if (kind !== "zip") return refusal(codeOfKind[kind], { file, value: "xlsx" });
  const limits = { sheets: options.maxBytes ?? defaultMaxBytes, others: maxOtherBytes };
  const parts = sheetEntries(zip, file, limits);
  if ("code" in parts) return parts;
  const workbook = await workbookSheets(zip, parts.entries).catch(() => null);
  if (workbook === null) return refusal("not-a-workbook", { file, value: "xlsx" });
  const { length } = workbook.sheets;
  if (length > maxSheets) return refusal("too-large", { file, value: `${length} sheets` });
  return { zip, workbook };
}

/**
 * Reads a workbook sheet by sheet in batches of whole rows, however large its sheets are.
 *
 * The rows, merged blocks and issues are those of `readXlsx`. A zip file ends with its directory, so
 * the file itself is held, packed; a sheet is unpacked twice as a stream, first to see that it is
 * whole and which cells are merged. A sheet that cannot be read has an issue and does not cost the
 * others; the last batch says `"partial"` where any row is missing, also after `cancelled`.
 * `bytesRead` counts the bytes of the sheets once unpacked.
 *
 * @param source - the bytes, whole or in pieces
 * @param options - file name, progress, cancellation, limits
 * @returns batches of rows, each of one sheet, in the workbook's order
 * @example
 * ```ts
 * import { streamXlsx, writeXlsx } from "deputy-archive/xlsx";
 * const bytes = await writeXlsx({
 *   title: "名册",
 *   sheets: [{ name: "名册", columns: [{ width: 8 }], header: [["姓名"]], rows: [["示例"]] }],
 * });
 * const rows = [];
 * for await (const { items } of streamXlsx(bytes, { file: "名册.xlsx" })) rows.push(...items);
 * rows[1]; // => { row: 2, cells: ["示例"] }
 * ```
 */
export async function* streamXlsx(
  source: ByteSource,
  options: XlsxStreamOptions,
): AsyncGenerator<SheetBatch, void, undefined> {
  const { file, signal, maxRows = spreadsheetRows } = options;
  const found = await opened(source, options);
  const isOpen = !("code" in found);
  const sheets = isOpen ? found.workbook.sheets : [];
  const size = sheets.reduce((sum, { entry }) => sum + (entry?.size ?? 0), 0);
  const teller = tellerOf(isOpen ? size : null, options);
  let unpacked = 0;
  let isPartial = false;
  let place: Pick<SheetBatch, "sheet" | "sheetIndex" | "merges" | "dateSystem"> = noSheet;
  const batchOf = (
    items: readonly SheetRow[],
    issues: readonly SourceIssue[],
    end: StreamEnd | null,
  ): SheetBatch => {
    isPartial ||= issues.length > 0;
    // Each sheet is gone through twice.
    const progress = teller.tell(Math.min(size, Math.floor(unpacked / 2)), items.length);
    return { file, ...place, items, issues, progress, end };
  };
  if (!isOpen) {
    yield batchOf([], [found], "partial");
    return;
  }
  const isCancelled = () => signal?.aborted === true;
  const onPiece = (length: number): boolean => {
    unpacked += length;
    return !isCancelled();
  };
  for (const [sheetIndex, { name, entry }] of sheets.entries()) {
    if (isCancelled()) break;
    const own = { ...found, name, entry, file, maxRows, onPiece };
    for await (const { rows, issues, merges } of readablePieces(own)) {
      place = { sheet: name, sheetIndex, merges, ...dayNumbers(found.workbook) };
      yield batchOf(rows, issues, null);
      if (isCancelled()) break;
    }
  }
  const last = isCancelled() ? [stoppedIssue({ code: "cancelled", value: "" }, file)] : [];
  yield batchOf([], last, isPartial || isCancelled() ? "partial" : "complete");
}

const noSheet = { sheet: null, sheetIndex: 0, merges: [] };
