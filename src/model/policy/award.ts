import type { Rounding } from "../decimal";
import type { LocalizedText } from "../localizedText";
import type { PlainDate } from "../plainDate";
import type { Condition } from "./condition";
import type {
  EntrySelection,
  EntryTest,
  MandateSelection,
  RatingSelection,
  ReportSelection,
  ReportTest,
  SuggestionSelection,
  SuggestionTest,
} from "./pick";
import type {
  ByOrderValue,
  EachValue,
  EqualShareValue,
  PerQuantityValue,
  RatingsValue,
  ShortfallValue,
  StepsValue,
  TableValue,
} from "./value";
import type { Division } from "./window";

/** What every rule says of itself. */
export interface RuleIdentity {
  /** Stable, unique in the policy. */
  readonly id: string;
  /** Article (and clause) of the measure every number below comes from; empty where not known. */
  readonly basis: string;
  /** Name. */
  readonly name: LocalizedText;
}

/** A multiplication by a fraction: `times` divided by `over`. */
export interface Multiplication {
  /** Multiplied by this. */
  readonly times: number;
  /** Divided by this; 1 where left out. */
  readonly over?: number;
}

/** A sum converted to another scale of points (折算). */
export interface Conversion extends Multiplication {
  /** How the product is rounded, at the policy's scale. */
  readonly rounding: Rounding;
}

/** Days between which a rule is in force; each record is valued by the rule in force on its day. */
export interface InForce {
  /** First day; from the beginning where left out. */
  readonly from?: PlainDate;
  /** Last day; to the end where left out. */
  readonly to?: PlainDate;
}

/** What bounds a sum, in this order: condition, conversion, floor and ceiling. */
export interface SumLimits {
  /** When the rule applies to a deputy; elsewhere its sum is 0 and its records earn nothing by it. */
  readonly when?: Condition;
  /** Days between which it is in force. */
  readonly inForce?: InForce;
  /** Converts the sum, before floor and ceiling. */
  readonly convert?: Conversion;
  /** Least points of the sum. */
  readonly floor?: number;
  /** Most points of the sum. */
  readonly ceiling?: number;
}

/** A factor on the points of each unit that passes the test. */
export interface Factor<Test> extends Multiplication {
  /** Which units; all where left out. */
  readonly where?: Test;
}

/** Factors on the points of each unit; those that apply are multiplied, then rounded once. */
export interface Factors<Test> {
  /** The factors. */
  readonly of: readonly Factor<Test>[];
  /** How the product is rounded, at the policy's scale. */
  readonly rounding: Rounding;
}

/** Points for duty entries. */
export interface EntryAward extends RuleIdentity, SumLimits {
  /** Which entries. */
  readonly of: EntrySelection;
  /** What each is worth, or all together. */
  readonly value:
    | EachValue
    | ByOrderValue
    | PerQuantityValue
    | TableValue
    | EqualShareValue
    | StepsValue
    | ShortfallValue;
  /** What the points of a unit are multiplied by. */
  readonly factors?: Factors<EntryTest>;
}

/** Points for suggestions. */
export interface SuggestionAward extends RuleIdentity, SumLimits {
  /** Which suggestions. */
  readonly of: SuggestionSelection;
  /** What each is worth, or all together. */
  readonly value: EntryAward["value"];
  /** What the points of a unit are multiplied by. */
  readonly factors?: Factors<SuggestionTest>;
}

/** Points for duty reports. */
export interface ReportAward extends RuleIdentity, SumLimits {
  /** Which reports. */
  readonly of: ReportSelection;
  /** What each is worth, or all together. */
  readonly value: EachValue | ByOrderValue | TableValue | StepsValue | ShortfallValue;
  /** What the points of a unit are multiplied by. */
  readonly factors?: Factors<ReportTest>;
}

/** Points from ratings: an assessor's band, several raters, a group's share. */
export interface RatingAward extends RuleIdentity, SumLimits {
  /** Which ratings. */
  readonly of: RatingSelection;
  /** How they become points. */
  readonly value: RatingsValue;
}

/** Points for the mandate itself: base points, points by a measure. */
export interface MandateAward extends RuleIdentity, SumLimits {
  /** The mandate. */
  readonly of: MandateSelection;
  /** What it is worth. */
  readonly value: EachValue | PerQuantityValue | TableValue | StepsValue | ShortfallValue;
}

/** Points for one kind of unit. */
export type Award = EntryAward | SuggestionAward | ReportAward | RatingAward | MandateAward;

/** How the parts of a group become one sum. */
export type Combining = "sum" | "highest" | "lowest";

/** A sum of awards and other sums within limits: an article, a chapter, the whole measure. */
export interface Group extends RuleIdentity, SumLimits {
  /** What is summed. */
  readonly parts: readonly ScoreRule[];
  /** Adds the parts, or takes the highest or lowest alone; `sum` where left out. */
  readonly combine?: Combining;
  /**
   * Reckons the group for each share of the records by itself, everything inside and its own limits
   * included, and adds the results: for each month, for each matter.
   */
  readonly each?: Division;
}

/** A node of the tree of points. */
export type ScoreRule = Group | Award;

/**
 * Tells a group from an award.
 *
 * @param rule - a node of the tree of points
 * @returns true for a group
 * @example
 * ```ts
 * import { isGroup } from "deputy-archive";
 * isGroup({ id: "a", basis: "第一条", name: { zh: "会议", en: "meetings" }, parts: [] }); // => true
 * ```
 */
export function isGroup(rule: ScoreRule): rule is Group {
  return "parts" in rule;
}
