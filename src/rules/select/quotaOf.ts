import { divide, type Rounding } from "../../model/decimal";
import type { Quota } from "../../model/policy/selectionRules";
import { policyPoints } from "../plan/policyPoints";

/** Decimals a percentage may have. */
const percentScale = 4;

/**
 * So many per cent of a number, whole.
 *
 * @param percent - per cent, with at most four decimals
 * @param whole - the number
 * @param rounding - how the share becomes whole
 * @returns the share
 */
export function percentOf(percent: number, whole: number, rounding: Rounding): number {
  return divide(whole * policyPoints(percent, percentScale), 100 * 10 ** percentScale, rounding);
}

/** How many deputies of a partition a quota may be a share of. */
export interface QuotaBases {
  /** With a grade. */
  readonly graded: number;
  /** In the list. */
  readonly listed: number;
  /** Eligible and not excluded. */
  readonly candidates: number;
}

/**
 * The number of places of a partition.
 *
 * @param quota - the rule
 * @param bases - how many deputies there are
 * @returns whole places
 */
export function quotaOf(quota: Quota, bases: QuotaBases): number {
  if ("places" in quota) return quota.places;
  return Math.max(quota.atLeast, percentOf(quota.percent, bases[quota.of], quota.rounding));
}
