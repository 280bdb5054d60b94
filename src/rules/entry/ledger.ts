import type { EntryAct, EntryEventBody, ObjectionKind, PaperPage } from "../../model/entryEvent";
import type { Evidence } from "../../model/evidence";
import type { HistoryEvent } from "../../model/history/history";
import type { DocumentIssue } from "../../model/issue";
import type { Before, Word } from "./register";
import type { EntryDecision } from "./standing";

/** An event that happened to an entry. */
export type EntryEvent = HistoryEvent<EntryEventBody>;

/** What one act says. */
export type BodyOf<Act extends EntryAct> = Extract<
  EntryEventBody,
  {
    /** The act that is meant. */
    readonly kind: Act;
  }
>;

/** An event that could not be, or is not written as it must be: kept, with the reason. */
export interface NotApplied {
  /** The event. */
  readonly event: HistoryEvent<unknown>;
  /** Why it does not count. */
  readonly issue: DocumentIssue;
}

/** Everything said about one entry, causes first; nothing is ever taken out. */
export interface EntryTrail {
  /** The event that registered it. */
  readonly registered: HistoryEvent<BodyOf<"registered">>;
  /** What it says and how far it has come. */
  readonly decision: Word<EntryDecision>[];
  /** The entry that speaks for it; `null` where it stands by itself. */
  readonly lead: Word<string | null>[];
  /** Its page in the paper archive. */
  readonly page: Word<PaperPage | null>[];
  /** Its evidence; it only grows. */
  readonly evidence: Word<readonly Evidence[]>[];
  /** Objections to it. */
  readonly objections: ObjectionTrail[];
  /** Every event that names it and counts. */
  readonly applied: EntryEvent[];
}

/** Everything said about one objection. */
export interface ObjectionTrail {
  /** The objection. */
  readonly event: HistoryEvent<BodyOf<"objected">>;
  /** What it finds wrong. */
  readonly objection: ObjectionKind;
  /** The entry; `null` where one is missing. */
  readonly entry: string | null;
  /** Whether it was upheld. */
  readonly ruling: Word<boolean>[];
  /** Ids of the events that did what upholding it asked for. */
  readonly followed: string[];
  /** The objection and every event that settled it or did what it asked for. */
  readonly events: EntryEvent[];
}

/** All entries and objections of a history. */
export interface Ledger {
  /** Certificate of the deputy it is about; `null` where the subject is no mandate's key. */
  readonly deputy: string | null;
  /** Entries by the id of the event that registered them. */
  readonly entries: Map<string, EntryTrail>;
  /** Objections by the id of their event. */
  readonly objections: Map<string, ObjectionTrail>;
  /** Events that could not be. */
  readonly notApplied: NotApplied[];
  /** What was known when. */
  readonly before: Before;
}
