import type { PlainDate } from "../plainDate";

/** One year of a deputy among others. */
export interface TrendYear {
  /** Last day of the year scored. */
  readonly to: PlainDate;
  /** Id of the policy it was scored by. */
  readonly policy: string;
  /** Total, as decimal text. */
  readonly total: string;
  /** Id of the grade or other standing. */
  readonly standing: string;
  /** Place in the partition; `null` where it was not ranked. */
  readonly rank: number | null;
  /**
   * Points more (or fewer, with a minus) than the year before, as decimal text; `null` for the first
   * year, and where the two years were scored by different policies and cannot be compared.
   */
  readonly change: string | null;
}
