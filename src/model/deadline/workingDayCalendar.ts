import type { PlainDate } from "../plainDate";

/**
 * Which days are worked, as the yearly notice on holidays says it.
 *
 * Saturdays and Sundays are not worked unless the notice moves work to them. Nothing is known
 * outside the span: a deadline that leaves it is not known, never guessed.
 */
export interface WorkingDayCalendar {
  /** First day the notices cover. */
  readonly knownFrom: PlainDate;
  /** Last day the notices cover. */
  readonly knownTo: PlainDate;
  /** Days off; Saturdays and Sundays need not be named. */
  readonly holidays: readonly PlainDate[];
  /** Saturdays and Sundays that are worked (调休上班). */
  readonly makeUpWorkdays: readonly PlainDate[];
}
