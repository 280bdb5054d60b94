import type { PlainDate } from "../../model/plainDate";

/** A few words shown beside a cell. */
export interface CellHint {
  /** Title, 32 characters at most; what is longer is cut. */
  readonly title: string;
  /** Text, 255 characters at most; what is longer is cut. */
  readonly text: string;
}

/** What a rule shows to the one who fills the cell in. */
interface RuleHints {
  /** Shown when the cell is chosen. */
  readonly prompt?: CellHint;
  /** Shown when something else was typed; it is then not taken. */
  readonly refusal?: CellHint;
}

/** One of a list, chosen from a drop-down. */
export interface ListRule extends RuleHints {
  /** Names this kind. */
  readonly kind: "list";
  /** What may be chosen, in the order it is shown; any number, of any length. */
  readonly values: readonly string[];
}

/** A real date between two days, both included. */
export interface DayRule extends RuleHints {
  /** Names this kind. */
  readonly kind: "day";
  /** First day, 1900-03-01 or later. */
  readonly from: PlainDate;
  /** Last day. */
  readonly to: PlainDate;
}

/** A number between two bounds, both included. */
export interface NumberRule extends RuleHints {
  /** Names this kind: a whole number, or one with digits behind the point. */
  readonly kind: "whole" | "decimal";
  /** Least. */
  readonly atLeast: number;
  /** Most. */
  readonly atMost: number;
}

/** A text of so many characters. */
export interface LengthRule extends RuleHints {
  /** Names this kind. */
  readonly kind: "length";
  /** Fewest. */
  readonly atLeast: number;
  /** Most. */
  readonly atMost: number;
}

/** What may be typed into the cells of a column; an empty cell is always allowed. */
export type CellRule = ListRule | DayRule | NumberRule | LengthRule;
