import { headerGrid } from "../sheet/headerGrid";
import type { LayoutCell, SheetLayout } from "../sheet/workbookLayout";
import { type CsvWriteOptions, writeCsv } from "./writeCsv";

/** How the table of a sheet is written as csv. */
export interface CsvTableOptions extends CsvWriteOptions {
  /** Whether the lines above and under the table are written too; `true` unless given. */
  readonly lines?: boolean;
}

/** One heading a column: those above each other are joined, the widest first. */
function headings({ header, columns }: SheetLayout): readonly string[] {
  const placed = headerGrid(header);
  return columns.map((_, at) =>
    placed
      .filter(({ column, columns: width }) => column <= at && at < column + width)
      .map(({ text }) => text)
      .join("·"),
  );
}

/**
 * Writes the table of one sheet as csv: its lines, one line of headings, the rows, the totals.
 *
 * Figures that a spreadsheet would work out are written as what they come to. The lines above and
 * under the table stand in the first cell of a record, so a mark such as “示例分值” is never lost.
 *
 * @param sheet - one sheet of a workbook's layout
 * @param options - whether to begin with a byte order mark, whether to write the lines
 * @returns the text of the file, to be encoded as UTF-8
 * @example
 * ```ts
 * import { writeCsvTable } from "deputy-archive/csv";
 * const total = { formula: { kind: "column-sum" }, decimal: "3", digits: 0 } as const;
 * writeCsvTable(
 *   { name: "次数", columns: [{ width: 8 }, { width: 8 }], header: [["姓名", "次数"]],
 *     rows: [["示例", 3]], totals: ["合计", total] },
 *   { bom: false },
 * ); // => "姓名,次数\r\n示例,3\r\n合计,3\r\n"
 * ```
 */
export function writeCsvTable(sheet: SheetLayout, options: CsvTableOptions = {}): string {
  const { titles = [], header, rows, totals, notes = [] } = sheet;
  const { lines = true } = options;
  const alone = (texts: readonly string[]): readonly (readonly LayoutCell[])[] =>
    lines ? texts.map((text) => [text]) : [];
  return writeCsv(
    [
      ...alone(titles),
      ...(header.length === 0 ? [] : [headings(sheet)]),
      ...rows,
      ...(totals === undefined ? [] : [totals]),
      ...alone(notes),
    ],
    options,
  );
}
