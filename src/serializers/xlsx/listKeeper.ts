import type { Cell, WriteSheet } from "hucre/xlsx";
import { writtenCell } from "./writtenCell";

/** Keeps the lists that are too long for a rule, one below the other in a hidden sheet. */
export interface ListKeeper {
  /** Where a list stands; equal lists stand there once. */
  rangeOf(values: readonly string[]): string;
  /** The sheet, or nothing where no list is kept. */
  sheets(): readonly WriteSheet[];
}

/** Makes a keeper of lists whose sheet has this name. */
export function listKeeper(name: string): ListKeeper {
  const cells = new Map<string, Partial<Cell>>();
  const ranges = new Map<string, string>();
  return {
    rangeOf(values) {
      const key = values.join("\n");
      const first = cells.size + 1;
      const known = ranges.get(key);
      if (known !== undefined) return known;
      for (const value of values) cells.set(`${cells.size},0`, writtenCell(value, {}));
      const range = `'${name.replace(/'/g, "''")}'!$A$${first}:$A$${cells.size}`;
      ranges.set(key, range);
      return range;
    },
    sheets: () => (cells.size === 0 ? [] : [{ name, cells, hidden: true }]),
  };
}
