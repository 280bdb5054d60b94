import type { CongressSession } from "./congressSession";
import type { DutyEntry } from "./dutyEntry";
import type { DutyReport } from "./dutyReport";
import type { EarlierResult } from "./earlierResult";
import type { LocalizedText } from "./localizedText";
import type { Mandate } from "./mandate";
import type { Period } from "./period";
import type { PlainDate } from "./plainDate";
import type { Rating } from "./rating";
import type { Suggestion } from "./suggestion";

/**
 * A record as a case writes it: only what matters is said, the rest is ordinary (verified, attended,
 * recorded on its day by the organiser). `times` repeats it on the following days.
 */
export type CaseRecord<Record> = Partial<Omit<Record, "kind" | "source">> & {
  /** So many of them, each a day later than the one before; 1 where left out. */
  readonly times?: number;
};

/** A duty entry as a case writes it. */
export type CaseEntry = CaseRecord<DutyEntry> & Pick<DutyEntry, "duty">;

/** What a case shows of an item. */
export type CaseShows = "earns" | "earns-nothing" | "at-cap";

/** What must come out of a case; everything that is said must hold. */
export interface CaseExpectation {
  /** Points of nodes of the tree, decimal, by their ids. */
  readonly points?: Readonly<Record<string, number>>;
  /** The total, decimal. */
  readonly total?: number;
  /** Id of the grade or other standing. */
  readonly standing?: string;
  /** Ids of the alerts raised, no others. */
  readonly alerts?: readonly string[];
  /** Why records earned nothing, by their numbers. */
  readonly notApplied?: Readonly<Record<string, string>>;
  /** State of aspects of the checklist on the day of knowledge, by their ids. */
  readonly checklist?: Readonly<Record<string, string>>;
}

/** These records → these points, because …: one case of a policy, for policy staff to read and check. */
export interface PolicyCase {
  /** Stable, unique in the file. */
  readonly id: string;
  /** What it is about, in a sentence. */
  readonly title: LocalizedText;
  /** Which items it shows, and what of them. */
  readonly shows?: Readonly<Record<string, CaseShows>>;
  /** The mandate, where it matters. */
  readonly mandate?: Partial<Mandate>;
  /** The span; the file's where left out. */
  readonly period?: Period;
  /** Day of knowledge; the last day the policy lets entries be written down where left out. */
  readonly asOf?: PlainDate;
  /** Duty entries. */
  readonly entries?: readonly CaseEntry[];
  /** Suggestions. */
  readonly suggestions?: readonly CaseRecord<Suggestion>[];
  /** Duty reports. */
  readonly reports?: readonly CaseRecord<DutyReport>[];
  /** Ratings. */
  readonly ratings?: readonly (CaseRecord<Rating> & Pick<Rating, "item" | "rater" | "points">)[];
  /** Sessions of the congress. */
  readonly sessions?: readonly CongressSession[];
  /** How earlier periods ended. */
  readonly earlier?: readonly EarlierResult[];
  /** What must come out. */
  readonly expect: CaseExpectation;
  /** Why, in words that name the article. */
  readonly because: LocalizedText;
}

/** The cases of one policy. */
export interface PolicyCases {
  /** Names the document. */
  readonly format: "deputy-archive/cases";
  /** Version of the document's form. */
  readonly formatVersion: 1;
  /** Id of the policy. */
  readonly policy: string;
  /** The span of every case that names none. */
  readonly period: Period;
  /** The cases. */
  readonly cases: readonly PolicyCase[];
}
