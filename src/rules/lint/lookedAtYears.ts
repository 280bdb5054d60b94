import type { Policy } from "../../model/policy/policy";

/** First and last year whose period can be looked at. */
export interface Years {
  /** The first. */
  readonly least: number;
  /** The last. */
  readonly most: number;
}

/**
 * The years of which every day a policy names is in the calendar of 0001 to 9999.
 *
 * @param policy - the policy
 * @returns the first and the last of them
 */
export function lookedAtYears({ period, counting }: Policy): Years {
  const offsets = [period.from.yearOffset, 0, counting.recordedBy?.yearOffset ?? 0];
  return { least: 1 - Math.min(...offsets), most: 9999 - Math.max(...offsets) };
}
