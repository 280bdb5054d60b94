import type { PaperCell } from "./paperDocument";
import { paperSpan } from "./paperRuns";

/**
 * Which column each cell of a table begins in, with what cells above it cover left free.
 *
 * @param rows - the rows of a header or of a body
 * @returns for each row, for each of its cells, the column
 */
export function columnOfCells(
  rows: readonly (readonly PaperCell[])[],
): readonly (readonly number[])[] {
  /** Rows each column is still covered for. */
  const covered: number[] = [];
  return rows.map((cells) => {
    let column = 0;
    const below = covered.map((left) => Math.max(0, left - 1));
    const places = cells.map((cell) => {
      while ((covered[column] ?? 0) > 0) column += 1;
      const { columns = 1, rows: down = 1 } = paperSpan(cell);
      const place = column;
      for (; column < place + Math.max(1, columns); column += 1) below[column] = down - 1;
      return place;
    });
    covered.splice(0, covered.length, ...Array.from(below, (left) => left ?? 0));
    return places;
  });
}
