import type { Audience, FieldClass } from "../../model/privacy/audience";
import { maySee } from "../../rules/privacy/maySee";
import { hidePrivateNumbers } from "../../rules/privacy/privateNumbers";
import type { HeaderCell, LayoutCell, LayoutColumn, SheetLayout } from "../sheet/workbookLayout";

/** A column of a table: its heading, who may see it, and what stands in it. */
export interface TableColumn<Row> extends LayoutColumn {
  /** Heading. */
  readonly heading: string;
  /** Heading over it and the neighbours that have the same. */
  readonly group?: string;
  /** Class of what stands in it. */
  readonly seenAs: FieldClass;
  /** What stands in it. */
  readonly cell: (row: Row, index: number) => LayoutCell;
  /** What stands in the row of totals. */
  readonly total?: LayoutCell;
}

/** The part of a sheet its columns make. */
export type TableGrid = Pick<SheetLayout, "columns" | "header" | "rows" | "totals">;

/** Two rows of headings: groups over their columns, other headings over both rows. */
function groupedHeader<Row>(columns: readonly TableColumn<Row>[]): SheetLayout["header"] {
  const above: HeaderCell[] = [];
  columns.forEach(({ group, heading }, at) => {
    if (group === undefined) above.push({ text: heading, rows: 2 });
    else if (columns[at - 1]?.group !== group) {
      const rest = columns.slice(at);
      const end = rest.findIndex((column) => column.group !== group);
      above.push({ text: group, columns: end === -1 ? rest.length : end });
    }
  });
  return [above, columns.flatMap(({ group, heading }) => (group === undefined ? [] : [heading]))];
}

function headerOf<Row>(columns: readonly TableColumn<Row>[]): SheetLayout["header"] {
  const isGrouped = columns.some(({ group }) => group !== undefined);
  return isGrouped ? groupedHeader(columns) : [columns.map(({ heading }) => heading)];
}

function shown(cell: LayoutCell, audience: Audience): LayoutCell {
  if (typeof cell !== "string" || audience === "internal") return cell;
  return hidePrivateNumbers(cell);
}

/**
 * Makes the grid of a table: columns an audience may not see are not there at all, and texts that
 * leave the organs carry no identity or telephone numbers.
 *
 * @param columns - the columns
 * @param rows - what the rows are about
 * @param audience - for whom it is written
 * @returns columns, headings, rows, and totals where a column has one
 */
export function tableGrid<Row>(
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  audience: Audience,
): TableGrid {
  const seen = columns.filter(({ seenAs }) => maySee(audience, seenAs));
  const hasTotals = seen.some(({ total }) => total !== undefined);
  return {
    columns: seen.map(({ key, width, align }) => ({
      ...(key !== undefined && { key }),
      width,
      ...(align !== undefined && { align }),
    })),
    header: headerOf(seen),
    rows: rows.map((row, index) => seen.map(({ cell }) => shown(cell(row, index), audience))),
    ...(hasTotals && { totals: seen.map(({ total = null }) => total) }),
  };
}
