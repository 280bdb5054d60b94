import type { LocalizedText } from "../localizedText";
import type { PlainDate } from "../plainDate";
import type { StatuteArticle } from "../policy/checklist";
import type { DeadlineFor } from "./deadlineFacts";

/** What is due, soon due or overdue; a fact to look at, never a judgement on anybody. */
export interface Reminder {
  /** The file of deadlines, or the article of the checklist. */
  readonly rules: string;
  /** The rule in it, or the aspect. */
  readonly rule: string;
  /** The matter, or the first day of the window of the checklist. */
  readonly subject: string;
  /** Its name in sentences; the lasting one where left out. */
  readonly name?: LocalizedText;
  /** The body that has it in hand. */
  readonly body?: string;
  /** Whom it concerns. */
  readonly for: readonly DeadlineFor[];
  /** The articles. */
  readonly basis: readonly StatuteArticle[];
  /** Who is to do it. */
  readonly who: LocalizedText;
  /** What is to be done. */
  readonly what: LocalizedText;
  /** The day it is counted from. */
  readonly startedOn: PlainDate;
  /** Last day to do it. */
  readonly dueOn: PlainDate;
  /** How near it is. */
  readonly state: ReminderState;
}

/** The states of a deadline there are reminders of. */
export type ReminderState =
  | {
      /** This is the last day. */
      readonly kind: "due";
    }
  | {
      /** There is time, but the day is near. */
      readonly kind: "soon-due";
      /** Calendar days left. */
      readonly daysLeft: number;
    }
  | {
      /** The day has passed; what is written down does not show it was done. */
      readonly kind: "overdue";
      /** Calendar days since. */
      readonly days: number;
    };
