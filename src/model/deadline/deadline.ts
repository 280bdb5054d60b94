import type { LocalizedText } from "../localizedText";
import type { PlainDate } from "../plainDate";
import type { StatuteArticle } from "../policy/checklist";
import type { DeadlineFacts } from "./deadlineFacts";
import type { CountingPart } from "./deadlineLimit";
import type { ReminderState } from "./reminder";

/** Why a deadline is not known. */
export type DeadlineUnknown =
  | {
      /**
       * Working days are asked for and no calendar was given; the count leaves the days the
       * calendar covers; it lies beyond the last day that can be written; no article of the rule
       * was in force on the start day.
       */
      readonly kind:
        | "working-calendar-missing"
        | "working-calendar-too-short"
        | "beyond-last-day"
        | "no-article-in-force";
    }
  | {
      /** Whether the matter has a mark the rule asks for is not told. */
      readonly kind: "mark-not-told";
      /** Which mark. */
      readonly mark: string;
    };

/** How a deadline stands on a day: exactly one of these. */
export type DeadlineState =
  | ReminderState
  | {
      /** What it is counted from has not happened; or the day passed for what may be done, but need not. */
      readonly kind: "not-begun" | "lapsed";
    }
  | {
      /** There is time. */
      readonly kind: "running";
      /** Calendar days from the day to the last day. */
      readonly daysLeft: number;
    }
  | {
      /** Done. */
      readonly kind: "met";
      /** When. */
      readonly on: PlainDate;
      /** Calendar days after the due day, 0 in time; `null` where the due day is not known. */
      readonly lateBy: number | null;
    }
  | {
      /** No longer asked for (撤回). */
      readonly kind: "ended";
      /** The event that ended it. */
      readonly by: string;
      /** When. */
      readonly on: PlainDate;
    }
  | {
      /** Not known, and never guessed. */
      readonly kind: "not-known";
      /** Why. */
      readonly why: DeadlineUnknown;
    };

/** A deadline of one matter, as a day sees it. */
export interface Deadline extends Omit<DeadlineFacts, "kind" | "dates" | "planned" | "marks"> {
  /** The file of rules. */
  readonly rules: string;
  /** The rule in it. */
  readonly rule: string;
  /** The articles in force on the start day; all of them while it has not begun. */
  readonly basis: readonly StatuteArticle[];
  /** Who is to do it. */
  readonly who: LocalizedText;
  /** What is to be done. */
  readonly what: LocalizedText;
  /** The day it is counted from; `null` where not begun. */
  readonly startedOn: PlainDate | null;
  /** Last day to do it; `null` where not begun or not known. */
  readonly dueOn: PlainDate | null;
  /** What the longer limit took that holds here; `null` where the ordinary one does. */
  readonly longer: LocalizedText | null;
  /** What of the counting the rule does not say, so that it is an assumption. */
  readonly notStated: readonly CountingPart[];
  /** How it stands. */
  readonly state: DeadlineState;
}
