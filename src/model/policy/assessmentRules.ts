import type { Rounding } from "../decimal";
import type { LocalizedText } from "../localizedText";
import type { RuleIdentity } from "./award";
import type { Condition } from "./condition";

/** A standing outside the grades: suspended, in office too short a time, no longer a deputy. */
export interface StandingRule extends RuleIdentity {
  /** When it applies; the first rule that applies decides. */
  readonly when: Condition;
  /** `ungraded` is listed without a grade; `unlisted` is not in the list at all. */
  readonly effect: "ungraded" | "unlisted";
}

/** Something besides points that a grade needs. */
export interface Requirement extends RuleIdentity {
  /** What must hold. */
  readonly condition: Condition;
  /** What is said where it does not hold. */
  readonly failure: LocalizedText;
}

/** A grade by points, with what else it needs. */
export interface Grade extends RuleIdentity {
  /** Least points; none where left out, as in the last grade. */
  readonly atLeast?: number;
  /** Most points, where the measure names them; what lies between two grades' lines has no grade. */
  readonly atMost?: number;
  /** What else it needs. */
  readonly requires?: readonly Requirement[];
  /** Id of the grade given where the points suffice and a requirement does not hold. */
  readonly otherwise?: string;
}

/** How a total is rounded before the lines of the grades are drawn. */
export interface GradedTotal {
  /** Article of the measure. */
  readonly basis: string;
  /** Digits behind the point. */
  readonly decimals: number;
  /** How it is rounded. */
  readonly rounding: Rounding;
}

/** How a total becomes a grade. */
export interface AssessmentRules {
  /** How the total is rounded first; not at all where left out. */
  readonly gradedTotal?: GradedTotal;
  /** Who gets no grade. */
  readonly standings: readonly StandingRule[];
  /** Grades, highest first; none where the measure has none. */
  readonly grades: readonly Grade[];
}

/** A fact that a person must look into; nothing is decided by it. */
export interface AlertRule extends RuleIdentity {
  /** When it is raised. */
  readonly when: Condition;
  /** Measure whose records are the facts. */
  readonly facts: string;
  /** Statute and article the fact may matter under. */
  readonly statute: string;
  /** What is said. */
  readonly text: LocalizedText;
}
