import type { PlainDate } from "./plainDate";

/** When it is put forward: during a session or in recess (代表法2025第24、36条). */
export type SuggestionOccasion = "session" | "recess";

/** Who puts a suggestion forward. */
export type SuggestionProposer =
  | {
      /** Tells it from the other ways of putting one forward. */
      readonly kind: "single";
      /** Certificate of the deputy. */
      readonly deputy: string;
    }
  /** 领衔和附议 */
  | {
      /** Tells it from the other ways of putting one forward. */
      readonly kind: "joint";
      /** Certificate of the lead deputy (领衔代表). */
      readonly lead: string;
      /** Certificates of the other deputies (附议代表), the lead not among them. */
      readonly coSigners: readonly string[];
    }
  /** 代表团：团长签署，联络负责人评价 */
  | {
      /** Tells it from the other ways of putting one forward. */
      readonly kind: "delegation";
      /** Name of the delegation. */
      readonly delegation: string;
      /** Certificate of its head (团长), who signs. */
      readonly head: string;
      /** Certificate of the deputy who answers for it (联络负责人). */
      readonly liaison: string;
    };

/** What a suggestion says. */
export interface SuggestionContent {
  /** Title (标题). */
  readonly title: string;
  /** Facts and problem (事实和问题). */
  readonly facts: string;
  /** What should be done (具体意见). */
  readonly proposal: string;
  /** How to reach the proposer (联系方式); never leaves the office. */
  readonly contactDetails: string | null;
}

/** Where a suggestion comes from. */
export type SuggestionOrigin =
  | {
      /** Tells it from a converted bill. */
      readonly kind: "own";
    }
  /** 议案转建议 */
  | {
      /** Tells it from a suggestion of its own. */
      readonly kind: "converted-bill";
      /** Number of the bill (议案编号). */
      readonly bill: string;
      /** Who decided to convert it, as a rule the presidium. */
      readonly decidedBy: string;
      /** Day of the decision. */
      readonly decidedOn: PlainDate;
    };
