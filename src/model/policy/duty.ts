import type { DutyRole } from "../dutyEntry";
import type { LocalizedText } from "../localizedText";
import type { Particular } from "./particular";

/** What the quantity of a duty counts, and its bounds. */
export interface DutyQuantity {
  /** What one is: half-days, households, cases. */
  readonly unit: LocalizedText;
  /** Largest whole number a register may say; the least is 1. */
  readonly atMost: number;
}

/** One kind of duty, as a policy lists it (履职事项). */
export interface Duty {
  /** Stable code that entries carry. */
  readonly code: string;
  /** Name. */
  readonly name: LocalizedText;
  /** Other words registers use for it. */
  readonly aliases?: readonly string[];
  /** The quantity entries must give; without it the column is not used. */
  readonly quantity?: DutyQuantity;
  /** Whether the register must say who was there. */
  readonly attendanceRequired?: boolean;
  /** Whether the register must name a level. */
  readonly levelRequired?: boolean;
  /** The only parts a deputy can take in it; then the register must name one. */
  readonly roles?: readonly DutyRole[];
  /** Whether entries of different levels are different events even where all else agrees. */
  readonly levelTellsEventsApart?: boolean;
  /** What the register says of it beyond the fixed columns. */
  readonly particulars?: readonly Particular[];
  /** Kept in the archive only: never scored, never counted. */
  readonly recordOnly?: boolean;
}
