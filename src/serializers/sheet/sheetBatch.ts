import type { StreamBatch } from "../stream/streamTypes";
import type { MergedRange, SheetRow } from "./sheet";

/** Some rows of one sheet of a file that is still being read. */
export interface SheetBatch extends StreamBatch<SheetRow> {
  /** File name as the caller gave it. */
  readonly file: string;
  /** Name of the sheet; `null` in csv. */
  readonly sheet: string | null;
  /** Which sheet of the file it is, from 0. */
  readonly sheetIndex: number;
  /** Merged blocks of the whole sheet, the same in each of its batches. */
  readonly merges: readonly MergedRange[];
  /** Where day numbers begin; 1900 where left out. */
  readonly dateSystem?: 1904;
}
