import type { CongressLevel } from "./congress/congressLevel";
import type { Recorded } from "./history/recorded";
import type { PlainDate } from "./plainDate";

/** What deputies put forward jointly: a bill (议案), or an inquiry (质询案). */
export type BillAct = "legislative-bill" | "written-inquiry";

/** Who puts a bill forward. */
export type BillSponsor =
  | {
      /** Tells it from a delegation. */
      readonly kind: "deputies";
      /** Certificate of the lead deputy (领衔代表). */
      readonly lead: string;
      /** Certificates of the other deputies, the lead not among them. */
      readonly coSigners: readonly string[];
    }
  /** 代表团: needs a majority of the whole delegation (全国人大议事规则第12条) */
  | {
      /** Tells it from deputies jointly. */
      readonly kind: "delegation";
      /** Name of the delegation. */
      readonly delegation: string;
      /** Number of all its deputies. */
      readonly members: number;
      /** Number of those who were for it. */
      readonly inFavour: number;
    };

/** What a bill must have (代表法2025第15条). */
export interface BillContent {
  /** Title (标题). */
  readonly title: string;
  /** 案由 */
  readonly subject: string;
  /** 案据 */
  readonly grounds: string;
  /** 方案 */
  readonly scheme: string;
}

/** How many it takes to put one forward, at one level. */
export interface SponsorThreshold {
  /** What is put forward. */
  readonly act: BillAct;
  /** Level of the congress it is put forward in. */
  readonly level: CongressLevel;
  /** Fewest deputies. */
  readonly deputies: number;
  /** Whether a delegation may by itself. */
  readonly delegation: boolean;
  /** Article. */
  readonly article: string;
}

/** What is said of a bill, the day left aside. */
export type BillMove =
  /** 起草 */
  | {
      /** Tells it from the other moves. */
      readonly kind: "drafted";
      /** What is put forward. */
      readonly act: BillAct;
      /** Level of the congress it is put forward in. */
      readonly level: CongressLevel;
      /** Who puts it forward. */
      readonly sponsor: BillSponsor;
      /** What it says. */
      readonly content: BillContent;
    }
  /** 领衔、附议代表确认 */
  | {
      /** Tells it from the other moves. */
      readonly kind: "confirmed";
      /** Certificate of a deputy named as lead or co-signer. */
      readonly deputy: string;
    }
  /** 提交 */
  | {
      /** Tells it from the other moves. */
      readonly kind: "submitted";
    }
  /** 列入议程 */
  | {
      /** Tells it from the other moves. */
      readonly kind: "put-on-agenda";
    }
  /** 交付表决的结果 */
  | {
      /** Tells it from the other moves. */
      readonly kind: "voted";
      /** Whether it was passed. */
      readonly passed: boolean;
    }
  /** 质询案的答复；提质询案的代表半数以上不满意的，再作答复 */
  | {
      /** Tells it from the other moves. */
      readonly kind: "answered";
      /** How many of those who put it forward are dissatisfied with the answer. */
      readonly dissatisfied: number;
    }
  /** 表决前经主席团同意撤回 */
  | {
      /** Tells it from the other moves. */
      readonly kind: "withdrawn";
      /** Day the presidium consented; `null` where it did not, enough only for a draft. */
      readonly presidiumConsentedOn: PlainDate | null;
    }
  /** 不列入议程，或审议后另作处理 */
  | {
      /** Tells it from the other moves. */
      readonly kind: "disposed";
      /** What became of it, in words. */
      readonly outcome: string;
      /** Who decided. */
      readonly decidedBy: string;
    }
  /** 主席团决定转为建议 */
  | {
      /** Tells it from the other moves. */
      readonly kind: "converted";
      /** Who decided, as a rule the presidium. */
      readonly decidedBy: string;
      /** Number of the suggestion it became. */
      readonly suggestion: string;
    };

/** What happens to a bill, and the day it happened (Z2). */
export type BillEventBody = BillMove & {
  /** Day it happened, not after it was written down. */
  readonly on: PlainDate;
};

/** Everything written about one bill. */
export interface BillFile {
  /** Number (议案编号). */
  readonly number: string;
  /** What happened, each once. */
  readonly events: readonly Recorded<BillEventBody>[];
}

/** How far a bill is. */
export type BillStatus =
  | "draft"
  | "submitted"
  | "on-agenda"
  | "passed"
  | "rejected"
  | "answered"
  | "withdrawn"
  | "disposed"
  | "converted";

/** A bill as it stood on a day. */
export interface BillState {
  /** Number (议案编号). */
  readonly number: string;
  /** How far it is. */
  readonly status: BillStatus;
  /** What is put forward. */
  readonly act: BillAct;
  /** Level of the congress it is put forward in. */
  readonly level: CongressLevel;
  /** Who puts it forward. */
  readonly sponsor: BillSponsor;
  /** What it says. */
  readonly content: BillContent;
  /** Who has confirmed, in the order they did. */
  readonly confirmed: readonly string[];
  /** Day it was drafted. */
  readonly draftedOn: PlainDate;
  /** Day it was submitted (提交日期); `null` until then. */
  readonly submittedOn: PlainDate | null;
  /** Day of its latest step: agenda, vote, answer, withdrawal, conversion. */
  readonly steppedOn: PlainDate | null;
  /** Answers to an inquiry. */
  readonly answers: number;
  /** Whether another answer is owed: more than half of those who put it forward are dissatisfied. */
  readonly answerOwed: boolean;
  /** What became of it, where it was neither voted nor withdrawn. */
  readonly outcome: string | null;
  /** Decision to make a suggestion of it. */
  readonly conversion: {
    /** Day of the decision. */
    readonly on: PlainDate;
    /** Who decided, as a rule the presidium. */
    readonly decidedBy: string;
    /** Number of the suggestion it became. */
    readonly suggestion: string;
  } | null;
}
