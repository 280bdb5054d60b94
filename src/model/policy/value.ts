import type { Rounding } from "../decimal";
import type { LocalizedText } from "../localizedText";
import type { ProRate } from "./condition";

/** How much: 1 for each unit, its quantity (half-days, households), a particular, or a measure. */
export type Amount =
  | "units"
  | "quantity"
  | {
      /** Code of the particular. */
      readonly particular: string;
    }
  | {
      /** Id of the measure. */
      readonly measure: string;
    };

/** The same points for each unit. */
export interface EachValue {
  /** Names this way of valuing. */
  readonly kind: "each";
  /** Points for one unit; below 0 for a deduction. */
  readonly points: number;
  /** Reduces the points for those who joined within the period. */
  readonly proRate?: ProRate;
}

/** Points by place in the order of day and number: the first unit, the second, each further one. */
export interface ByOrderValue {
  /** Names this way of valuing. */
  readonly kind: "by-order";
  /** Points for the first unit, the second, and so on. */
  readonly points: readonly number[];
  /** Points for each unit after those. */
  readonly further: number;
}

/** Points for every so much of an amount, summed over the window and then divided. */
export interface PerQuantityValue {
  /** Names this way of valuing. */
  readonly kind: "per-quantity";
  /** The amount; the quantity where left out. A measure is for the mandate. */
  readonly amount?: Amount;
  /** Points for every full share. */
  readonly points: number;
  /** How much a full share is; 1 gives points for each. */
  readonly every: number;
  /** Counts only what goes beyond this much. */
  readonly after?: number;
  /** Counts only what stays within this much. */
  readonly upTo?: number;
}

/** The field a table of points goes by. */
export type TableField =
  | "level"
  | "role"
  | "outcome"
  | "form"
  | "attendance"
  | "deputyClass"
  | {
      /** Code of the particular. */
      readonly particular: string;
    };

/** Points by a field of the record; where a particular has several of the values, the highest. */
export interface TableValue {
  /** Names this way of valuing. */
  readonly kind: "table";
  /**
   * The field: `level`, `role` or `attendance` of an entry, `role` or `outcome` of a suggestion,
   * `form` of a report, a particular of either, `deputyClass` anywhere.
   */
  readonly by: TableField;
  /** Points for each value of the field; values not named earn nothing. */
  readonly points: Readonly<Record<string, number>>;
}

/** Points divided in equal shares. */
export interface EqualShareValue {
  /** Names this way of valuing. */
  readonly kind: "equal-share";
  /** Points all share. */
  readonly points: number;
  /** Among whom: a suggestion's co-signers, all its signers, or so many heads as a particular says. */
  readonly among:
    | "co-signers"
    | "signers"
    | {
        /** Code of the particular. */
        readonly particular: string;
      };
  /** How each share is rounded, at the policy's scale. */
  readonly rounding: Rounding;
}

/** One step: reached where the figure is at least `atLeast`. */
export interface Step {
  /** The figure, exact; left out for “all others”, which stands last. */
  readonly atLeast?: number;
  /** Points. */
  readonly points: number;
}

/** The rate of a ballot, in per cent and exact. */
export interface BallotRate {
  /** Weight of each answer in the numerator; answers not named add nothing. */
  readonly answers: {
    /** Weight of satisfied. */
    readonly satisfied?: number;
    /** Weight of basically satisfied. */
    readonly basicallySatisfied?: number;
  };
  /** The denominator: valid ballots, all that came back, or all handed out. */
  readonly among: "valid" | "returned" | "issued";
  /** Per cent of the ballots handed out that must come back; a ballot below it has no rate. */
  readonly quorum?: number;
}

/** The figure steps go by. */
export type StepFigure =
  /** How much each unit is by itself: a donation's class. */
  | {
      /** Amount of one unit. */
      readonly unit: Amount;
    }
  /** How much all units are together, none at all included; a measure is for the mandate. */
  | {
      /** Amount of all units together. */
      readonly all: Amount;
    }
  /** The rate of each report's ballot. */
  | {
      /** Rate of the ballot. */
      readonly ballot: BallotRate;
    };

/** Points in steps: reach two and get 30; 90 per cent 5, 80 per cent 3. */
export interface StepsValue {
  /** Names this way of valuing. */
  readonly kind: "steps";
  /** The figure. */
  readonly by: StepFigure;
  /** Steps, highest first; the first one reached decides. */
  readonly steps: readonly Step[];
  /** Points where the figure is not known (a rate without a denominator); 0 where left out. */
  readonly whenUnknown?: number;
}

/** Points for each one that is missing from a least number. */
export interface ShortfallValue {
  /** Names this way of valuing. */
  readonly kind: "shortfall";
  /** The amount that is summed; a measure is for the mandate. */
  readonly amount: Amount;
  /** The least number. */
  readonly atLeast: number;
  /** Points for each one missing. */
  readonly points: number;
  /** How the points for a part of one are rounded, at the policy's scale. */
  readonly rounding: Rounding;
  /** Reduces the least number for those who joined within the period. */
  readonly proRate?: ProRate;
}

/** A weighted mean of several raters. */
export interface WeightedRatings {
  /** Names this way of combining. */
  readonly kind: "weights";
  /** Per cent of each rater; together 100. */
  readonly percent: Readonly<Record<string, number>>;
  /** A rater who gave none counts 0, or leaves the share to the others. */
  readonly missing: "zero" | "shared-out";
}

/** The first of these raters who gave one prevails. */
export interface PrevailingRating {
  /** Names this way of combining. */
  readonly kind: "prevails";
  /** Raters, first one first. */
  readonly order: readonly string[];
}

/** The mean of all ratings. */
export interface MeanOfRatings {
  /** Names this way of combining. */
  readonly kind: "mean";
  /** So many of the highest, and as many of the lowest, are left out where more than that remain. */
  readonly leaveOut: number;
}

/** All ratings added up: points a group passes on to its members. */
export interface SumOfRatings {
  /** Names this way of combining. */
  readonly kind: "sum";
}

/** How several ratings become one. */
export type RatingCombination = WeightedRatings | PrevailingRating | MeanOfRatings | SumOfRatings;

/** A band an assessor may choose points in. */
export interface RatingBand {
  /** Stable code. */
  readonly code: string;
  /** Name. */
  readonly name: LocalizedText;
  /** Least points. */
  readonly from: number;
  /** Most points. */
  readonly to: number;
  /** Id of the measure that opens the band; open to all where left out. */
  readonly measure?: string;
  /** The measure is this or more. */
  readonly atLeast?: number;
  /** The measure is below this. */
  readonly below?: number;
}

/** Points from the ratings of one or several raters, each inside the bands. */
export interface RatingsValue {
  /** Names this way of valuing. */
  readonly kind: "ratings";
  /** How several become one. */
  readonly combine: RatingCombination;
  /** The bands; a rating outside all of them is not counted. No bands, no bounds. */
  readonly bands: readonly RatingBand[];
  /** Whether a rating without a reason is not counted. */
  readonly reasonRequired: boolean;
  /** How the mean is rounded, at the policy's scale. */
  readonly rounding: Rounding;
}
