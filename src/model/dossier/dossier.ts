import type { DutyReport } from "../dutyReport";
import type { LocalizedText } from "../localizedText";
import type { Mandate } from "../mandate";
import type { Period } from "../period";
import type { PlainDate } from "../plainDate";
import type { PromiseStanding } from "../promiseState";
import type { ResultClass } from "../resultScheme";
import type { Judgements } from "../satisfaction";
import type { GradedResult, SuggestionStatus } from "../suggestionState";
import type { TrendYear } from "./trend";

/** Parts of a dossier. */
export type DossierSection =
  | "checklist"
  | "score"
  | "assessment"
  | "appraisals"
  | "suggestions"
  | "promises"
  | "trend";

/** What every dossier says of itself: it is for reference, and people decide. */
export interface DossierHead {
  /** Names the format and its version. */
  readonly format: "deputy-archive/dossier/v1";
  /** That it is for reference. */
  readonly notice: LocalizedText;
  /** The mandate. */
  readonly mandate: Mandate;
  /** The span it is about. */
  readonly period: Period;
  /** Day of knowledge. */
  readonly asOf: PlainDate;
  /** Sections nothing was given for; never the same as nothing done. */
  readonly notGiven: readonly DossierSection[];
}

/** A suggestion and what came of it. */
export interface DossierSuggestion {
  /** Number in the ledger. */
  readonly number: string;
  /** Title. */
  readonly title: string;
  /** The deputy's part; the head of a delegation signs for it. */
  readonly role: "individual" | "lead" | "co-signer" | "head";
  /** Day it was submitted; `null` for a draft. */
  readonly submittedOn: PlainDate | null;
  /** How far it is. */
  readonly status: SuggestionStatus;
  /** What each body replied, one line for each reply. */
  readonly replies: readonly DossierReply[];
}

/** One reply of one body. */
export interface DossierReply {
  /** Body. */
  readonly body: string;
  /** Day. */
  readonly on: PlainDate;
  /** Its categories over time. */
  readonly results: readonly [GradedResult, ...GradedResult[]];
  /** The deputy's own answer, aspect by aspect; `null` where none was given, which is not consent. */
  readonly judgements: Judgements | null;
}

/** How many suggestions of the year or term came to what; bodies that reply separately count each. */
export interface SuggestionCounts {
  /** Put forward: not drafts, nor what was returned, treated as a letter or withdrawn, as in the archive. */
  readonly submitted: number;
  /** Of these, alone or as first of several. */
  readonly led: number;
  /** Replies by their latest class. */
  readonly byClass: Readonly<Record<ResultClass, number>>;
}

/** A promise made in a reply to one of the deputy's suggestions. */
export interface DossierPromise {
  /** Number in the ledger of promises. */
  readonly number: string;
  /** Number of the suggestion. */
  readonly suggestion: string;
  /** Body that promised. */
  readonly body: string;
  /** What was promised. */
  readonly text: string;
  /** Day it is due now; `null` where none was named. */
  readonly dueOn: PlainDate | null;
  /** How it stands. */
  readonly standing: PromiseStanding;
  /** Whether it is owed and its day is past. */
  readonly overdue: boolean;
}

/** What suggestions and promises came to. */
export interface DossierOutcomes {
  /** Suggestions by number. */
  readonly suggestions: readonly DossierSuggestion[];
  /** How many came to what. */
  readonly counts: SuggestionCounts;
  /** Promises by number. */
  readonly promises: readonly DossierPromise[];
}

/** Duty reports of the span with their ballots, as counted. */
export type DossierAppraisal = Pick<DutyReport, "id" | "occurredOn" | "form" | "ballot">;

/** The years of a deputy side by side. */
export type DossierTrend = readonly TrendYear[];
