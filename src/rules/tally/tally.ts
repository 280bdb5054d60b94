import type { ArchiveRecord } from "../../model/archive";
import type { DutyEntry } from "../../model/dutyEntry";
import type { DutyReport } from "../../model/dutyReport";
import type { Mandate } from "../../model/mandate";
import type { Period } from "../../model/period";
import type { PlainDate } from "../../model/plainDate";
import type { Suggestion } from "../../model/suggestion";
import type { Plan } from "../plan/plan";

/** Why a record is not looked at by any rule of the period. */
export type SetAsideReason =
  /** It happened outside the period. */
  | "outside-period"
  /** No mandate was in force on its day. */
  | "mandate-not-in-force"
  /** It was written down after the day of knowledge (`asOf`). */
  | "not-yet-recorded"
  /** It was written down after the policy's last day for it. */
  | "late"
  /** The policy does not list its duty. */
  | "unknown-duty"
  /** Another record has the same number and says something else. */
  | "conflicting-copy";

/** A record no rule looks at, and why. */
export interface SetAside {
  /** The record. */
  readonly record: ArchiveRecord;
  /** Why. */
  readonly reason: SetAsideReason;
}

/** What a tally is made for. */
export interface TallyOptions {
  /** The span that is scored as one; `periodOf` gives it for a year. */
  readonly period: Period;
  /** Day of knowledge: what was written down later is not known yet. */
  readonly asOf: PlainDate;
}

/**
 * Records of one mandate sorted for scoring: a set that grows, shrinks and merges in any order.
 */
export interface Tally extends TallyOptions {
  /** The compiled policy. */
  readonly plan: Plan;
  /** The mandate. */
  readonly mandate: Mandate;
  /** Entries that rules look at, in the order of the policy's duties. */
  readonly entries: readonly (readonly DutyEntry[] | undefined)[];
  /** Suggestions that rules look at. */
  readonly suggestions: readonly Suggestion[];
  /** Duty reports that rules look at. */
  readonly reports: readonly DutyReport[];
  /** Records that no rule looks at. */
  readonly setAside: readonly SetAside[];
}
