import type { CellTemplate } from "./cellTemplate";

/** Columns of a policy written as a table, by their own names. */
export type PolicyColumn = "项目" | "内容" | "分值" | "上限" | "依据" | "别名" | "代码";

/** One row: a rule of the policy, its cells, and the code it is found by. */
export interface PolicyRow {
  /** Unique in its sheet. */
  readonly code: string;
  /** Cells by column; the code's own is left out. */
  readonly cells: Readonly<Partial<Record<PolicyColumn, CellTemplate>>>;
}

/** One sheet of a policy written as a table. */
export interface PolicySheet {
  /** Which one. */
  readonly kind: "points" | "rules";
  /** Its name. */
  readonly name: string;
  /** Line above it. */
  readonly title: string;
  /** Its columns. */
  readonly columns: readonly PolicyColumn[];
  /** Its rows. */
  readonly rows: readonly PolicyRow[];
}
