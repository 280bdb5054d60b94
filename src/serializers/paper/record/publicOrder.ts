import { compareText } from "../../../model/compareText";

/**
 * Rows in the order of what stands in them: numbers nobody may see must not be told by their order.
 *
 * @param rows - rows whose first cell is a day
 * @returns the same rows by day, then by the other cells
 */
export function publicOrder(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const texts = rows.map((cells) => ({ cells, text: cells.join("\n") }));
  return texts
    .sort((first, second) => compareText(first.text, second.text))
    .map((row) => row.cells);
}
