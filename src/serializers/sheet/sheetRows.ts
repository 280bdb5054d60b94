import type { Cell, SheetRow } from "./sheet";

/** How many there are up to the last one that holds anything. */
export function filledLength<Item>(
  items: readonly Item[],
  isEmpty: (item: Item | undefined) => boolean,
): number {
  let length = items.length;
  while (length > 0 && isEmpty(items[length - 1])) length -= 1;
  return length;
}

/** Numbers rows from 1 and leaves out what is empty at their ends and at the end of the sheet. */
export function sheetRows(cellsOfRows: readonly (readonly Cell[])[]): readonly SheetRow[] {
  const rows = cellsOfRows.map((cells, index) => {
    const length = filledLength(cells, (cell) => cell === null);
    return { row: index + 1, cells: length === cells.length ? cells : cells.slice(0, length) };
  });
  return rows.slice(
    0,
    filledLength(rows, (row) => row?.cells.length === 0),
  );
}
