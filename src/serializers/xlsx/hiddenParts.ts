import type { HiddenParts } from "../sheet/sheet";
import type { RawSheet } from "./rawSheets";

/** What of a sheet is out of sight, rows behind its last one left out; `null` where nothing is. */
export function hiddenParts(raw: RawSheet, rowCount: number): HiddenParts | null {
  const sheet = raw.hidden === true || raw.veryHidden === true;
  const rows = [...(raw.rowDefs ?? [])]
    .flatMap(([index, { hidden }]) => (hidden === true && index < rowCount ? [index + 1] : []))
    .sort((first, second) => first - second);
  const columns = (raw.columns ?? []).flatMap(({ hidden }, index) =>
    hidden === true ? [index] : [],
  );
  return sheet || rows.length > 0 || columns.length > 0 ? { sheet, rows, columns } : null;
}
