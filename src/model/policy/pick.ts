import type { Attendance } from "../attendance";
import type { AwardLevel, DutyRole } from "../dutyEntry";
import type { ReportForm } from "../dutyReport";
import type {
  ReplySatisfaction,
  SuggestionMark,
  SuggestionOutcome,
  SuggestionRole,
} from "../suggestion";
import type { Division } from "./window";

/** Nested tests: every key that is given must hold. */
export interface Combined<Test> {
  /** Each of these must hold. */
  readonly all?: readonly Test[];
  /** At least one of these must hold. */
  readonly any?: readonly Test[];
  /** This must not hold. */
  readonly not?: Test;
}

/** A test of one particular; every key that is given must hold, and an unsaid particular fails. */
export interface ParticularTest {
  /** It is, or names, one of these values. */
  readonly oneOf?: readonly string[];
  /** It is this number or more. */
  readonly atLeast?: number;
  /** It is this number or less. */
  readonly atMost?: number;
  /** It is yes, or it is no. */
  readonly is?: boolean;
}

/** Tests of particulars by their codes; each must hold. */
export type ParticularTests = Readonly<Record<string, ParticularTest>>;

/** A test of a duty entry; a field's test holds where the entry has one of the values. */
export interface EntryTest extends Combined<EntryTest> {
  /** Code of the duty. */
  readonly duty?: readonly string[];
  /** Whether the deputy was there. */
  readonly attendance?: readonly Attendance[];
  /** Part taken. */
  readonly role?: readonly DutyRole[];
  /** Level of a commendation. */
  readonly level?: readonly AwardLevel[];
  /** What the register says beyond its fixed columns. */
  readonly particulars?: ParticularTests;
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
  /** Answer to the reply. */
  readonly satisfaction?: readonly ReplySatisfaction[];
  /** What the ledger says beyond its fixed columns. */
  readonly particulars?: ParticularTests;
}

/** A test of a duty report. */
export interface ReportTest extends Combined<ReportTest> {
  /** How it was given. */
  readonly form?: readonly ReportForm[];
  /** Whether it has a ballot whose figures agree. */
  readonly validBallot?: boolean;
}

/** A test of a rating. */
export interface RatingTest extends Combined<RatingTest> {
  /** In which capacity it was given. */
  readonly rater?: readonly string[];
}

/** At most so many units for each share of the records, the whole period, or the whole term. */
export interface UnitLimit {
  /** What each share of units is counted by; `term` counts units of earlier periods first. */
  readonly per: Division | "period" | "term";
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

/** Which ratings: of each item and rater the latest one counts. */
export interface RatingSelection {
  /** Points given on record. */
  readonly from: "ratings";
  /** Codes of the items rated. */
  readonly items: readonly string[];
  /** Further test. */
  readonly where?: RatingTest;
  /** How many count. */
  readonly limit?: UnitLimit;
}

/** The mandate itself, one unit for each period (or each part of it): base points, points by a measure. */
export interface MandateSelection {
  /** The mandate. */
  readonly from: "mandate";
}

/** Which records a rule can count. */
export type RecordSelection =
  | EntrySelection
  | SuggestionSelection
  | ReportSelection
  | RatingSelection;

/** Which units a rule looks at. */
export type Selection = RecordSelection | MandateSelection;
