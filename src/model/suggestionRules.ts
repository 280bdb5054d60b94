import type { LocalizedText } from "./localizedText";
import type { ResultScheme } from "./resultScheme";
import type { RatingAspect } from "./satisfaction";
import type { SuggestionContent } from "./suggestionDraft";

/** Why something is not accepted as a suggestion. */
export interface ReturnGround {
  /** As an event names it. */
  readonly id: string;
  /** In words. */
  readonly name: LocalizedText;
}

/** What differs from place to place in the life of a suggestion; data, never code. */
export interface SuggestionRules {
  /** Stable identity. */
  readonly id: string;
  /** The text they are from. */
  readonly title: LocalizedText;
  /** What a suggestion must say before it is submitted. */
  readonly requiredContent: readonly (keyof SuggestionContent)[];
  /** Grounds on which it may be returned or treated as a letter. */
  readonly grounds: readonly ReturnGround[];
  /** Whether a delegation may put one forward. */
  readonly delegations: "never" | "session-only" | "any-time";
  /** How one is withdrawn: until when, whether in writing, who of several must ask. */
  readonly withdrawal: {
    /** What makes it too late: that it was referred, or that anybody replied. */
    readonly before: "referral" | "reply";
    /** Whether it must be asked for in writing. */
    readonly inWriting: boolean;
    /** Who of several must ask: the lead, or all who confirmed. */
    readonly joint: "lead" | "all";
  };
  /** Whether a referral to several bodies must say what each handles. */
  readonly unitContent: "required" | "optional";
  /** What an answer must judge. */
  readonly aspects: readonly RatingAspect[];
  /** Who answers for several proposers. */
  readonly raters: "lead" | "lead-after-consulting" | "each";
  /** What re-handling needs: a dissatisfied answer, or only a decision. */
  readonly rehandling: "dissatisfied" | "decision";
  /** Categories of results in use. */
  readonly schemes: readonly ResultScheme[];
  /** Article of each rule above; a rule without one was not seen and is the national rule or open. */
  readonly articles: Readonly<Partial<Record<RuleName, string>>>;
}

/** Rules that an article can be given for. */
export type RuleName =
  | "requiredContent"
  | "grounds"
  | "delegations"
  | "withdrawal"
  | "unitContent"
  | "aspects"
  | "raters"
  | "rehandling"
  | "schemes";
