import type { Attendance } from "../../model/attendance";
import type { Points } from "../../model/decimal";
import type { DutyEntry, Recorder } from "../../model/dutyEntry";
import type { DutyReport } from "../../model/dutyReport";
import type { Period } from "../../model/period";
import type { RuleIdentity } from "../../model/policy/award";
import type { Duty } from "../../model/policy/duty";
import type { Measure } from "../../model/policy/measure";
import type { UnitLimit } from "../../model/policy/pick";
import type { Policy } from "../../model/policy/policy";
import type { Suggestion } from "../../model/suggestion";

/** One thing that is valued or counted: an event (by the entry that speaks), a suggestion, a report. */
export type Unit = DutyEntry | Suggestion | DutyReport;

/** Whether a unit is one a rule looks at. */
export type UnitTest = (unit: Unit, period: Period) => boolean;

/** Points of a unit, given how many units and how much quantity came before it in the window. */
export type UnitValue = (unit: Unit, index: number, quantityBefore: number) => Points;

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
  /** What each unit is worth. */
  readonly value: UnitValue;
}

/** A node of the tree of points made ready; children stand before their parent. */
export interface NodePlan {
  /** What the rule says of itself. */
  readonly rule: RuleIdentity;
  /** Place of the parent; -1 for the root, which stands last. */
  readonly parent: number;
  /** Place of the first node below it; its own where there is none. */
  readonly first: number;
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
  readonly measure: Measure;
}

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
  /** Awards for suggestions. */
  readonly suggestionAwards: readonly AwardPlan[];
  /** Awards for duty reports. */
  readonly reportAwards: readonly AwardPlan[];
  /** Measures of suggestions. */
  readonly suggestionMeasures: readonly MeasurePlan[];
  /** Measures of duty reports. */
  readonly reportMeasures: readonly MeasurePlan[];
  /** Measures by id. */
  readonly measures: ReadonlyMap<string, Measure>;
  /** Tests of the measures of sessions, by measure id. */
  readonly sessionTests: ReadonlyMap<string, UnitTest>;
  /** Rank of each recorder when entries of one event are merged; the lowest speaks. */
  readonly speakerRank: Readonly<Record<Recorder, number>>;
  /** Whether an entry counts as attended where a rule does not speak of attendance. */
  readonly attended: UnitTest;
}
