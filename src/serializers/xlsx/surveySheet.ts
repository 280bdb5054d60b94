import type { MergedRange } from "../sheet/sheet";
import { unpack } from "./unpack";
import { xmlGuard } from "./xmlGuard";
import { xmlTags } from "./xmlTags";
import type { ZipEntry } from "./zipDirectory";

/** What stands behind the rows of a sheet. */
export interface SheetSurvey {
  readonly merges: readonly MergedRange[];
  /** The sheet breaks off among its rows: what stood behind is lost. */
  readonly isCutOff: boolean;
}

/** Longest text behind the rows: rules of validation and format, merged blocks. */
const longestTail = 32 * 1024 * 1024;
const endOfRows = /<\/(?:[\w.-]{1,40}:)?sheetData|sheetData\s?\/>/;

/** Finds where the rows end, and keeps what is behind them. */
function tailKeeper() {
  const decoder = new TextDecoder("utf-8");
  let tail: string | null = null;
  let carry = "";
  return {
    take(bytes: Uint8Array): void {
      const text = decoder.decode(bytes, { stream: true });
      if (tail !== null) {
        tail += text;
        if (tail.length > longestTail) throw new Error("too much behind the rows");
        return;
      }
      const joined = carry + text;
      const found = joined.includes("sheetData") ? endOfRows.exec(joined) : null;
      if (found !== null) tail = joined.slice(found.index);
      carry = joined.slice(-60);
    },
    tail: () => tail ?? "",
    // A sheet without any rows ends all the same.
    isCutOff: () => tail === null && !/sheet\s?\/?>$/.test(carry.trimEnd()),
  };
}

/**
 * Goes through a sheet once before its rows are read: whether its bytes are whole, whether anything
 * in it is longer than the reader of rows could bear, and which cells are merged, which a workbook
 * says behind the rows. Throws where the sheet cannot be read.
 *
 * @param onPiece - called with the length of every piece; says whether to go on
 * @returns what was found, or `null` where the caller did not want to go on
 */
export async function surveySheet(
  zip: Uint8Array,
  entry: ZipEntry,
  onPiece: (length: number) => boolean,
): Promise<SheetSurvey | null> {
  const { parseCellRef } = await import("hucre/xlsx");
  const isBearable = xmlGuard();
  const keeper = tailKeeper();
  for await (const piece of unpack(zip, entry)) {
    if (!isBearable(piece)) throw new Error("something too long");
    keeper.take(piece);
    if (!onPiece(piece.length)) return null;
  }
  const merges: MergedRange[] = [];
  for (const { name, attributes } of xmlTags(keeper.tail())) {
    if (name !== "mergeCell") continue;
    const [from = "", to = from] = (attributes.get("ref") ?? "").split(":");
    const [first, last] = [parseCellRef(from), parseCellRef(to)];
    merges.push({
      firstRow: first.row + 1,
      lastRow: last.row + 1,
      firstColumn: first.col,
      lastColumn: last.col,
    });
  }
  return { merges, isCutOff: keeper.isCutOff() };
}
