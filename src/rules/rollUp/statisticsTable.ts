import type { LocalizedText } from "../../model/localizedText";

/** A column as printed. */
export interface TableColumn {
  /** Id of the column. */
  readonly id: string;
  /** Article. */
  readonly basis: string;
  /** Heading. */
  readonly name: LocalizedText;
  /** Digits behind the point. */
  readonly decimals: number;
  /** Whether the figure is in per cent. */
  readonly percent: boolean;
}

/** A row: one partition, or all together. */
export interface TableRow {
  /** The partition; `null` in the row of totals. */
  readonly partition: string | null;
  /** Figures by column, as whole parts at the column's decimals; `null` where one cannot be known. */
  readonly cells: Readonly<Record<string, number | null>>;
}

/** The annual table of statistics (年度代表履职情况统计表). */
export interface StatisticsTable {
  /** Article. */
  readonly basis: string;
  /** Columns in the order they are printed. */
  readonly columns: readonly TableColumn[];
  /** One row for each partition, in order of first appearance. */
  readonly rows: readonly TableRow[];
  /** The row of totals: every sum is the sum of the rows above it. */
  readonly total: TableRow;
}
