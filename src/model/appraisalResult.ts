import type { Ballot } from "./dutyReport";
import type { Fraction } from "./fraction";

/** Why a group's ballot does not count. */
export type AppraisalFault =
  /** A figure is below 0 or not whole. */
  | "count-not-whole"
  /** An option is not among those of the rules. */
  | "unknown-option"
  /** More were there than belong to the group. */
  | "present-exceed-eligible"
  /** More were handed out than people were there. */
  | "issued-exceed-present"
  /** More came back than were handed out. */
  | "ballots-exceed-issued"
  /** The options and the spoiled do not add up to those returned. */
  | "ballot-sum-mismatch"
  /** Too few were there. */
  | "below-quorum"
  /** Too few came back. */
  | "too-few-returned"
  /** Nothing stands below the line. */
  | "nothing-below-line";

/** What a group of appraisers said. */
export interface GroupResult {
  /** Code of the group. */
  readonly group: string;
  /** All ballots of the group, the options in neutral words; `null` where it held none. */
  readonly ballot: Ballot | null;
  /** Why it does not count; empty where it does, or where there was none. */
  readonly faults: readonly AppraisalFault[];
  /** Per cent, exact; `null` where it does not count. */
  readonly rate: Fraction | null;
}

/** What an appraisal came to; a figure for reference, no judgement of a person. */
export interface AppraisalResult {
  /** Each group of the rules, in their order. */
  readonly groups: readonly GroupResult[];
  /** Per cent of all groups by weight, rounded only where the rules say so; `null` where there is none. */
  readonly rate: Fraction | null;
}
