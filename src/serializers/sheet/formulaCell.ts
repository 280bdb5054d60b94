/** How a spreadsheet works a figure out from other cells; columns are named by their `key`. */
export type CellFormula =
  | {
      /** The sum of all rows of the table in the cell's own column. */
      readonly kind: "column-sum";
    }
  | {
      /** The sum of some cells of the same row. */
      readonly kind: "row-sum";
      /** Keys of the columns. */
      readonly of: readonly string[];
    }
  | {
      /** One cell of the row divided by another, rounded half up; empty where that is not above 0. */
      readonly kind: "quotient";
      /** Key of the column above the line. */
      readonly above: string;
      /** Key of the column below the line. */
      readonly below: string;
      /** Whether it is in per cent. */
      readonly percent: boolean;
    }
  | {
      /** One cell of the row less another. */
      readonly kind: "difference";
      /** Key of the column it is taken from. */
      readonly from: string;
      /** Key of the column that is taken away. */
      readonly less: string;
    };

/** A figure that spreadsheets work out and that carries what it comes to, for all who do not. */
export interface FormulaCell {
  /** How it is worked out. */
  readonly formula: CellFormula;
  /** What it comes to, exact and rounded to its digits; `null` where it cannot be known. */
  readonly decimal: string | null;
  /** Digits to show behind the point, 0 to 15. */
  readonly digits: number;
}
