import type { Rounding } from "../decimal";
import type { RuleIdentity } from "./award";
import type { Condition } from "./condition";

/** Who cannot be a candidate, whatever the points. */
export interface Exclusion extends RuleIdentity {
  /** When it applies. */
  readonly when: Condition;
}

/** A number of places. */
export interface PlacesQuota {
  /** Article of the measure. */
  readonly basis: string;
  /** How many places. */
  readonly places: number;
}

/** A share of the deputies of the partition. */
export interface PercentQuota {
  /** Article of the measure. */
  readonly basis: string;
  /** Per cent. */
  readonly percent: number;
  /** Of whom: the graded (the excluded among them), the listed, or the candidates. */
  readonly of: "graded" | "listed" | "candidates";
  /** How the number becomes whole. */
  readonly rounding: Rounding;
  /** Least number. */
  readonly atLeast: number;
}

/** How many of each partition are selected. */
export type Quota = PlacesQuota | PercentQuota;

/** Places kept for a class: filled first by its best, then the rest by everyone. */
export interface ReservedPlaces extends RuleIdentity {
  /** Who counts for them. */
  readonly where: Condition;
  /** Per cent of the quota. */
  readonly percentOfQuota: number;
  /** How the number becomes whole. */
  readonly rounding: Rounding;
}

/** What tells deputies of equal total apart at the line of the quota. */
export interface TieBreak {
  /** Article of the measure. */
  readonly basis: string;
  /** Id of the measure compared. */
  readonly measure: string;
  /** Whether more or fewer is better; `more` where left out. */
  readonly prefer?: "more" | "fewer";
}

/** What deputies must share to be compared. */
export type PartitionKey = "delegation" | "station" | "deputyClass";

/** How candidates are chosen inside each partition; ties that stay are left to people. */
export interface SelectionRules extends RuleIdentity {
  /** What a partition shares; deputies of different partitions are never compared. Empty: all are. */
  readonly partitionBy: readonly PartitionKey[];
  /** Highest totals first, or lowest. */
  readonly order: "highest" | "lowest";
  /** What a candidate must have. */
  readonly eligible: Condition;
  /** Who is left out before ranking. */
  readonly exclusions: readonly Exclusion[];
  /** How many. */
  readonly quota: Quota;
  /** Places kept for classes. */
  readonly reserved?: readonly ReservedPlaces[];
  /** Compared in turn, only between deputies of equal total at the line. */
  readonly tieBreaks: readonly TieBreak[];
}
