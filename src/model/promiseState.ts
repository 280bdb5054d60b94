import type { Actor } from "./history/actor";
import type { Recorded } from "./history/recorded";
import type { PlainDate } from "./plainDate";
import type { PromiseEventBody, PromiseListener } from "./promiseEvent";
import type { ResultClass } from "./resultScheme";
import type { Satisfaction } from "./satisfaction";

/** Everything written about one promise. */
export interface PromiseFile {
  /** Number in the ledger of promises. */
  readonly number: string;
  /** What happened, each once. */
  readonly events: readonly Recorded<PromiseEventBody>[];
}

/** How a promise ended: carried out, or explained that it will not be as promised. */
export type PromiseEnding =
  | {
      /** Tells it from a promise that was changed. */
      readonly kind: "kept";
      /** Day it was carried out (落实日期). */
      readonly on: PlainDate;
    }
  | {
      /** Tells it from a promise that was kept. */
      readonly kind: "changed";
      /** Day it was changed. */
      readonly on: PlainDate;
      /** Why; never empty. */
      readonly reason: string;
      /** Promise that takes its place. */
      readonly replacedBy: string | null;
    };

/** Something said about a promise on a day. */
export interface PromiseNote {
  /** The day. */
  readonly on: PlainDate;
  /** What was said. */
  readonly text: string;
}

/** A carry-over into another year. */
export interface PromiseCarry {
  /** Day it was carried over. */
  readonly on: PlainDate;
  /** Calendar year it was in. */
  readonly fromYear: number;
  /** Calendar year it was carried into. */
  readonly toYear: number;
  /** Why; never empty. */
  readonly reason: string;
}

/** A promise as it stood on a day. */
export interface PromiseState {
  /** Number in the ledger of promises. */
  readonly number: string;
  /** Number of the suggestion it was made on. */
  readonly suggestion: string;
  /** Code of the body that promised (承诺单位). */
  readonly body: string;
  /** What was promised (承诺事项). */
  readonly text: string;
  /** Class of the reply it stands in. */
  readonly class: ResultClass;
  /** Day it was made (承诺日期). */
  readonly promisedOn: PlainDate;
  /** As first promised. */
  readonly firstDueOn: PlainDate | null;
  /** As it stands, after carry-overs. */
  readonly dueOn: PlainDate | null;
  /** How it went on, in the order it was written down. */
  readonly progress: readonly PromiseNote[];
  /** `null` while it is owed. */
  readonly ending: PromiseEnding | null;
  /** Carry-overs, in the order they were written down. */
  readonly carries: readonly PromiseCarry[];
  /** Who was told, and when. */
  readonly told: readonly {
    /** Day somebody was told. */
    readonly on: PlainDate;
    /** Who was told. */
    readonly listener: PromiseListener;
  }[];
  /** The deputies' judgement of the fulfilment, apart from that of the reply. */
  readonly ratings: readonly {
    /** Day of the answer. */
    readonly on: PlainDate;
    /** Number of the deputy certificate. */
    readonly deputy: string;
    /** The answer. */
    readonly satisfaction: Satisfaction;
    /** Why; never `null` where the deputy is dissatisfied. */
    readonly reasons: string | null;
  }[];
  /** Explanations at a change of term, with the term. */
  readonly explanations: readonly (PromiseNote & {
    /** The term that ends, as the file names it. */
    readonly term: string;
  })[];
  /** When and by whom it was struck off; `null` while it is not. */
  readonly closed: {
    /** Day it was struck off (销号日期). */
    readonly on: PlainDate;
    /** Who wrote it down. */
    readonly by: Actor;
  } | null;
}

/** Where a promise stands in the ledger of a year; always exactly one of these. */
export type PromiseStanding = "kept" | "changed" | "carried" | "open";

/** All standings, for schemas and tests. */
export const promiseStandings: readonly PromiseStanding[] = ["kept", "changed", "carried", "open"];
