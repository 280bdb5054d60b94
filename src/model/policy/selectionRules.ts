import type { Rounding } from "../decimal";
import type { RuleIdentity } from "./award";
import type { Condition } from "./condition";

/** Who cannot be a candidate, whatever the points. */
export interface Exclusion extends RuleIdentity {
  /** When it applies. */
  readonly when: Condition;
}

/** How many of each partition are selected. */
export interface Quota {
  /** Article of the measure. */
  readonly basis: string;
  /** Per cent of the graded deputies of the partition. */
  readonly percentOfGraded: number;
  /** How the number becomes whole. */
  readonly rounding: Rounding;
  /** Least number. */
  readonly atLeast: number;
}

/** What tells deputies of equal total apart at the line of the quota; more is better. */
export interface TieBreak {
  /** Article of the measure. */
  readonly basis: string;
  /** Id of the measure compared. */
  readonly measure: string;
}

/** How candidates are chosen inside each partition; ties that stay are left to people. */
export interface SelectionRules {
  /** Article of the measure. */
  readonly basis: string;
  /** What a partition is; deputies of different partitions are never compared. */
  readonly partitionBy: "delegation";
  /** What a candidate must have. */
  readonly eligible: Condition;
  /** Who is left out before ranking. */
  readonly exclusions: readonly Exclusion[];
  /** How many. */
  readonly quota: Quota;
  /** Compared in turn, only between deputies of equal total at the line. */
  readonly tieBreaks: readonly TieBreak[];
}
