import type { HandlingUnit } from "./handlingUnit";
import type { Recorded } from "./history/recorded";
import type { PlainDate } from "./plainDate";
import type { ResultClass, ResultCode } from "./resultScheme";
import type { Judgements } from "./satisfaction";
import type { SuggestionMark } from "./suggestion";
import type {
  SuggestionContent,
  SuggestionOccasion,
  SuggestionOrigin,
  SuggestionProposer,
} from "./suggestionDraft";
import type { SuggestionEventBody } from "./suggestionEvent";

/** Everything written about one suggestion. */
export interface SuggestionFile {
  /** Number in the ledger (编号). */
  readonly number: string;
  /** What happened, each once, in the order it was written. */
  readonly events: readonly Recorded<SuggestionEventBody>[];
}

/** How far a suggestion is. */
export type SuggestionStatus =
  | "draft"
  | "to-revise"
  | "submitted"
  | "returned"
  | "letter"
  | "accepted"
  | "referred"
  | "reassigned"
  | "handling"
  | "replied"
  | "rated"
  | "re-handling"
  | "closed"
  | "withdrawn";

/** All states, for schemas and tests. */
export const suggestionStatuses: readonly SuggestionStatus[] = [
  "draft",
  "to-revise",
  "submitted",
  "returned",
  "letter",
  "accepted",
  "referred",
  "reassigned",
  "handling",
  "replied",
  "rated",
  "re-handling",
  "closed",
  "withdrawn",
];

/** A deputy named as proposer. */
export interface NamedProposer {
  /** Certificate. */
  readonly deputy: string;
  /** Part; the head of a delegation signs for it. */
  readonly role: "individual" | "lead" | "co-signer" | "head";
  /** Day he or she confirmed; `null` until then. */
  readonly confirmedOn: PlainDate | null;
}

/** A category, and from when it has been so. */
export interface GradedResult {
  /** From when. */
  readonly on: PlainDate;
  /** As the place writes it. */
  readonly result: ResultCode;
  /** What it is counted as. */
  readonly class: ResultClass;
}

/** A deputy's answer to a reply. */
export interface ReplyRating {
  /** Who. */
  readonly deputy: string;
  /** When. */
  readonly on: PlainDate;
  /** Aspect by aspect. */
  readonly judgements: Judgements;
  /** Why; needed where anything is found wanting. */
  readonly reasons: string | null;
}

/** One reply of one body. */
export interface HandlingReply {
  /** Day of the reply. */
  readonly on: PlainDate;
  /** Its categories over time, the one of the reply itself first. */
  readonly results: readonly [GradedResult, ...GradedResult[]];
  /** Who signed it. */
  readonly signedBy: string | null;
  /** Whether it was given face to face. */
  readonly faceToFace: boolean;
  /** Day the deputy was asked for an answer; `null` where nobody asked. */
  readonly promptedOn: PlainDate | null;
  /** Answers. */
  readonly ratings: readonly ReplyRating[];
}

/** A handling body, and how far it is. */
export interface HandlingState extends HandlingUnit {
  /** Day it was given the suggestion: the referral, or the reassignment to it. */
  readonly referredOn: PlainDate;
  /** Day it said “not mine”; `null` where it did not or was overruled. */
  readonly disclaimedOn: PlainDate | null;
  /** Day it began. */
  readonly takenOnOn: PlainDate | null;
  /** Day of first contact with the deputy. */
  readonly contactedOn: PlainDate | null;
  /** Day a co-handler gave its opinion to the lead. */
  readonly opinionOn: PlainDate | null;
  /** Extension with consent. */
  readonly extension: {
    /** Day the reply is due now. */
    readonly until: PlainDate;
    /** Who consented. */
    readonly consentBy: string;
  } | null;
  /** Days it was told to handle it again. */
  readonly rehandlings: readonly PlainDate[];
  /** Its replies; the second is the one after re-handling. */
  readonly replies: readonly HandlingReply[];
}

/** A suggestion as it stood on a day: what deadlines, rates and dossiers start from. */
export interface SuggestionState {
  /** Number in the ledger. */
  readonly number: string;
  /** How far it is. */
  readonly status: SuggestionStatus;
  /** Session or recess. */
  readonly occasion: SuggestionOccasion;
  /** Own, or converted from a bill. */
  readonly origin: SuggestionOrigin;
  /** What it says. */
  readonly content: SuggestionContent;
  /** As it was put down. */
  readonly proposer: SuggestionProposer;
  /** Everybody named, with their confirmation. */
  readonly proposers: readonly NamedProposer[];
  /** Who is asked to rate a reply. */
  readonly raters: readonly string[];
  /** Whether its proposers asked to be kept confidential. */
  readonly confidential: boolean;
  /** Key suggestion, excellent suggestion. */
  readonly marks: readonly SuggestionMark[];
  /** Suggestions it is handled together with. */
  readonly mergedWith: readonly string[];
  /** Terms it was carried into. */
  readonly carriedInto: readonly string[];
  /** Ground of return or of treating it as a letter. */
  readonly ground: string | null;
  /** Day it was drafted. */
  readonly draftedOn: PlainDate;
  /** Day it was submitted; `null` until then. */
  readonly submittedOn: PlainDate | null;
  /** Day it was accepted (受理日期); `null` until then. */
  readonly acceptedOn: PlainDate | null;
  /** Latest return, or the day it was treated as a letter; `null` where neither happened. */
  readonly returnedOn: PlainDate | null;
  /** 交办日期: three and six months run from it (代表法2025第51条). */
  readonly referredOn: PlainDate | null;
  /** Latest reassignment. */
  readonly reassignedOn: PlainDate | null;
  /** Latest extension with consent. */
  readonly extendedUntil: PlainDate | null;
  /** Day the last answering body first replied; `null` while one has not. */
  readonly repliedOn: PlainDate | null;
  /** Latest rating. */
  readonly ratedOn: PlainDate | null;
  /** Latest order to handle it again. */
  readonly rehandlingOn: PlainDate | null;
  /** Day the last of those told to handle it again replied; `null` while one has not. */
  readonly rehandlingRepliedOn: PlainDate | null;
  /** Day it was withdrawn; `null` where it was not. */
  readonly withdrawnOn: PlainDate | null;
  /** Day it was closed (办结日期); `null` until then. */
  readonly closedOn: PlainDate | null;
  /** Handling bodies now. */
  readonly units: readonly HandlingState[];
  /** Bodies it was taken from by reassignment. */
  readonly formerUnits: readonly HandlingState[];
}
