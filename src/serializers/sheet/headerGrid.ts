import type { HeaderCell } from "./workbookLayout";

/** A heading with its place within the header, counted from 0. */
export interface PlacedHeading {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Places headings as an HTML table does: each takes the first free cells of its row. */
export function headerGrid(header: readonly (readonly HeaderCell[])[]): readonly PlacedHeading[] {
  const taken = new Set<string>();
  const placed: PlacedHeading[] = [];
  header.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while (taken.has(`${row},${column}`)) column += 1;
      const { text, rows = 1, columns = 1 } = typeof cell === "string" ? { text: cell } : cell;
      const heading = { text, row, column, rows: Math.min(rows, header.length - row), columns };
      placed.push(heading);
      for (let down = 0; down < heading.rows; down += 1) {
        for (let right = 0; right < columns; right += 1) {
          taken.add(`${row + down},${column + right}`);
        }
      }
      column += columns;
    }
  });
  return placed;
}
