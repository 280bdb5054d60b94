import type { Points } from "../../model/decimal";
import type { LocalizedText } from "../../model/localizedText";
import type { RecordReference } from "../../model/recordReference";
import type { NotApplied, PendingEvent } from "../score/scorecard";

/** What became of something: new, no longer there, or different. */
export type ChangeKind = "come" | "gone" | "changed";

/** Something that moved between two scorecards, with a sentence that says so. */
export interface Change extends LocalizedText {
  /** What became of it. */
  readonly change: ChangeKind;
}

/** A line that has come, gone or changed. */
export interface LineChange extends Change {
  /** Id of the rule. */
  readonly rule: string;
  /** The record; `null` for points that no single record carries. */
  readonly record: RecordReference | null;
  /** Points before; 0 where there was no such line. */
  readonly before: Points;
  /** Points after; 0 where there is no such line. */
  readonly after: Points;
}

/** A node of the tree whose points, limits or article changed, or that only one policy has. */
export interface NodeChange extends Change {
  /** Id of the rule. */
  readonly rule: string;
  /** Points before; 0 where there was no such node. */
  readonly before: Points;
  /** Points after; 0 where there is no such node. */
  readonly after: Points;
}

/** A record that does not count any more, counts now, or does not count for another reason. */
export interface NotAppliedChange extends Change {
  /** The reason before; `null` where it was not set aside. */
  readonly before: NotApplied | null;
  /** The reason after; `null` where it is not set aside. */
  readonly after: NotApplied | null;
}

/** An event that waits for its verification now, or does no longer. */
export interface PendingChange extends Change {
  /** The event before; `null` where it did not wait. */
  readonly before: PendingEvent | null;
  /** The event after; `null` where it does not wait. */
  readonly after: PendingEvent | null;
}

/** What moved between two scorecards of one mandate; all lists are empty where nothing did. */
export interface ScorecardComparison {
  /** Digits behind the point of all points below: the finer of the two scales. */
  readonly scale: number;
  /** The total before. */
  readonly before: Points;
  /** The total after. */
  readonly after: Points;
  /** Lines that moved; their differences add up to the difference of the totals. */
  readonly lines: readonly LineChange[];
  /** Nodes that moved, the total last. */
  readonly nodes: readonly NodeChange[];
  /** Records set aside that moved. */
  readonly notApplied: readonly NotAppliedChange[];
  /** Events to be verified that moved. */
  readonly pending: readonly PendingChange[];
  /** What is compared with what, the total, then every other change in the order above. */
  readonly sentences: readonly LocalizedText[];
}
