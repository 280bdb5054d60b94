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
}
