import type { PlainDate } from "./plainDate";

/** A span of days that may still go on; the first and the last day both belong to it. */
export interface OpenPeriod {
  /** First day. */
  readonly from: PlainDate;
  /** Last day; `null` where it goes on. */
  readonly to: PlainDate | null;
}
