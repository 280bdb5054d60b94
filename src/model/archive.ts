import type { DutyEntry } from "./dutyEntry";
import type { DutyReport } from "./dutyReport";
import type { Mandate } from "./mandate";
import type { Rating } from "./rating";
import type { Suggestion } from "./suggestion";

/** Anything an archive holds. */
export type ArchiveRecord = DutyEntry | Suggestion | DutyReport | Rating;

/** Facts of the roster that are kept with an archive but never scored (D4). */
export type RosterFacts = Readonly<Record<string, string>>;

/** Everything written down about one mandate: person × congress × term (D5, 一人一档). */
export interface Archive {
  /** The mandate the archive is about. */
  readonly mandate: Mandate;
  /** Other columns of the roster under their own names, as they stood. */
  readonly roster: RosterFacts;
  /** Lines of the duty registers. */
  readonly entries: readonly DutyEntry[];
  /** Suggestions put forward alone, led or co-signed. */
  readonly suggestions: readonly Suggestion[];
  /** Duty reports and their ballots. */
  readonly reports: readonly DutyReport[];
  /** Points given on record by persons and bodies. */
  readonly ratings?: readonly Rating[];
}
