import type { Rounding } from "../decimal";
import type { LocalizedText } from "../localizedText";
import type { EntrySelection, ReportSelection, SuggestionSelection } from "./pick";

/** The same points for each unit. */
export interface EachValue {
  /** Names this way of valuing. */
  readonly kind: "each";
  /** Points for one unit; below 0 for a deduction. */
  readonly points: number;
}

/** Points for the first unit and other points for each further one. */
export interface FirstThenValue {
  /** Names this way of valuing. */
  readonly kind: "first-then";
  /** Points for the first unit of the window. */
  readonly first: number;
  /** Points for each further unit. */
  readonly further: number;
}

/** Points for every so much of the quantity, summed over the window and then divided. */
export interface PerQuantityValue {
  /** Names this way of valuing. */
  readonly kind: "per-quantity";
  /** Points for every full share. */
  readonly points: number;
  /** How much quantity a full share is; 1 gives points for each. */
  readonly every: number;
}

/** Points by a field of the record. */
export interface TableValue {
  /** Names this way of valuing. */
  readonly kind: "table";
  /** The field: `level` or `role` of an entry, `role` or `outcome` of a suggestion, `form` of a report. */
  readonly by: "level" | "role" | "outcome" | "form";
  /** Points for each value of the field; values not named earn nothing. */
  readonly points: Readonly<Record<string, number>>;
}

/** Points divided in equal shares among the co-signers of a suggestion. */
export interface EqualShareValue {
  /** Names this way of valuing. */
  readonly kind: "equal-share";
  /** Points all co-signers share. */
  readonly points: number;
  /** How each share is rounded, at the policy's scale. */
  readonly rounding: Rounding;
}

/** One step of a rate: reached where the rate is at least `atLeast` per cent. */
export interface RateStep {
  /** Per cent, exact; left out for “all others”, which stands last. */
  readonly atLeast?: number;
  /** Points. */
  readonly points: number;
}

/** Points by the rate of satisfied among valid ballots. */
export interface RateStepsValue {
  /** Names this way of valuing. */
  readonly kind: "satisfaction-rate";
  /** Steps, highest first; the first one reached decides. */
  readonly steps: readonly RateStep[];
}

/** What bounds a sum. */
export interface SumLimits {
  /** Least points of the sum. */
  readonly floor?: number;
  /** Most points of the sum. */
  readonly ceiling?: number;
}

/** What every rule says of itself. */
export interface RuleIdentity {
  /** Stable, unique in the policy. */
  readonly id: string;
  /** Article (and clause) of the measure every number below comes from. */
  readonly basis: string;
  /** Name. */
  readonly name: LocalizedText;
}

/** Points for duty entries. */
export interface EntryAward extends RuleIdentity, SumLimits {
  /** Which entries. */
  readonly of: EntrySelection;
  /** What each is worth. */
  readonly value: EachValue | FirstThenValue | PerQuantityValue | TableValue;
}

/** Points for suggestions. */
export interface SuggestionAward extends RuleIdentity, SumLimits {
  /** Which suggestions. */
  readonly of: SuggestionSelection;
  /** What each is worth. */
  readonly value: EachValue | FirstThenValue | TableValue | EqualShareValue;
}

/** Points for duty reports. */
export interface ReportAward extends RuleIdentity, SumLimits {
  /** Which reports. */
  readonly of: ReportSelection;
  /** What each is worth. */
  readonly value: EachValue | FirstThenValue | TableValue | RateStepsValue;
}

/** Points for records. */
export type Award = EntryAward | SuggestionAward | ReportAward;

/** A sum of awards and other sums within limits: an article, a chapter, the whole measure. */
export interface Group extends RuleIdentity, SumLimits {
  /** What is summed. */
  readonly parts: readonly ScoreRule[];
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
