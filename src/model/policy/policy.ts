import type { Attendance } from "../attendance";
import type { AwardLevel, Recorder } from "../dutyEntry";
import type { LocalizedText } from "../localizedText";
import type { PlainDate } from "../plainDate";
import type { AlertRule, AssessmentRules } from "./assessmentRules";
import type { Group } from "./award";
import type { Checklist } from "./checklist";
import type { PassingOn } from "./collective";
import type { Duty } from "./duty";
import type { Measure } from "./measure";
import type { Particular } from "./particular";
import type { SelectionRules } from "./selectionRules";
import type { StatisticsRules } from "./statistics";

/** A day of the year, in the year of the period's end or so many years before. */
export interface YearDay {
  /** Month, 1 to 12. */
  readonly month: number;
  /** Day, 1 to 31; the month's last where it has no such day. */
  readonly day: number;
  /** 0 for the year itself, -1 for the year before. */
  readonly yearOffset: number;
}

/** The span that is scored as one (履职年度). */
export interface PeriodRule {
  /** Article of the measure. */
  readonly basis: string;
  /** First day. */
  readonly from: YearDay;
  /** Last day. */
  readonly to: YearDay;
}

/** How entries of one event become one (一事一记). */
export interface MergingRule {
  /** Article of the measure. */
  readonly basis: string;
  /** Whose entry speaks for the event, first one first. */
  readonly speaker: readonly Recorder[];
}

/** Which entries count. */
export interface CountingRule {
  /** Article that says only verified entries count; empty where the measure has none. */
  readonly verifiedBasis: string;
  /** What counts as attending where a rule does not speak of attendance. */
  readonly attended: readonly Attendance[];
  /** Article on attendance. */
  readonly attendedBasis: string;
  /** Last day to write an entry down; any day where left out. */
  readonly recordedBy?: YearDay;
  /** Article on late entries; empty where the measure has none. */
  readonly recordedByBasis: string;
}

/** A class of deputy (人员类别). */
export interface DeputyClass {
  /** Stable code. */
  readonly code: string;
  /** Name, as rosters write it. */
  readonly name: LocalizedText;
}

/** A part of the measure that was not seen, so that nothing is made up in its place. */
export interface NotSeen {
  /** Where it belongs: an article, a chapter, a heading. */
  readonly basis: string;
  /** What was not seen. */
  readonly what: LocalizedText;
}

/** A capacity in which ratings are given. */
export interface Rater {
  /** Stable code that ratings carry. */
  readonly code: string;
  /** Name. */
  readonly name: LocalizedText;
}

/** Something that is rated. */
export interface RatedItem {
  /** Stable code that ratings carry. */
  readonly code: string;
  /** Name. */
  readonly name: LocalizedText;
}

/** A place's measure as data: every number carries its article, nothing is code (P1, DESIGN §6). */
export interface Policy {
  /** Names the document. */
  readonly format: "deputy-archive/policy";
  /** Version of the document's form. */
  readonly formatVersion: 1;
  /** Stable id. */
  readonly id: string;
  /** Version of this measure. */
  readonly version: string;
  /** Title of the measure. */
  readonly title: LocalizedText;
  /** Whether the points are an illustration and not rules in force; every output then says so. */
  readonly illustrative: boolean;
  /** Day the measure was adopted; `null` where not known. */
  readonly adoptedOn: PlainDate | null;
  /** First day of the measure; `null` where not known. No period may begin before. */
  readonly effectiveFrom: PlainDate | null;
  /** Last day of the measure; `null` where it is open. No period may end after. */
  readonly effectiveTo: PlainDate | null;
  /** Digits behind the point that points have. */
  readonly scale: number;
  /** The span that is scored as one. */
  readonly period: PeriodRule;
  /** Which entries count. */
  readonly counting: CountingRule;
  /** How entries of one event become one. */
  readonly merging: MergingRule;
  /** Kinds of duty. */
  readonly duties: readonly Duty[];
  /** Classes of deputy. */
  readonly deputyClasses: readonly DeputyClass[];
  /** The tree of points; its sum is the total. */
  readonly score: Group;
  /** Named figures. */
  readonly measures: readonly Measure[];
  /** How a total becomes a grade. */
  readonly assessment: AssessmentRules;
  /** How candidates are chosen, one for each list. */
  readonly selections: readonly SelectionRules[];
  /** The annual table. */
  readonly statistics: StatisticsRules;
  /** Facts that people must look into. */
  readonly alerts: readonly AlertRule[];
  /** Where it is in force, as people say it; left out where it belongs to no place. */
  readonly place?: LocalizedText;
  /** Level of the congress or conference whose members it is about; left out where it is not known. */
  readonly level?: AwardLevel;
  /** What is scored by it: deputies, or groups and delegations; deputies where left out. */
  readonly subject?: "deputy" | "collective";
  /** Parts of the measure that were not seen; none where left out. */
  readonly notSeen?: readonly NotSeen[];
  /** What the ledger of suggestions says beyond its fixed columns. */
  readonly suggestionParticulars?: readonly Particular[];
  /** In which capacities ratings are given. */
  readonly raters?: readonly Rater[];
  /** What is rated. */
  readonly ratedItems?: readonly RatedItem[];
  /** What a deputy has to do. */
  readonly checklist?: Checklist;
  /** What a group or delegation passes on to its members. */
  readonly passesOn?: readonly PassingOn[];
}
