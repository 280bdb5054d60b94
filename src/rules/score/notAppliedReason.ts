import type { SetAsideReason } from "../tally/setAsideReason";

/** Why a record earned nothing. */
export type NotAppliedReason =
  | SetAsideReason
  /** Another entry speaks for the same event. */
  | "same-event"
  /** It was not recognised. */
  | "not-recognised"
  /** The deputy was not there. */
  | "not-attended"
  /** The duty is kept in the archive only. */
  | "record-only"
  /** More than a rule counts for its day, month, activity or period. */
  | "above-limit"
  /** No rule of the policy looks at it. */
  | "no-rule"
  /** It is counted for a grade, a list or a table, and has no points of its own. */
  | "counted-without-points"
  /** The only rules that look at it are not in force on its day. */
  | "rule-not-in-force"
  /** The only rules that look at it do not apply to this deputy. */
  | "condition-not-met"
  /** Points outside every band that is open. */
  | "rating-out-of-bands"
  /** A rating without a reason where one is needed. */
  | "rating-without-reason"
  /** The same assessor rated the same item in the same capacity later. */
  | "rating-superseded"
  /** Points with more decimals than the policy's points have. */
  | "rating-too-fine"
  /** Another rater prevails, or the rater has no part in it, or it is left out as highest or lowest. */
  | "rating-not-used";
