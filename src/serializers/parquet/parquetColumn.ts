import type { PlainDate } from "../../model/plainDate";
import type { FieldClass } from "../../model/privacy/audience";

/** Exact points: a whole number of the smallest part, and how many decimals it has. */
export interface ExactPoints {
  /** Points in the smallest part of the measure. */
  readonly points: number;
  /** Decimals. */
  readonly scale: number;
}

/** What a column holds of each row; `null` where the row says nothing. */
export type ParquetValues<Row> =
  | {
      /** Texts, kept exactly. */
      readonly kind: "text";
      /** The text of a row. */
      readonly of: (row: Row) => string | null | undefined;
    }
  | {
      /** Calendar days, without a time zone. */
      readonly kind: "date";
      /** The day of a row. */
      readonly of: (row: Row) => PlainDate | null | undefined;
    }
  | {
      /** Numbers of any kind. */
      readonly kind: "number";
      /** The number of a row. */
      readonly of: (row: Row) => number | null | undefined;
    }
  | {
      /** Points, as exact decimals. */
      readonly kind: "points";
      /** The points of a row. */
      readonly of: (row: Row) => ExactPoints | null | undefined;
    };

/** A column, and who may see it. */
export interface ParquetColumn<Row> {
  /** Heading. */
  readonly name: string;
  /** Class of the field it shows: for others the column is not there at all. */
  readonly seenBy: FieldClass;
  /** What it holds. */
  readonly values: ParquetValues<Row>;
}
