import type { Attendance } from "../../model/attendance";
import type { Points } from "../../model/decimal";
import type { DutyEntry, Recorder } from "../../model/dutyEntry";
import type { DutyReport } from "../../model/dutyReport";
import type { Fraction } from "../../model/fraction";
import type { PlainDate } from "../../model/plainDate";
import type { Combining, Conversion, InForce, RuleIdentity } from "../../model/policy/award";
import type { Condition } from "../../model/policy/condition";
import type { Duty } from "../../model/policy/duty";
import type { CountMeasure, Measure, SumMeasure } from "../../model/policy/measure";
import type { Selection, UnitLimit } from "../../model/policy/pick";
import type { Policy } from "../../model/policy/policy";
import type { Division } from "../../model/policy/window";
import type { Rating } from "../../model/rating";
import type { Suggestion } from "../../model/suggestion";
import type { Facts } from "../condition/facts";
import type { NotAppliedReason } from "../score/notAppliedReason";

/** The mandate as a unit: once for the period, or for each stretch of it that is reckoned by itself. */
export interface MandateUnit {
  /** Tells it from records. */
  readonly kind: "mandate";
  /** Number of the deputy certificate. */
  readonly id: string;
  /** First day in office within the stretch. */
  readonly occurredOn: PlainDate;
}

/** One thing that is valued or counted: an event (by the entry that speaks), a suggestion, a report. */
export type Unit = DutyEntry | Suggestion | DutyReport | Rating | MandateUnit;

/** Whether a unit is one a rule looks at, by what was known on a day. */
export type UnitTest = (unit: Unit, known: KnownSpan) => boolean;

/** How far a test may look: nothing after this day is known. */
export interface KnownSpan {
  /** Last day. */
  readonly to: PlainDate;
}

/** What an award has given so far, which the points of its next unit may depend on. */
export interface RunningSum {
  /** Points. */
  points: Points;
  /** Number of units. */
  units: number;
  /** Their amount. */
  amount: number;
}

/** Gives the facts of the deputy, which are taken only when they are asked for. */
export interface FactsGiver {
  /** The facts. */
  facts(): Facts;
}

/** Points of a unit, given what came before it in the window. */
export type UnitValue = (unit: Unit, before: RunningSum, from: FactsGiver) => Points;

/** A unit's own figure, where its points go by one. */
export type UnitFigure = (unit: Unit) => Fraction | null;

/** A unit that has no part in a sum, and why. */
export interface UnusedUnit {
  /** The unit. */
  readonly unit: Unit;
  /** Why. */
  readonly reason: NotAppliedReason;
}

/** Points all units of an award have together. */
export interface SumOfUnits {
  /** Points. */
  readonly points: Points;
  /** The figure they go by; `null` where it is not known. */
  readonly figure: Fraction | null;
  /** Units without a part in it. */
  readonly unused: readonly UnusedUnit[];
}

/** How an award's units become points: each by itself, or all together. */
export type Valuation =
  | {
      readonly kind: "units";
      /** Points of a unit before factors. */
      readonly value: UnitValue;
      /** How much a unit is, where the points of the next one depend on it; elsewhere `null`. */
      readonly amountOf: ((unit: Unit) => number) | null;
      /** A unit's own figure; `null` where its points go by none. */
      readonly figureOf: UnitFigure | null;
      /** Points after factors; `null` where there are none. */
      readonly factored: ((points: Points, unit: Unit, known: KnownSpan) => Points) | null;
    }
  | {
      readonly kind: "sum";
      readonly valueAll: (units: readonly Unit[], facts: Facts) => SumOfUnits;
    };

/** A selection made ready: the test, and how many may count. */
export interface SelectionPlan {
  /** Which units. */
  readonly test: UnitTest;
  /** How many count. */
  readonly limit: UnitLimit | null;
}

/** An award made ready. */
export interface AwardPlan extends SelectionPlan {
  /** What the award says of itself. */
  readonly rule: RuleIdentity;
  /** Place of the award in the plan's nodes. */
  readonly node: number;
  /** Where its units come from. */
  readonly from: Selection["from"];
  /** Days between which it and every group around it are in force; `null` for any day. */
  readonly inForce: InForce | null;
  /** How its units become points. */
  readonly valuation: Valuation;
  /** Whether its units can be valued one by one in any order, as they come. */
  readonly streams: boolean;
}

/** A node of the tree of points made ready; children stand before their parent. */
export interface NodePlan {
  /** What the rule says of itself. */
  readonly rule: RuleIdentity;
  /** Place of the parent; -1 for the root, which stands last. */
  readonly parent: number;
  /** Places of its parts. */
  readonly parts: readonly number[];
  /** Place of the first node below it; its own where there is none. */
  readonly first: number;
  /** Place of the nearest group around it that is reckoned for shares of the records; -1 for none. */
  readonly owner: number;
  /** Shares of the records it is reckoned for; `null` for all together. */
  readonly each: Division | null;
  /** How its parts become one sum. */
  readonly combine: Combining;
  /** Days between which it and every group around it are in force; `null` for any day. */
  readonly inForce: InForce | null;
  /** Its own condition and those of every group around it. */
  readonly conditions: readonly Condition[];
  /** Converts the sum; `null` for no conversion. */
  readonly convert: { readonly by: Fraction; readonly rule: Conversion } | null;
  /** Least points, or `null`. */
  readonly floor: Points | null;
  /** Most points, or `null`. */
  readonly ceiling: Points | null;
  /** The award, or `null` for a group. */
  readonly award: AwardPlan | null;
}

/** A measure of records made ready. */
export interface MeasurePlan extends SelectionPlan {
  /** The measure as the policy says it. */
  readonly measure: CountMeasure | SumMeasure;
  /** What it looks back on: `period`, `term`, or so many years. */
  readonly span: "period" | "term" | number;
}

/** A measure that is not taken of records directly. */
export type OtherMeasure = Exclude<Measure, CountMeasure | SumMeasure>;

/** One kind of duty made ready. */
export interface DutyPlan {
  /** The duty as the policy lists it. */
  readonly duty: Duty;
  /** Place of its bucket in a tally. */
  readonly index: number;
  /** Awards that look at it, by whether the deputy was there; their tests ask about the rest. */
  readonly awards: ReadonlyMap<Attendance, readonly AwardPlan[]>;
  /** Measures that look at it. */
  readonly measures: readonly MeasurePlan[];
}

/** A policy compiled once and used for every archive; holds no state. */
export interface Plan {
  /** The policy itself. */
  readonly policy: Policy;
  /** Duties by code. */
  readonly duties: ReadonlyMap<string, DutyPlan>;
  /** Duties in the policy's order. */
  readonly dutyList: readonly DutyPlan[];
  /** Nodes of the tree of points, children before their parent, the total last. */
  readonly nodes: readonly NodePlan[];
  /** A zero for each node: the sums of an archive without records. */
  readonly zeros: readonly Points[];
  /** True for each node. */
  readonly yes: readonly boolean[];
  /** False for each node. */
  readonly no: readonly boolean[];
  /** Awards for suggestions. */
  readonly suggestionAwards: readonly AwardPlan[];
  /** Awards for duty reports. */
  readonly reportAwards: readonly AwardPlan[];
  /** Awards for ratings. */
  readonly ratingAwards: readonly AwardPlan[];
  /** Awards for the mandate. */
  readonly mandateAwards: readonly AwardPlan[];
  /** Measures of suggestions. */
  readonly suggestionMeasures: readonly MeasurePlan[];
  /** Measures of duty reports. */
  readonly reportMeasures: readonly MeasurePlan[];
  /** Measures of ratings. */
  readonly ratingMeasures: readonly MeasurePlan[];
  /** Places of the nodes by the ids of their rules. */
  readonly placeOf: ReadonlyMap<string, number>;
  /** Measures of records by id. */
  readonly recordMeasures: ReadonlyMap<string, MeasurePlan>;
  /** All other measures by id. */
  readonly otherMeasures: ReadonlyMap<string, OtherMeasure>;
  /** Whether points depend on measures of the deputy, and so on more than the records of each award. */
  readonly asksMeasures: boolean;
  /** Ids of the measures that change while points are summed. */
  readonly unsteadyMeasures: ReadonlySet<string>;
  /** Tests of the measures of sessions, by measure id. */
  readonly sessionTests: ReadonlyMap<string, UnitTest>;
  /** Rank of each recorder when entries of one event are merged; the lowest speaks. */
  readonly speakerRank: Readonly<Record<Recorder, number>>;
  /** Whether an entry counts as attended where a rule does not speak of attendance. */
  readonly attended: UnitTest;
}
