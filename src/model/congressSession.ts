import type { PlainDate } from "./plainDate";

/** One session of the congress (会议). */
export interface CongressSession {
  /** Full name. */
  readonly name: string;
  /** Short name (简称). */
  readonly shortName: string;
  /** First day. */
  readonly from: PlainDate;
  /** Last day. */
  readonly to: PlainDate;
  /** Length in half-days (半天数). */
  readonly halfDays: number;
}
