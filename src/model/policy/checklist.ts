import type { LocalizedText } from "../localizedText";
import type { PlainDate } from "../plainDate";
import type { RuleIdentity } from "./award";
import type { Condition } from "./condition";
import type { RecordSelection } from "./pick";
import type { CalendarWindow } from "./window";

/** An article of a statute, and the days it had that number. */
export interface StatuteArticle {
  /** The statute. */
  readonly law: LocalizedText;
  /** Article. */
  readonly article: string;
  /** First day; `null` where not looked up. */
  readonly from: PlainDate | null;
  /** Last day; `null` where it still stands. */
  readonly to: PlainDate | null;
}

/** Stretch of time in which an aspect is to be done so many times. */
export type ChecklistWindow = CalendarWindow | "period" | "term";

/** One aspect of the checklist: so much to be done in each month, quarter, year or term (D3, D13). */
export interface ChecklistAspect extends RuleIdentity {
  /** What counts toward it; the numbers of all these are added. */
  readonly of: readonly RecordSelection[];
  /** Stretch of time. */
  readonly every: ChecklistWindow;
  /** How many times in each. */
  readonly atLeast: number;
  /** To whom it applies; to all where left out. */
  readonly applies?: Condition;
  /** Statutes behind it, by date. */
  readonly statutes?: readonly StatuteArticle[];
}

/** What a deputy has to do, aspect by aspect (履职清单). */
export interface Checklist {
  /** Article of the measure. */
  readonly basis: string;
  /** Name. */
  readonly name: LocalizedText;
  /** The aspects. */
  readonly aspects: readonly ChecklistAspect[];
}
