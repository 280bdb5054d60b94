import type { Archive } from "../../model/archive";
import type { Policy } from "../../model/policy/policy";
import type { PolicyCases } from "../../model/policyCase";
import type { Redacted } from "../../model/privacy/classification";
import type { Scorecard } from "../../rules/score/scorecard";
import type { IntakeDocument } from "../intakeSchema";
import type { LifeDocument, LifeKind } from "../life/lifeSchemas";

/** What is scored, and by what. */
export interface ScoringTypes {
  /** A measure. */
  readonly policy: Policy;
  /** The cases of a measure. */
  readonly cases: PolicyCases;
  /** How a place's tables are read. */
  readonly intake: IntakeDocument;
  /** What a deputy did. */
  readonly archive: Archive;
  /** What it came to. */
  readonly scorecard: Scorecard;
}

/** The word for a kind of item a bundle can hold: `policy`, `archive`, `archive-history` … */
export type BundleKind = keyof ScoringTypes | LifeKind;

/** What an item of each kind is. */
export type BundleTypes = {
  readonly [Kind in BundleKind]: Kind extends keyof ScoringTypes
    ? ScoringTypes[Kind]
    : Kind extends LifeKind
      ? LifeDocument<Kind>
      : never;
};

/** Kinds that hold rules, calendars and names of bodies: nothing personal, the same for everybody. */
export type PublishedKind =
  | "policy"
  | "cases"
  | "intake"
  | "deadlines"
  | "congress"
  | "session"
  | "rights-and-obligations"
  | "suggestion-rules"
  | "result-scheme"
  | "entry-rules"
  | "appraisal-rules"
  | "activity-kind"
  | "duty-drawing"
  | "attendance-rule"
  | "filing-rules"
  | "custody-rules"
  | "working-day-calendar";

/** What an item of each kind is when what an audience may not see is left out. */
export type RedactedTypes = {
  readonly [Kind in BundleKind]: Kind extends PublishedKind
    ? BundleTypes[Kind]
    : Redacted<BundleTypes[Kind]>;
};

/** Items by kind; a kind may be left out. */
export type ListsOf<Types> = { readonly [Kind in keyof Types]?: readonly Types[Kind][] };

/** Everything a whole bundle holds, by kind, each kind in its own order; empty lists where none. */
export type BundleContents = Required<ListsOf<BundleTypes>>;

/** Everything a redacted bundle holds, by kind. */
export type RedactedContents = Required<ListsOf<RedactedTypes>>;

/** An item with its kind. */
export type ItemOf<Types> = {
  readonly [Kind in keyof Types]: {
    /** What it is. */
    readonly kind: Kind;
    /** What it says. */
    readonly value: Types[Kind];
  };
}[keyof Types];
