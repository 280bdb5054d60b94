import type { MergedRange } from "../sheet/sheet";

const maxMerges = 100_000;
/** Rows all merged blocks may cover together; blocks that do not overlap stay far below it. */
const maxMergedRows = 2_000_000;

/** The merged blocks that name cells. */
export function namedRanges(merges: readonly MergedRange[]): readonly MergedRange[] {
  // A damaged reference gives numbers that are none.
  return merges.filter((range) => Object.values(range).every((at) => at >= 0));
}

/** How many merged blocks there are, where that is more than anybody needs; else `null`. */
export function tooManyMerges(merges: readonly MergedRange[], lastRow: number): string | null {
  const rows = merges.reduce(
    (sum, range) => sum + Math.max(0, Math.min(range.lastRow, lastRow) - range.firstRow + 1),
    0,
  );
  const isTooMany = merges.length > maxMerges || rows > maxMergedRows;
  return isTooMany ? `${merges.length} merges` : null;
}
