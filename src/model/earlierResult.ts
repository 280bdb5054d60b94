import type { Period } from "./period";

/** How an earlier period of the same mandate ended, as its own policy assessed it. */
export interface EarlierResult {
  /** The span. */
  readonly period: Period;
  /** Id of the policy it was assessed by. */
  readonly policy: string;
  /** Total, a decimal number. */
  readonly total: number;
  /** Id of the grade or other standing. */
  readonly standing: string;
  /** Place in the partition; `null` where it was not ranked. */
  readonly rank: number | null;
  /** Ids of the lists the deputy was selected for. */
  readonly selectedFor: readonly string[];
}
