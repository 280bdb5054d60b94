import type { ArchiveRecord } from "../../model/archive";
import type { CongressSession } from "../../model/congressSession";
import type { DutyEntry } from "../../model/dutyEntry";
import type { DutyReport } from "../../model/dutyReport";
import type { EarlierResult } from "../../model/earlierResult";
import type { Mandate } from "../../model/mandate";
import type { Period } from "../../model/period";
import type { PlainDate } from "../../model/plainDate";
import type { Rating } from "../../model/rating";
import type { Suggestion } from "../../model/suggestion";
import type { KnownSpan, Plan } from "../plan/plan";
import type { SetAsideReason } from "./setAsideReason";

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
  /** Sessions of the congress, for measures of sessions. */
  readonly sessions?: readonly CongressSession[];
  /** How earlier periods of the mandate ended, for measures that look back on them. */
  readonly earlier?: readonly EarlierResult[];
}

/**
 * Records of one mandate sorted for scoring: a set that grows, shrinks and merges in any order.
 */
export interface Tally extends Required<TallyOptions> {
  /** The compiled policy. */
  readonly plan: Plan;
  /** The mandate. */
  readonly mandate: Mandate;
  /** How far tests of records may look: to the period's end, or the day of knowledge before it. */
  readonly known: KnownSpan;
  /** Entries that rules look at, in the order of the policy's duties. */
  readonly entries: readonly (readonly DutyEntry[] | undefined)[];
  /** Suggestions that rules look at. */
  readonly suggestions: readonly Suggestion[];
  /** Duty reports that rules look at. */
  readonly reports: readonly DutyReport[];
  /** Ratings that rules look at. */
  readonly ratings: readonly Rating[];
  /** Records that no rule looks at. */
  readonly setAside: readonly SetAside[];
}
