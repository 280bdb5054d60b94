import type { Points } from "../../model/decimal";
import type { PlainDate } from "../../model/plainDate";
import type { RuleIdentity } from "../../model/policy/award";
import type { RequirementResult } from "../assess/assessment";
import type { ModelRecord } from "./modelRecord";

/** Points below the line of a grade, or above its upper line. */
export interface MissingPoints {
  /** Names what is missing. */
  readonly kind: "points" | "points-above";
  /** The grade. */
  readonly rule: RuleIdentity;
  /** How many points below or above. */
  readonly points: Points;
}

/** Something besides points that a grade needs. */
export interface MissingRequirement {
  /** Names what is missing. */
  readonly kind: "requirement";
  /** The requirement. */
  readonly requirement: RequirementResult;
}

/** A standing outside the grades, an exclusion of a list, or what a list asks beside a grade. */
export interface StandingInTheWay {
  /** Names what is in the way. */
  readonly kind: "standing" | "exclusion" | "eligibility";
  /** The rule. */
  readonly rule: RuleIdentity;
}

/** A condition that is missing. */
export type Missing = MissingPoints | MissingRequirement | StandingInTheWay;

/** No day is left on which something could be done and still count. */
export interface PeriodClosed {
  /** Names the reason. */
  readonly kind: "closed";
  /** Last day that counted. */
  readonly lastDay: PlainDate;
}

/** The most that can be attained lies below the line. */
export interface OutOfReach {
  /** Names the reason. */
  readonly kind: "out-of-reach";
  /** The grade. */
  readonly rule: RuleIdentity;
  /** Its line. */
  readonly line: Points;
  /** The most that can be attained. */
  readonly most: Points;
}

/** Why no record can change it: the last are conditions no further record changes. */
export type Because = PeriodClosed | OutOfReach | MissingRequirement | StandingInTheWay;

/** Records of one kind that would be added. */
export interface AddedRecords {
  /** How many. */
  readonly count: number;
  /** The records, each on a day still to come, with a number of its own. */
  readonly records: readonly [ModelRecord, ...ModelRecord[]];
  /** Awards that take them. */
  readonly awards: readonly RuleIdentity[];
  /** Points each of them adds to the total, one after the other. */
  readonly points: readonly Points[];
}

/** It is reached already. */
export interface AlreadyReached {
  /** Names the outcome. */
  readonly kind: "already";
  /** Whether it stays so to the period's end without further records. */
  readonly lasts: boolean;
}

/** These records are enough. */
export interface RecordsEnough {
  /** Names the outcome. */
  readonly kind: "enough";
  /** The records, those of one kind together; none where the days to come alone suffice. */
  readonly added: readonly AddedRecords[];
  /** Whether it is proven that no fewer would do, each an event of its own on a day of its own. */
  readonly smallest: boolean;
  /** Whether they say what others decide: how a suggestion was handled, how a ballot went. */
  readonly judged: boolean;
}

/** It is proven that no records are enough. */
export interface NoneEnough {
  /** Names the outcome. */
  readonly kind: "impossible";
  /** Why. */
  readonly because: readonly [Because, ...Because[]];
}

/** Neither found nor proven impossible. */
export interface NotFound {
  /** Names the outcome. */
  readonly kind: "not-found";
}

/** What would be enough for a grade or a place among a list's candidates. */
export type EnoughOutcome = AlreadyReached | RecordsEnough | NoneEnough | NotFound;

/** A grade or a list. */
export interface EnoughTarget extends RuleIdentity {
  /** Which of the two. */
  readonly kind: "grade" | "list";
}

/** What a deputy lacks for a grade or a list, and what would be enough. */
export interface Enough {
  /** The grade or list. */
  readonly target: EnoughTarget;
  /** What is missing as the period's last day will see it, without further records. */
  readonly missing: readonly Missing[];
  /** What would be enough. */
  readonly outcome: EnoughOutcome;
  /** Last day on which something could still be done; `null` where none is left. */
  readonly lastDay: PlainDate | null;
  /** Digits behind the point of points. */
  readonly scale: number;
}

/** How long what is enough may be looked for. */
export interface EnoughOptions {
  /** Most scorings; 6000 where left out. The same number always gives the same result. */
  readonly scorings?: number;
}
