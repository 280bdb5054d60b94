import type { PlainDate } from "../plainDate";

/** The days of one reply. */
export interface ReplyDays {
  /** Day of the reply. */
  readonly on: PlainDate;
  /** Answers of deputies to it. */
  readonly ratings: readonly {
    /** Day of the answer. */
    readonly on: PlainDate;
  }[];
}

/** The days of one body that handles a suggestion: what deadlines need of its state. */
export interface HandlingDays {
  /** Code or name of the body. */
  readonly body: string;
  /** Lead, co-handling (协办、会办) or separate (分别办理). */
  readonly part: "lead" | "co" | "separate";
  /** Day it was given the suggestion: the referral, or the reassignment to it. */
  readonly referredOn: PlainDate;
  /** Day it said “not mine”. */
  readonly disclaimedOn: PlainDate | null;
  /** First contact with the deputy. */
  readonly contactedOn: PlainDate | null;
  /** Day a co-handler gave its opinion. */
  readonly opinionOn: PlainDate | null;
  /** Extension with consent. */
  readonly extension: {
    /** The day agreed on. */
    readonly until: PlainDate;
  } | null;
  /** Days it was told to handle it again. */
  readonly rehandlings: readonly PlainDate[];
  /** Its replies in order. */
  readonly replies: readonly ReplyDays[];
}

/** The days of a suggestion: what deadlines need of its state, which fits as it is. */
export interface SuggestionDays {
  /** Number in the ledger. */
  readonly number: string;
  /** During a session or in recess. */
  readonly occasion: "session" | "recess";
  /** 提出 */
  readonly submittedOn: PlainDate | null;
  /** 受理 */
  readonly acceptedOn: PlainDate | null;
  /** 退回，或作为来信处理 */
  readonly returnedOn: PlainDate | null;
  /** 交办日期 */
  readonly referredOn: PlainDate | null;
  /** 撤回 */
  readonly withdrawnOn: PlainDate | null;
  /** 办结 */
  readonly closedOn: PlainDate | null;
  /** Everybody named as proposer. */
  readonly proposers: readonly {
    /** Certificate. */
    readonly deputy: string;
  }[];
  /** Handling bodies now. */
  readonly units: readonly HandlingDays[];
}
