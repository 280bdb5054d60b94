import type { MergedRange, Sheet, SheetRow } from "../sheet/sheet";
import { headingKey, headingOf } from "./headings";
import { lastAtOrBefore } from "./lastAtOrBefore";

/** Headings over a column from the top down: those of its groups first, its own last. */
export type HeadingPath = readonly string[];

/** Headings of a header that ends in some row. */
export interface HeaderBlock {
  /** Place of its last row among the sheet's rows. */
  readonly last: number;
  /** Rows above the last that may hold headings of groups. */
  readonly groupRows: number;
  /** The headings over each column. */
  readonly paths: readonly HeadingPath[];
}

/** What one row says of each column. */
interface HeadingLevel {
  /** The heading; of the group, where the column has none of its own. */
  readonly texts: readonly string[];
  /** Whether it stands there, or is merged over the column, and is not just taken from the left. */
  readonly stands: readonly boolean[];
}

/** Rows of group headings that may stand over the headings. */
const mostGroupRows = 2;

function levelOf(
  row: SheetRow,
  merges: readonly MergedRange[],
  width: number,
  fillsRight: boolean,
): HeadingLevel {
  const over = merges
    .filter(({ firstRow }) => firstRow === row.row)
    .sort((first, second) => first.firstColumn - second.firstColumn);
  const texts: string[] = [];
  const stands: boolean[] = [];
  for (let column = 0; column < width; column += 1) {
    const own = headingOf(row.cells[column]);
    const merge = lastAtOrBefore(over, column, ({ firstColumn }) => firstColumn);
    const isMerged = own === "" && merge !== undefined && column <= merge.lastColumn;
    const text = isMerged ? headingOf(row.cells[merge.firstColumn]) : own;
    stands.push(text !== "");
    texts.push(text === "" && fillsRight ? (texts[column - 1] ?? "") : text);
  }
  return { texts, stands };
}

/** A row with one text only is a title, and stands over the whole table. */
function hasGroups({ texts }: HeadingLevel): boolean {
  return new Set(texts.filter((text) => text !== "")).size > 1;
}

/**
 * Gathers the headings that end in a row, with those of groups in the rows above it.
 *
 * A merged heading stands over every column it covers. Where a file has no merged cells at all, as in
 * csv, an empty cell in a row of groups belongs to the group left of it.
 */
export function headerBlock(sheet: Sheet, last: number, groupRows = mostGroupRows): HeaderBlock {
  const rows = sheet.rows.slice(Math.max(0, last - groupRows), last + 1);
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  const isBare = sheet.merges.length === 0;
  const levels = rows.flatMap((row, index) => {
    const isLast = index === rows.length - 1;
    const level = levelOf(row, sheet.merges, width, isBare && !isLast);
    return isLast || hasGroups(level) ? [level] : [];
  });
  const paths = Array.from({ length: width }, (_, column) =>
    levels.some(({ stands }) => stands[column] === true)
      ? levels.map(({ texts }) => texts[column] ?? "").filter((text) => text !== "")
      : [],
  );
  return { last, groupRows, paths };
}

/** A column's name, and the headings that gave it. */
export interface NamedColumn {
  /** The column's own name. */
  readonly name: string;
  /** The headings of the file that make it, group before column. */
  readonly headings: HeadingPath;
}

/**
 * The column a path of headings names: what stands over it counts where it makes a name.
 *
 * @param path - the headings over a column
 * @param names - names of columns by heading
 * @returns the name and what gave it, or `null` where no heading is known
 */
export function namedColumn(
  path: HeadingPath | undefined,
  names: ReadonlyMap<string, string>,
): NamedColumn | null {
  const all = path ?? [];
  for (let from = 0; from < all.length; from += 1) {
    const headings = all.slice(from);
    const name = names.get(headingKey(headings.join("")));
    if (name !== undefined) return { name, headings };
  }
  return null;
}
