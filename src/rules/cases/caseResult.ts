/** What a difference is about. */
export type CaseSubject =
  /** The span is outside the dates of the policy; nothing was scored. */
  | "period"
  /** A word the policy does not know: a duty, a particular, a class, an item rated, a rater. */
  | "word"
  /** The total. */
  | "total"
  /** Points of a node of the tree. */
  | "points"
  /** Grade or other standing. */
  | "standing"
  /** An alert that was to be raised, or was raised besides. */
  | "alert"
  /** Why a record earned nothing. */
  | "not-applied"
  /** State of an aspect of the checklist. */
  | "checklist"
  /** What the case says it shows of an item. */
  | "shows";

/** One thing that came out otherwise than a case says. */
export interface CaseDifference {
  /** What it is about. */
  readonly about: CaseSubject;
  /** Id of the node, alert or aspect, number of the record, the unknown word; `null` for the case. */
  readonly id: string | null;
  /** What the case says; `null` where it says nothing. */
  readonly expected: string | null;
  /** What came out; `null` where nothing did. */
  readonly found: string | null;
}

/** What became of one case. */
export interface CaseResult {
  /** Id of the case. */
  readonly id: string;
  /** Whether everything came out as the case says. */
  readonly holds: boolean;
  /** What came out otherwise. */
  readonly differences: readonly CaseDifference[];
}
