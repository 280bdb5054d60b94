import type { LocalizedText } from "../../model/localizedText";

/** A part of a policy that has a name of its own. */
export type PolicyPart =
  /** The policy as a whole. */
  | "policy"
  /** A rule about the whole: the period, merging, counting, the quota. */
  | "section"
  /** An award of the tree of points. */
  | "item"
  /** A group of the tree of points. */
  | "group"
  | "duty"
  | "particular"
  | "choice"
  | "deputy-class"
  | "rater"
  | "rated-item"
  | "band"
  | "measure"
  | "standing"
  | "grade"
  | "requirement"
  | "selection"
  | "exclusion"
  | "reserved-places"
  | "tie-break"
  | "column"
  | "alert"
  | "aspect"
  | "passing-on"
  | "not-seen";

/** What became of it. */
export type PolicyChangeCode =
  /** The later policy has it, the earlier one has not. */
  | "added"
  /** The earlier policy has it, the later one has not. */
  | "removed"
  /** It stands under another group of the tree. */
  | "moved"
  /** Its parts, or the parts of a list, stand in another order. */
  | "reordered"
  /** Its name is another. */
  | "renamed"
  /** Something it says is another. */
  | "changed";

/** What the change is about. */
export type ChangeTopic =
  /** What something is worth. */
  | "points"
  /** A floor, a ceiling, a limit of units. */
  | "cap"
  /** A line that must be reached. */
  | "line"
  /** Days, periods and windows. */
  | "dates"
  /** The article. */
  | "basis"
  /** To whom or to what a rule applies. */
  | "condition"
  /** Which records a rule looks at. */
  | "records"
  /** How many places there are, and for whom. */
  | "places"
  /** How numbers are rounded, combined and converted. */
  | "reckoning"
  /** Names and other words. */
  | "words"
  /** What registers say and how it is read. */
  | "register"
  /** The part itself: added, removed, moved. */
  | "part";

/** One thing in which two policies differ. */
export interface PolicyChange {
  /** What became of it. */
  readonly code: PolicyChangeCode;
  /** What it is about. */
  readonly topic: ChangeTopic;
  /** The part it belongs to. */
  readonly part: PolicyPart;
  /** Id or code of that part; `null` for the policy itself and its sections. */
  readonly rule: string | null;
  /** Article of that part; empty where none is known. */
  readonly basis: string;
  /** Keys and indexes that lead to the place in the later policy; in the earlier one for what was removed. */
  readonly path: readonly (string | number)[];
  /** What it was; `null` where there was nothing. */
  readonly before: unknown;
  /** What it is; `null` where there is nothing. */
  readonly after: unknown;
  /** The change in one sentence. */
  readonly text: LocalizedText;
}
