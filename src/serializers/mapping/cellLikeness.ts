import type { Cell } from "../sheet/sheet";
import { cleanCode } from "../table/cleaning";
import { cellText, headingOf } from "../table/headings";
import { hasShape } from "../table/intake";
import { readDate } from "../table/readDate";
import { readNumber } from "../table/readNumber";
import type { ColumnValues } from "./columnValues";

/** What the cells under a heading look like. */
export interface CellLikeness {
  /** Names this kind of reason. */
  readonly kind: "cells";
  /** What they look like. */
  readonly as: "dates" | "certificates" | "numbers" | "words";
  /** Cells that do. */
  readonly fitting: number;
  /** Cells that hold anything, among the first 200. */
  readonly of: number;
}

const separators = /[、,，;；/|｜\s]+/;

function fits(cell: Exclude<Cell, null>, values: ColumnValues, certificate: string): boolean {
  const text = cleanCode(cellText(cell)).text;
  switch (values) {
    case "dates":
      return readDate(cell).date !== null;
    case "numbers":
      return readNumber(text).number !== null;
    case "certificates":
      return text.split(separators).every((one) => hasShape(certificate, one));
    default:
      return values.includes(text);
  }
}

/**
 * Tells whether the cells under a heading look like those of a column: three of four do.
 *
 * @param cells - the cells under the heading
 * @param values - what stands in the column
 * @param certificate - shape of certificates
 * @returns how many do, or `null` where too few
 */
export function cellLikeness(
  cells: readonly Cell[],
  values: ColumnValues,
  certificate: string,
): CellLikeness | null {
  const filled = cells.flatMap((cell) => (cell === null || headingOf(cell) === "" ? [] : [cell]));
  const fitting = filled.filter((cell) => fits(cell, values, certificate)).length;
  if (fitting === 0 || fitting * 4 < filled.length * 3) return null;
  const as = typeof values === "string" ? values : "words";
  return { kind: "cells", as, fitting, of: filled.length };
}
