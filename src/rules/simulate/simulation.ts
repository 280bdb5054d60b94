import type { Points } from "../../model/decimal";
import type { LocalizedText } from "../../model/localizedText";
import type { Mandate } from "../../model/mandate";
import type { Period } from "../../model/period";
import type { PlainDate } from "../../model/plainDate";
import type { Standing } from "../assess/assessment";

/** One of the two policies. */
export interface SimulatedPolicy {
  /** Id. */
  readonly id: string;
  /** Version. */
  readonly version: string;
  /** Title. */
  readonly title: LocalizedText;
}

/** Points under both policies. */
export interface PointsMove {
  /** Under the earlier policy. */
  readonly before: Points;
  /** Under the later one. */
  readonly after: Points;
  /** The later less the earlier. */
  readonly difference: Points;
}

/** A deputy's place among the graded of a partition, under both policies. */
export interface RankMove {
  /** Id of the list. */
  readonly list: string;
  /** Partition and place under the earlier policy; `null` where the deputy is not ranked. */
  readonly before: PlaceInPartition | null;
  /** Partition and place under the later policy; `null` where the deputy is not ranked. */
  readonly after: PlaceInPartition | null;
  /** Places gained (above 0) or lost; `null` where the two partitions must not be compared. */
  readonly gained: number | null;
}

/** A place in a partition. */
export interface PlaceInPartition {
  /** The partition. */
  readonly partition: string;
  /** The place; equal totals have equal places. */
  readonly rank: number;
}

/** One deputy under both policies. */
export interface DeputyMove {
  /** The mandate. */
  readonly mandate: Mandate;
  /** The total. */
  readonly total: PointsMove;
  /** Grade or other standing under the earlier policy. */
  readonly standingBefore: Standing;
  /** Grade or other standing under the later policy. */
  readonly standingAfter: Standing;
  /** Places, list by list. */
  readonly ranks: readonly RankMove[];
}

/** Who comes and goes. */
export interface StandingMove {
  /** Id of the grade, other standing or list. */
  readonly id: string;
  /** Its name. */
  readonly name: LocalizedText;
  /** How many are in it under the earlier policy. */
  readonly before: number;
  /** How many are in it under the later policy. */
  readonly after: number;
  /** Certificates of those who come in. */
  readonly entering: readonly string[];
  /** Certificates of those who drop out. */
  readonly leaving: readonly string[];
}

/** A list of candidates under both policies. */
export interface ListMove extends StandingMove {
  /** Certificates of those whom a tie leaves to people under the earlier policy. */
  readonly undecidedBefore: readonly string[];
  /** Certificates of those whom a tie leaves to people under the later policy. */
  readonly undecidedAfter: readonly string[];
}

/** Totals of a delegation, or of all. */
export interface GroupMove extends PointsMove {
  /** The delegation; `null` for all. */
  readonly group: string | null;
  /** Number of deputies. */
  readonly deputies: number;
}

/** A node of the tree of points, summed over all deputies. */
export interface NodeMove extends PointsMove {
  /** Id of the rule. */
  readonly rule: string;
  /** Its article. */
  readonly basis: string;
  /** Its name. */
  readonly name: LocalizedText;
}

/** The same records under two policies. */
export interface Simulation {
  /** The earlier policy. */
  readonly before: SimulatedPolicy;
  /** The later policy. */
  readonly after: SimulatedPolicy;
  /** The span scored. */
  readonly period: Period;
  /** Day of knowledge. */
  readonly asOf: PlainDate;
  /** Digits behind the point of all points: of the policy that has more. */
  readonly scale: number;
  /** Every deputy, the largest difference first, then by certificate. */
  readonly deputies: readonly DeputyMove[];
  /** Grades and other standings: of the later policy, then those only the earlier one gives. */
  readonly standings: readonly StandingMove[];
  /** Lists: of the later policy, then those only the earlier one has. */
  readonly lists: readonly ListMove[];
  /** Totals of each delegation, by name. */
  readonly groups: readonly GroupMove[];
  /** Totals of all. */
  readonly whole: GroupMove;
  /** Nodes below the total whose sums differ, the largest difference first, then by id. */
  readonly nodes: readonly NodeMove[];
}
