import type { Attendance } from "../attendance";
import type { AwardLevel, DutyRole } from "../dutyEntry";
import type { ReportForm } from "../dutyReport";
import type { SuggestionMark, SuggestionOutcome, SuggestionRole } from "../suggestion";

/** Nested tests: every key that is given must hold. */
export interface Combined<Test> {
  /** Each of these must hold. */
  readonly all?: readonly Test[];
  /** At least one of these must hold. */
  readonly any?: readonly Test[];
  /** This must not hold. */
  readonly not?: Test;
}

/** A test of a duty entry; a field's test holds where the entry has one of the values. */
export interface EntryTest extends Combined<EntryTest> {
  /** Whether the deputy was there. */
  readonly attendance?: readonly Attendance[];
  /** Part taken. */
  readonly role?: readonly DutyRole[];
  /** Level of a commendation. */
  readonly level?: readonly AwardLevel[];
}

/** A test of a suggestion. */
export interface SuggestionTest extends Combined<SuggestionTest> {
  /** The deputy's part. */
  readonly role?: readonly SuggestionRole[];
  /** Result of handling. */
  readonly outcome?: readonly SuggestionOutcome[];
  /** What sets it apart; it must carry one of these. */
  readonly mark?: readonly SuggestionMark[];
  /** Whether a reply was given by the last day of the period. */
  readonly replied?: boolean;
}

/** A test of a duty report. */
export interface ReportTest extends Combined<ReportTest> {
  /** How it was given. */
  readonly form?: readonly ReportForm[];
  /** Whether it has a ballot whose figures agree. */
  readonly validBallot?: boolean;
}

/** At most so many units for each day, month, quarter, activity or whole period. */
export interface UnitLimit {
  /** What each share of units is counted by; units without an activity number stand alone. */
  readonly per: "day" | "month" | "quarter" | "activity" | "period";
  /** How many units count. */
  readonly units: number;
  /** Which of them count; the rest are listed as above the limit. */
  readonly keep: "highest" | "earliest" | "latest";
}

/** Which duty entries: verified, merged to events, attended unless the test speaks of attendance. */
export interface EntrySelection {
  /** The register. */
  readonly from: "entries";
  /** Codes of the duties. */
  readonly duties: readonly string[];
  /** Further test. */
  readonly where?: EntryTest;
  /** How many count. */
  readonly limit?: UnitLimit;
}

/** Which suggestions of the ledger. */
export interface SuggestionSelection {
  /** The ledger of suggestions. */
  readonly from: "suggestions";
  /** Further test. */
  readonly where?: SuggestionTest;
  /** How many count. */
  readonly limit?: UnitLimit;
}

/** Which duty reports. */
export interface ReportSelection {
  /** The duty reports. */
  readonly from: "reports";
  /** Further test. */
  readonly where?: ReportTest;
  /** How many count. */
  readonly limit?: UnitLimit;
}

/** Which records a rule looks at. */
export type Selection = EntrySelection | SuggestionSelection | ReportSelection;
