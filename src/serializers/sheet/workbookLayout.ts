import type { Language } from "../../model/localizedText";
import type { CellRule } from "./cellRule";
import type { FormulaCell } from "./formulaCell";
import type { PageLook } from "./pageLook";
import type { DateCell } from "./sheet";

/** A decimal text to be written as a number that shows a fixed number of digits. */
export interface DecimalCell {
  /** The number, for example `"82.5"`. */
  readonly decimal: string;
  /** Digits to show behind the point, 0 to 15. */
  readonly digits: number;
}

/** What a cell of a written table holds: a text, a number, a figure worked out, a real date, or nothing. */
export type LayoutCell = string | number | DecimalCell | FormulaCell | DateCell | null;

/** A heading over several columns or rows, as in an HTML table. */
export interface SpannedHeading {
  /** The heading. */
  readonly text: string;
  /** How many columns it covers; one unless given. */
  readonly columns?: number;
  /** How many rows it covers; one unless given. */
  readonly rows?: number;
}

/** One heading. */
export type HeaderCell = string | SpannedHeading;

/** How a column is shown. */
export interface LayoutColumn {
  /** Name by which formulas speak of it. */
  readonly key?: string;
  /** Width in half-width characters; a Chinese character takes two. */
  readonly width: number;
  /** Where its cells stand; left unless given. */
  readonly align?: "left" | "center" | "right";
  /** What may be typed into its cells; anything unless given. */
  readonly rule?: CellRule;
  /** How what is typed is taken: always as text, so that 007 stays 007, or as a date. */
  readonly typed?: "text" | "date";
}

/** One sheet: titles, a table with a header, and notes under it. */
export interface SheetLayout {
  /** Name of the sheet; what spreadsheets do not allow in one is replaced. */
  readonly name: string;
  /** Lines above the table, the first one large; each covers the whole width. */
  readonly titles?: readonly string[];
  /** The columns from A on. */
  readonly columns: readonly LayoutColumn[];
  /** Header rows, frozen on the screen and repeated on every printed page. */
  readonly header: readonly (readonly HeaderCell[])[];
  /** The rows of the table. */
  readonly rows: readonly (readonly LayoutCell[])[];
  /** A last row in bold. */
  readonly totals?: readonly LayoutCell[];
  /** Lines under the table; each covers the whole width. */
  readonly notes?: readonly string[];
  /** How the paper lies; portrait unless given. */
  readonly orientation?: "portrait" | "landscape";
  /** Line at the top of every printed page. */
  readonly pageHeader?: string;
  /** How its pages look. */
  readonly page?: PageLook;
}

/** A workbook to be written: plain tables that print well. */
export interface WorkbookLayout {
  /** Title in the document's properties. */
  readonly title: string;
  /** Language of the page numbers; Chinese unless given. */
  readonly language?: Language;
  /** The sheets, at least one. */
  readonly sheets: readonly SheetLayout[];
}
