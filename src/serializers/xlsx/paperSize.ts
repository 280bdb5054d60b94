import type { SheetLayout } from "../sheet/workbookLayout";

/** Characters of the body's font that stand beside each other on A4 as it is, margins taken off. */
const room = { landscape: 140, portrait: 92 } as const;
/** A table is drawn as wide as the page; beyond this many times its width the letters fall below 7 points. */
const mostTimes = 1.57;

/**
 * The paper of a sheet: what its layout asks for; else A4, and A3 for a table too wide to be read on A4.
 *
 * @param layout - the sheet
 * @returns size of the paper
 */
export function paperSize({ columns, orientation = "portrait", page }: SheetLayout): "a4" | "a3" {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return page?.paper ?? (width > room[orientation] * mostTimes ? "a3" : "a4");
}
