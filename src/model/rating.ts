import type { RowSource } from "./dutyEntry";
import type { PlainDate } from "./plainDate";

/**
 * Points a person or body gives on record: a band an assessor chose, a self-assessment, the share a
 * group passes on to its members (评分).
 */
export interface Rating {
  /** Tells a rating from the other records of an archive. */
  readonly kind: "rating";
  /** Stable identity inside the archive. */
  readonly id: string;
  /** What is rated: a code the policy's ratings name. */
  readonly item: string;
  /** In which capacity it is given: a code the policy names, as self, group, office. */
  readonly rater: string;
  /** Who gave it. */
  readonly assessor: string;
  /** Day it counts for: a day of the span that is rated, as its last. */
  readonly occurredOn: PlainDate;
  /** Day it was given. */
  readonly recordedOn: PlainDate;
  /** Points, a decimal number. */
  readonly points: number;
  /** Why; `null` where none is given. */
  readonly reason: string | null;
  /** Row it was read from; `null` where it was not read from a file. */
  readonly source: RowSource | null;
}
