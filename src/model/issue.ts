/** What became of the thing an issue speaks of. */
export type IssueEffect =
  /** The whole file, sheet or policy was not read. */
  | "refused"
  /** The row stays out until somebody corrects it. */
  | "rejected"
  /** The row counts; the cell was unambiguous and has been put in order. */
  | "repaired"
  /** The row is no record: a blank line, a total, a footer. */
  | "skipped"
  /** The report counts, its ballot does not. */
  | "voided"
  /** Kept exactly as it is; worth knowing. */
  | "noted";

/** Where in a file an issue was found. */
export interface SourcePlace {
  /** File name as the caller gave it. */
  readonly file: string;
  /** Name of the sheet; `null` in csv or where the whole file is meant. */
  readonly sheet: string | null;
  /** Row number as a spreadsheet shows it; `null` where no row is meant. */
  readonly row: number | null;
  /** The column's own name, whatever heading the file used; `null` where no column is meant. */
  readonly column: string | null;
}

/** One thing to know about what was read: where it stands, what it is, what became of it. */
export interface SourceIssue extends SourcePlace {
  /** What it is; its words are in the message catalogue. */
  readonly code: string;
  /** What became of it. */
  readonly effect: IssueEffect;
  /** The value exactly as it stood in the file. */
  readonly value: string;
  /** The heading the file used, where it is not the column's own name. */
  readonly heading?: string;
}

/** One thing wrong with a policy or another JSON document. */
export interface DocumentIssue {
  /** What it is; its words are in the message catalogue. */
  readonly code: string;
  /** Keys and indexes that lead to the place. */
  readonly path: readonly (string | number)[];
  /** What the message speaks of: names, values, limits. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** How many rows were read and what became of them: read = accepted + repaired + rejected + skipped. */
export interface RowCounts {
  /** Rows from the one after the header to the last that holds anything. */
  readonly read: number;
  /** Rows that count as they stand. */
  readonly accepted: number;
  /** Rows that count after a repair. */
  readonly repaired: number;
  /** Rows set aside. */
  readonly rejected: number;
  /** Rows that are no record. */
  readonly skipped: number;
}

/** What was understood, and everything there is to know about how. */
export interface ReadResult<Value, Issue = SourceIssue> {
  /** What was understood. */
  readonly value: Value;
  /** Everything repaired, set aside, skipped or noted. */
  readonly issues: readonly Issue[];
}
