import type { LocalizedText } from "../../model/localizedText";
import type { Period } from "../../model/period";
import type { PlainDate } from "../../model/plainDate";
import type { RuleIdentity } from "../../model/policy/award";
import type { ChecklistWindow, StatuteArticle } from "../../model/policy/checklist";
import type { RecordReference } from "../../model/recordReference";

/** How far an aspect is in one window. */
export type AspectState =
  /** As often as it is to be done. */
  | "done"
  /** Begun, and there is still time. */
  | "partly"
  /** Not begun, and there is still time. */
  | "not-yet"
  /** The window ended before it was done as often as it is to be. */
  | "missed"
  /** It does not apply to the deputy, or no day of the window is one in office. */
  | "not-applicable";

/** An aspect in one window. */
export interface AspectWindow {
  /** First and last day of the window, as far as it lies in the period or the term. */
  readonly window: Period;
  /** Last day to do it, within the window and in office; `null` where it does not apply. */
  readonly dueOn: PlainDate | null;
  /** How far it is. */
  readonly state: AspectState;
  /** How many times it has been done. */
  readonly count: number;
  /** Records that count, each once, in order. */
  readonly records: readonly RecordReference[];
}

/** What an aspect asks. */
export interface AspectRule extends RuleIdentity {
  /** Stretch of time in which it is to be done. */
  readonly every: ChecklistWindow;
  /** How many times in each. */
  readonly atLeast: number;
}

/** An aspect in the window a day lies in. */
export interface AspectResult extends AspectRule, AspectWindow {
  /** Statutes behind it, those in force on the day. */
  readonly statutes: readonly StatuteArticle[];
}

/** How far a deputy is with everything there is to do, on one day. */
export interface ChecklistResult {
  /** Article of the checklist. */
  readonly basis: string;
  /** Name of the checklist. */
  readonly name: LocalizedText;
  /** The day; what was written down later does not count. */
  readonly on: PlainDate;
  /** The aspects in the policy's order. */
  readonly aspects: readonly AspectResult[];
  /** How many aspects are done. */
  readonly done: number;
  /** Of how many that apply. */
  readonly applicable: number;
}

/** An aspect in every window of the period, or in the term. */
export interface CalendarRow extends AspectRule {
  /** Its windows in order; they tile the period, or the term. */
  readonly windows: readonly AspectWindow[];
}

/** The checklist as a calendar: aspect by aspect, window by window. */
export interface ChecklistCalendar {
  /** Article of the checklist. */
  readonly basis: string;
  /** Name of the checklist. */
  readonly name: LocalizedText;
  /** The day of knowledge. */
  readonly on: PlainDate;
  /** One row for each aspect, in the policy's order. */
  readonly rows: readonly CalendarRow[];
}
