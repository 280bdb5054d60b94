import type { SourceIssue } from "../../model/issue";
import { headingOf } from "./headings";
import type { LocatedTable } from "./locateTable";

/** Hidden rows behind the header that stand together, as first and last. */
function stretches(rows: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const found: [number, number][] = [];
  for (const row of rows) {
    const before = found[found.length - 1];
    if (before !== undefined && before[1] === row - 1) before[1] = row;
    else found.push([row, row]);
  }
  return found;
}

/**
 * Says what of a table is out of sight; it is read like everything else, because a filter or a hidden
 * column is no reason to drop what was registered.
 *
 * @param table - the table
 * @returns notes on the sheet, its known columns and its rows, those that stand together in one
 */
export function hiddenIssues({
  sheet,
  columns,
  headerIndex,
}: LocatedTable): readonly SourceIssue[] {
  const { hidden } = sheet;
  if (hidden === undefined) return [];
  const place = { effect: "noted", file: sheet.file, sheet: sheet.sheet } as const;
  const header = sheet.rows[headerIndex]?.row ?? 0;
  const [issues, outOfSight]: [SourceIssue[], ReadonlySet<number>] = [[], new Set(hidden.columns)];
  if (hidden.sheet) {
    issues.push({ ...place, code: "hidden-sheet", row: null, column: null, value: "" });
  }
  columns.forEach(({ index, heading }, column) => {
    if (!outOfSight.has(index)) return;
    issues.push({ ...place, code: "hidden-column", row: null, column, value: headingOf(heading) });
  });
  for (const [first, last] of stretches(hidden.rows.filter((row) => row > header))) {
    const value = first === last ? "" : `${first}-${last}`;
    issues.push({ ...place, code: "hidden-row", row: first, column: null, value });
  }
  return issues;
}
