import type { PlainDate } from "../../model/plainDate";

/** A cell that its workbook shows as a date. */
export interface DateCell {
  /** The day the cell shows. */
  readonly date: PlainDate;
}

/** What stands in one cell; `null` where nothing stands. */
export type Cell = string | number | boolean | DateCell | null;

/** A merged block of cells; the upper left one holds the value. */
export interface MergedRange {
  /** First row, numbered as the spreadsheet shows it. */
  readonly firstRow: number;
  /** Last row. */
  readonly lastRow: number;
  /** First column, 0 for A. */
  readonly firstColumn: number;
  /** Last column. */
  readonly lastColumn: number;
}

/** One row as it stands in the file. */
export interface SheetRow {
  /** Row number as a spreadsheet shows it; in csv the record number, the header being 1. */
  readonly row: number;
  /** Cells from column A on; shorter where the end of the row is empty. */
  readonly cells: readonly Cell[];
}

/** What a spreadsheet keeps out of sight; it is read all the same, and said. */
export interface HiddenParts {
  /** Whether the whole sheet is hidden. */
  readonly sheet: boolean;
  /** Hidden rows, numbered as the spreadsheet shows them, in order. */
  readonly rows: readonly number[];
  /** Hidden columns, 0 for A, in order. */
  readonly columns: readonly number[];
}

/** One sheet of a workbook, or the whole of a csv file, before anything is understood. */
export interface Sheet {
  /** File name as the caller gave it; every issue names it. */
  readonly file: string;
  /** Name of the sheet; `null` in csv. */
  readonly sheet: string | null;
  /** Every row from the first to the last that holds anything, empty ones between included. */
  readonly rows: readonly SheetRow[];
  /** Merged blocks. */
  readonly merges: readonly MergedRange[];
  /** What is out of sight; left out where nothing is. */
  readonly hidden?: HiddenParts;
  /** Where day numbers begin; 1900 where left out. */
  readonly dateSystem?: 1904;
}
