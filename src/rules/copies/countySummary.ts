/** What a county tells the city about its archives: counts and hashes, nothing personal (D2). */
export interface CountySummary {
  /** Names the format and its version. */
  readonly format: "deputy-archive/summary/v1";
  /** How many archives. */
  readonly archives: number;
  /** How many events in all of them. */
  readonly events: number;
  /** One hash for each archive, in the order of their subjects, which are not named. */
  readonly leaves: readonly string[];
  /** One hash over all of the above. */
  readonly hash: string;
}
