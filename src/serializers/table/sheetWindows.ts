import type { MergedRange, Sheet, SheetRow } from "../sheet/sheet";
import type { SheetBatch } from "../sheet/sheetBatch";

/** Rows kept to find a header in; further down nobody has one. */
const mostRowsToHeader = 10_000;

/** A few rows of a sheet under its header, numbered as if they followed it at once. */
export interface SheetWindow {
  readonly sheet: Sheet;
  /** Number of the header's last row. */
  readonly headerRow: number;
  /** What to add to the number of a row under the header to get its own. */
  readonly offset: number;
  /** Whether it is the first of its sheet. */
  readonly isFirst: boolean;
}

/** A sheet that arrives batch by batch and is given out in windows. */
export interface WindowCutter {
  /** Takes some rows, and gives the window they make, if one is whole. */
  take(rows: readonly SheetRow[]): SheetWindow | null;
  /** The rest, or `null` where there is none or no header was found. */
  end(): SheetWindow | null;
  /** The rows of a sheet in which no header was found. */
  headless(): Sheet | null;
  /** The header and the rows above it. */
  head(): Sheet | null;
}

function moved(range: MergedRange, offset: number): MergedRange {
  const { firstRow, lastRow } = range;
  return { ...range, firstRow: firstRow - offset, lastRow: lastRow - offset };
}

/** Starts with a sheet of which nothing has arrived; `headerIndexOf` finds the last row of a header. */
export function windowCutter(
  { file, sheet, merges, dateSystem }: Pick<SheetBatch, "file" | "sheet" | "merges" | "dateSystem">,
  headerIndexOf: (sheet: Sheet) => number | null,
): WindowCutter {
  const crossing = [...merges].sort((first, second) => first.firstRow - second.firstRow);
  const named = { file, sheet, ...(dateSystem && { dateSystem }) };
  let head: readonly SheetRow[] | null = null;
  let waiting: SheetRow[] = [];
  let isFirst = true;
  let next = 0;
  let reach = 0;

  const looked = (): void => {
    if (head !== null || waiting.length > mostRowsToHeader) return;
    const index = headerIndexOf({ ...named, merges, rows: waiting });
    if (index === null) return;
    head = waiting.slice(0, index + 1);
    waiting = waiting.slice(index + 1);
  };
  /** Whether no merged block goes over the end of a row. */
  const isCut = (row: number): boolean => {
    for (let block = crossing[next]; block !== undefined && block.firstRow <= row; ) {
      reach = Math.max(reach, block.lastRow);
      next += 1;
      block = crossing[next];
    }
    return reach <= row;
  };
  const window = (): SheetWindow | null => {
    if (head === null || (waiting.length === 0 && !isFirst)) return null;
    const headerRow = head[head.length - 1]?.row ?? 0;
    const offset = (waiting[0]?.row ?? headerRow + 1) - headerRow - 1;
    const last = waiting[waiting.length - 1]?.row ?? headerRow;
    const rows = [...head, ...waiting.map(({ row, cells }) => ({ row: row - offset, cells }))];
    const own = merges
      .filter(({ firstRow, lastRow }) => firstRow > headerRow + offset && lastRow <= last)
      .map((range) => moved(range, offset));
    const above = merges.filter(({ firstRow }) => firstRow <= headerRow);
    const found = {
      sheet: { ...named, merges: [...above, ...own], rows },
      headerRow,
      offset,
      isFirst,
    };
    isFirst = false;
    waiting = [];
    return found;
  };

  return {
    take(rows) {
      for (const row of rows) waiting.push(row);
      looked();
      const last = waiting[waiting.length - 1];
      return head === null || last === undefined || !isCut(last.row) ? null : window();
    },
    end: window,
    headless: () => (head === null ? { ...named, merges, rows: waiting } : null),
    head: () => (head === null ? null : { ...named, merges: [], rows: head }),
  };
}
