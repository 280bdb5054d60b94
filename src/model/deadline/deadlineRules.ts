import type { LocalizedText } from "../localizedText";
import type { StatuteArticle } from "../policy/checklist";
import type { NotSeen } from "../policy/policy";
import type { DeadlineCounting, DeadlineLimit } from "./deadlineLimit";

/** A thing that happens on a day, and what people call it. */
export interface DeadlineEvent {
  /** Its name in rules and facts. */
  readonly event: string;
  /** Its name in sentences: “交办”, “referral”. */
  readonly name: LocalizedText;
}

/** The event a limit is counted from. */
export interface DeadlineStart {
  /** The event the rule names. */
  readonly event: string;
  /** The event taken where the first was not written down. */
  readonly otherwise?: string;
  /** Events that begin the count anew; none where left out. */
  readonly restartedBy?: readonly string[];
}

/** A longer limit, and when it holds. */
export interface LongerLimit {
  /** The mark that must be told of the matter. */
  readonly where: string;
  /** Whether it counts from the same start (a total), or from the ordinary due day on. */
  readonly counted: "from-start" | "after-due";
  /** How long at most. */
  readonly limit: DeadlineLimit;
  /** Planned day that is the new due day agreed on, within the limit; all of it where not written. */
  readonly until?: string;
  /** What it takes: a report, a consent, an explanation. */
  readonly takes: LocalizedText;
}

/** One deadline of a law or measure. */
export interface DeadlineRule {
  /** Its name in the file. */
  readonly id: string;
  /** The articles by date; those in force on the start day are named. An empty number: not looked up. */
  readonly basis: readonly StatuteArticle[];
  /** Who is to do it: “承办单位”, “the handling body”. */
  readonly who: LocalizedText;
  /** What is to be done: “答复代表”, “reply to the deputy”. */
  readonly what: LocalizedText;
  /** Kinds of matter it is about. */
  readonly kinds: readonly string[];
  /** Marks the matter must have; where one is not told at all, the deadline is not known. */
  readonly where?: readonly string[];
  /** What it is counted from. */
  readonly start: DeadlineStart;
  /** How long. */
  readonly limit: DeadlineLimit;
  /** Longer limits; the last that holds counts. */
  readonly longer?: readonly LongerLimit[];
  /** Events any of which meets it. */
  readonly metBy: readonly string[];
  /** Events that end it, beside those of the file. */
  readonly endedBy?: readonly string[];
  /** A duty is overdue; what may be done, but need not, lapses. */
  readonly ifMissed: "overdue" | "lapses";
  /** How it is counted, where it differs from the file. */
  readonly counting?: DeadlineCounting;
  /** Calendar days before the due day from which it is soon due. */
  readonly remindDaysBefore: number;
}

/** The deadlines of one place, law or measure. */
export interface DeadlineRules {
  /** Names the document. */
  readonly format: "deputy-archive/deadlines";
  /** Version of the document's form. */
  readonly formatVersion: 1;
  /** Its name. */
  readonly id: string;
  /** What it is. */
  readonly title: LocalizedText;
  /** Where it holds. */
  readonly place: LocalizedText;
  /** How its limits are counted. */
  readonly counting: DeadlineCounting;
  /** Events of its own, beside `standardDeadlineEvents`. */
  readonly events?: readonly DeadlineEvent[];
  /** Events that end every deadline of the file (撤回). */
  readonly endedBy: readonly string[];
  /** The deadlines. */
  readonly rules: readonly DeadlineRule[];
  /** What could not be seen, and what was assumed for it. */
  readonly notSeen: readonly NotSeen[];
}
