import type { Points } from "../../model/decimal";
import type { Mandate } from "../../model/mandate";

/** A graded deputy's place in the partition; equal totals have equal places (1, 2, 2, 4). */
export interface RankedDeputy {
  /** The mandate. */
  readonly mandate: Mandate;
  /** The total. */
  readonly total: Points;
  /** The place. */
  readonly rank: number;
}

/** A figure that breaks ties. */
export interface TieBreakFigure {
  /** Id of the measure. */
  readonly measure: string;
  /** Article that says it breaks ties. */
  readonly basis: string;
  /** Whether more or fewer is better. */
  readonly prefer: "more" | "fewer";
  /** Its value. */
  readonly count: number;
}

/** A candidate: eligible and not excluded. */
export interface Candidate extends RankedDeputy {
  /** Figures that break ties at the line, in the order they are compared. */
  readonly tieBreaks: readonly TieBreakFigure[];
  /** `selected` within the quota; `undecided` where people must choose; `beyond-quota` below the line. */
  readonly outcome: "selected" | "undecided" | "beyond-quota";
}

/** Someone who is eligible by grade and left out all the same. */
export interface ExcludedDeputy {
  /** The mandate. */
  readonly mandate: Mandate;
  /** Id of the exclusion. */
  readonly exclusion: string;
  /** Its article. */
  readonly basis: string;
}

/** Deputies of equal total, more of them than there are places left. */
export interface LineTie {
  /** The total they share. */
  readonly total: Points;
  /** Their certificates. */
  readonly certificates: readonly string[];
  /** Places left for them. */
  readonly placesLeft: number;
}

/** How the places kept for one class were filled. */
export interface ReservedSelection {
  /** Id of the rule. */
  readonly id: string;
  /** Its article. */
  readonly basis: string;
  /** How many places. */
  readonly places: number;
  /** Candidates of the class, best first, and what became of each for these places. */
  readonly candidates: readonly Candidate[];
  /** The tie at the line of these places; `null` where there is none. */
  readonly lineTie: LineTie | null;
}

/** The candidates of one partition. */
export interface PartitionSelection {
  /** Id of the list. */
  readonly list: string;
  /** The partition: a delegation; several keys are joined by “ · ”, none is empty. */
  readonly partition: string;
  /** Number of graded deputies. */
  readonly graded: number;
  /** How many may be selected. */
  readonly quota: number;
  /** All graded deputies, in the list's order. */
  readonly ranking: readonly RankedDeputy[];
  /** Candidates, in the list's order; the place is among candidates. */
  readonly candidates: readonly Candidate[];
  /** Those left out before ranking. */
  readonly excluded: readonly ExcludedDeputy[];
  /** The tie at the line of the open places; `null` where there is none. */
  readonly lineTie: LineTie | null;
  /** Places kept for classes, filled before the open ones. */
  readonly reserved: readonly ReservedSelection[];
}
