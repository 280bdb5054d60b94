import type { Points } from "../../model/decimal";
import type { Fraction } from "../../model/fraction";
import type { LocalizedText } from "../../model/localizedText";
import type { Mandate } from "../../model/mandate";
import type { Period } from "../../model/period";
import type { PlainDate } from "../../model/plainDate";
import type { MeasureBounds } from "../../model/policy/condition";
import type { RecordReference } from "../../model/recordReference";
import type { Measures } from "../measure/measures";

/** Whether a requirement of a grade is met, and by what. */
export interface RequirementResult {
  /** Id of the requirement. */
  readonly id: string;
  /** Article. */
  readonly basis: string;
  /** Name. */
  readonly name: LocalizedText;
  /** Whether it is met. */
  readonly met: boolean;
  /** What is said where it is not met. */
  readonly failure: LocalizedText;
  /** Bounds on the figure, `atLeast` less for who joined within the period; none where it has no figure. */
  readonly bounds: MeasureBounds;
  /** The figure there is; `null` where it is not known. */
  readonly actual: Fraction | null;
  /** Whether the figure and its bounds are in per cent: the measure is a rate. */
  readonly percent: boolean;
  /** Records behind the figure. */
  readonly records: readonly RecordReference[];
}

/** What one grade needs and how much of it is there. */
export interface GradeResult {
  /** Id of the grade. */
  readonly id: string;
  /** Article. */
  readonly basis: string;
  /** Name. */
  readonly name: LocalizedText;
  /** Points that are missing; 0 where they suffice. */
  readonly pointsMissing: Points;
  /** Points above its upper line; 0 where it has none or they are not. */
  readonly pointsAbove: Points;
  /** What else it needs. */
  readonly requirements: readonly RequirementResult[];
}

/** How a deputy stands: with a grade, listed without one, or not in the list. */
export interface Standing {
  /** Id of the grade or standing rule. */
  readonly id: string;
  /** Article. */
  readonly basis: string;
  /** Name. */
  readonly name: LocalizedText;
  /** Whether it is a grade, a standing without a grade, or none in the list. */
  readonly kind: "graded" | "ungraded" | "unlisted";
}

/** A fact for people to look into; nothing is decided by it. */
export interface Alert {
  /** Id of the rule. */
  readonly id: string;
  /** Article of the measure. */
  readonly basis: string;
  /** Statute and article the fact may matter under. */
  readonly statute: string;
  /** What is said. */
  readonly text: LocalizedText;
  /** The figure. */
  readonly count: number;
  /** Records that are the fact. */
  readonly records: readonly RecordReference[];
}

/** What follows from a score: a finding with reasons, for people to decide on. */
export interface Assessment {
  /** The mandate. */
  readonly mandate: Mandate;
  /** The span assessed. */
  readonly period: Period;
  /** Day of knowledge. */
  readonly asOf: PlainDate;
  /** The total. */
  readonly total: Points;
  /** Digits behind the point of points. */
  readonly scale: number;
  /** How the deputy stands. */
  readonly standing: Standing;
  /** Requirements that are not met though the points suffice: why the grade is lower. */
  readonly lowered: readonly RequirementResult[];
  /** Every grade, highest first, and what is missing for it. */
  readonly grades: readonly GradeResult[];
  /** The measures. */
  readonly measures: Measures;
  /** Facts for people to look into. */
  readonly alerts: readonly Alert[];
}
