import type { Rounding } from "./decimal";
import type { Fraction } from "./fraction";
import type { LocalizedText } from "./localizedText";
import type { BallotRate } from "./policy/value";

/** What an option of a ballot stands for, whatever it is called (满意、好、称职). */
export type OptionMeaning = "satisfied" | "basicallySatisfied" | "dissatisfied" | "abstained";

/** An option of a ballot, as a place words it (好、较好、一般、差). */
export interface AppraisalOption {
  /** Code that ballots carry. */
  readonly code: string;
  /** Name. */
  readonly name: LocalizedText;
  /** What it stands for. */
  readonly means: OptionMeaning;
}

/** How many must be there for a ballot to count. */
export type Quorum =
  /** A share of those who belong to the group, as more than half of the members. */
  | {
      /** Tells it from a number. */
      readonly kind: "share";
      /** Article it is from. */
      readonly basis: string;
      /** From 0 to 1. */
      readonly share: Fraction;
      /** Whether exactly that share is enough. */
      readonly bound: "at-least" | "more-than";
    }
  /** A number, as 50 voters. */
  | {
      /** Tells it from a share. */
      readonly kind: "number";
      /** Article it is from. */
      readonly basis: string;
      /** Fewest people; exactly so many are enough. */
      readonly atLeast: number;
    };

/** A group of appraisers (选民、常委会组成人员). */
export interface AppraiserGroup {
  /** Code that ballots carry. */
  readonly code: string;
  /** Name. */
  readonly name: LocalizedText;
  /** Weight in the result, a whole number above 0. */
  readonly weight: number;
  /** How many must be there; all of these. */
  readonly quorums: readonly Quorum[];
}

/** How a place reckons an appraisal: data, each part with its article where it has one. */
export interface AppraisalRules {
  /** Article of the measure. */
  readonly basis: string;
  /** The options of a ballot. */
  readonly options: readonly AppraisalOption[];
  /** Who appraises. */
  readonly groups: readonly AppraiserGroup[];
  /** What stands above and below the line of the rate. */
  readonly rate: BallotRate;
  /** Where a group has no ballot that counts: no result, or the result of the others. */
  readonly groupMissing: "no-result" | "others-count";
  /** Digits behind the point of the rate in per cent, and how it is rounded; exact where left out. */
  readonly round?: {
    /** Digits behind the point, of the rate in per cent. */
    readonly decimals: number;
    /** Which way it is rounded. */
    readonly rounding: Rounding;
  };
  /** Whose ballot the duty report carries: one group's, or all groups' added. */
  readonly reported:
    | "all"
    | {
        /** Code of the group whose ballot it is. */
        readonly group: string;
      };
}
