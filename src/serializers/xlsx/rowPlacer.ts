import type { CellValue, StreamRow } from "hucre/xlsx";
import type { SheetRow } from "../sheet/sheet";
import { filledLength } from "../sheet/sheetRows";
import { cellOf, isEmptyValue } from "./cellOf";

/** Rows a spreadsheet has. */
const lastRow = 1_048_576;

/** Puts rows in their places, one after the other. */
export interface RowPlacer {
  /**
   * The row with the empty ones before it; none for a row that is empty itself, and `null` for one
   * that has no place: it stands before the one that came before it, or a cell has no column.
   */
  place(row: StreamRow): readonly SheetRow[] | null;
  /** Number of the last row that holds anything. */
  last(): number;
}

function isMisplaced(values: readonly CellValue[]): boolean {
  return Object.getOwnPropertyDescriptor(values, "-1") !== undefined;
}

/** Starts with the first row of a sheet. */
export function rowPlacer(): RowPlacer {
  let last = 0;
  let seen = 0;
  return {
    place({ index, values }) {
      const row = index + 1;
      if (!(row > seen && row <= lastRow && Number.isInteger(row)) || isMisplaced(values))
        return null;
      seen = row;
      const length = filledLength(values, (value) => value === undefined || isEmptyValue(value));
      if (length === 0) return [];
      const rows: SheetRow[] = [];
      for (let blank = last + 1; blank < row; blank += 1) rows.push({ row: blank, cells: [] });
      rows.push({ row, cells: values.slice(0, length).map(cellOf) });
      last = row;
      return rows;
    },
    last: () => last,
  };
}
