import type { HandlingUnit } from "./handlingUnit";
import type { PlainDate } from "./plainDate";
import type { ResultCode } from "./resultScheme";
import type { Judgements } from "./satisfaction";
import type { SuggestionMark } from "./suggestion";
import type {
  SuggestionContent,
  SuggestionOccasion,
  SuggestionOrigin,
  SuggestionProposer,
} from "./suggestionDraft";

/** What is said of a suggestion, the day left aside. */
export type SuggestionMove =
  /** 起草 */
  | {
      /** Tells it from the other moves. */
      readonly kind: "drafted";
      /** Who puts it forward. */
      readonly proposer: SuggestionProposer;
      /** What it says. */
      readonly content: SuggestionContent;
      /** Session or recess. */
      readonly occasion: SuggestionOccasion;
      /** Where it comes from. */
      readonly origin: SuggestionOrigin;
    }
  /** 修改 */
  | {
      /** Tells it from the other moves. */
      readonly kind: "revised";
      /** What it says from now on, all of it; everybody has to confirm it again. */
      readonly content: SuggestionContent;
    }
  /** 领衔、附议代表，代表团团长确认 */
  | {
      /** Tells it from the other moves. */
      readonly kind: "confirmed";
      /** Certificate of a deputy named as proposer. */
      readonly deputy: string;
    }
  /** 不参加联名 */
  | {
      /** Tells it from the other moves. */
      readonly kind: "declined";
      /** Certificate of the co-signer who leaves. */
      readonly deputy: string;
    }
  /** 提交 */
  | {
      /** Tells it from the other moves. */
      readonly kind: "submitted";
      /** The office it is submitted to. */
      readonly to: string;
    }
  /** 受理 */
  | {
      /** Tells it from the other moves. */
      readonly kind: "accepted";
    }
  /** 退回，或请修改 */
  | {
      /** Tells it from the other moves. */
      readonly kind: "returned";
      /** Id of the ground, one of those in the rules of the place. */
      readonly ground: string;
      /** Whether it may be submitted again once revised. */
      readonly forRevision: boolean;
    }
  /** 作为来信处理 */
  | {
      /** Tells it from the other moves. */
      readonly kind: "treated-as-letter";
      /** Id of the ground, one of those in the rules of the place. */
      readonly ground: string;
    }
  /** 交办 */
  | {
      /** Tells it from the other moves. */
      readonly kind: "referred";
      /** Bodies that are to handle it, each once: under a lead, or each by itself. */
      readonly units: readonly HandlingUnit[];
    }
  /** 承办单位认为不属本单位职责 */
  | {
      /** Tells it from the other moves. */
      readonly kind: "disclaimed";
      /** Code of the body (承办单位). */
      readonly body: string;
    }
  /** 不同意调整 */
  | {
      /** Tells it from the other moves. */
      readonly kind: "disclaimer-refused";
      /** Code of the body that goes on handling it. */
      readonly body: string;
    }
  /** 改交 */
  | {
      /** Tells it from the other moves. */
      readonly kind: "reassigned";
      /** Code of the body it is taken from; that body has not replied. */
      readonly from: string;
      /** The body it is given to, with its part. */
      readonly to: HandlingUnit;
    }
  /** 开始办理 */
  | {
      /** Tells it from the other moves. */
      readonly kind: "taken-on";
      /** Code of the body (承办单位). */
      readonly body: string;
    }
  /** 联系代表 */
  | {
      /** Tells it from the other moves. */
      readonly kind: "contacted";
      /** Code of the body (承办单位). */
      readonly body: string;
    }
  /** 协办意见 */
  | {
      /** Tells it from the other moves. */
      readonly kind: "opinion-given";
      /** Code of the co-handling body (协办单位). */
      readonly body: string;
    }
  /** 经同意延期 */
  | {
      /** Tells it from the other moves. */
      readonly kind: "extended";
      /** Code of the body (承办单位). */
      readonly body: string;
      /** Day the reply is due now. */
      readonly until: PlainDate;
      /** Who consented. */
      readonly consentBy: string;
    }
  /** 答复 */
  | {
      /** Tells it from the other moves. */
      readonly kind: "replied";
      /** Code of the body (承办单位). */
      readonly body: string;
      /** Category of the result, as the place writes it. */
      readonly result: ResultCode;
      /** Who signed the reply; `null` where that was not written down. */
      readonly signedBy: string | null;
      /** Whether it was given face to face. */
      readonly faceToFace: boolean;
    }
  /** 答复后结果类别改变 */
  | {
      /** Tells it from the other moves. */
      readonly kind: "regraded";
      /** Code of the body (承办单位). */
      readonly body: string;
      /** Category of the result from now on. */
      readonly result: ResultCode;
    }
  /** 催请反馈 */
  | {
      /** Tells it from the other moves. */
      readonly kind: "prompted";
      /** Code of the body whose latest reply it is about. */
      readonly body: string;
    }
  /** 代表评价答复 */
  | {
      /** Tells it from the other moves. */
      readonly kind: "rated";
      /** Code of the body whose latest reply it is about. */
      readonly body: string;
      /** Certificate of the deputy who answers. */
      readonly deputy: string;
      /** Co-signers heard before. */
      readonly consulted: readonly string[];
      /** The answer, aspect by aspect; at least one. */
      readonly judgements: Judgements;
    }
  /** 再次办理 */
  | {
      /** Tells it from the other moves. */
      readonly kind: "rehandling-ordered";
      /** Code of the body that is to handle it again. */
      readonly body: string;
    }
  /** 并案办理，分别答复 */
  | {
      /** Tells it from the other moves. */
      readonly kind: "merged";
      /** Numbers of the suggestions it is handled together with. */
      readonly with: readonly string[];
    }
  /** 撤回 */
  | {
      /** Tells it from the other moves. */
      readonly kind: "withdrawn";
      /** Certificates of the deputies who asked for it. */
      readonly askedBy: readonly string[];
      /** Whether they asked in writing. */
      readonly inWriting: boolean;
    }
  /** 要求保密，或不再要求 */
  | {
      /** Tells it from the other moves. */
      readonly kind: "confidentiality-asked";
      /** Whether its proposers are to be kept confidential. */
      readonly confidential: boolean;
    }
  /** 重点督办、优秀建议 */
  | {
      /** Tells it from the other moves. */
      readonly kind: "marked";
      /** What sets it apart. */
      readonly mark: SuggestionMark;
      /** Who decided. */
      readonly decidedBy: string;
    }
  /** 换届后继续办理 */
  | {
      /** Tells it from the other moves. */
      readonly kind: "carried-on";
      /** The new term, as the file names it. */
      readonly term: string;
    }
  /** 办结 */
  | {
      /** Tells it from the other moves. */
      readonly kind: "closed";
    };

/** What happens to a suggestion, and the day it happened (Z2). */
export type SuggestionEventBody = SuggestionMove & {
  /** Day it happened, not after it was written down. */
  readonly on: PlainDate;
};

/** Kinds of what happens to a suggestion. */
export type SuggestionEventKind = SuggestionEventBody["kind"];
