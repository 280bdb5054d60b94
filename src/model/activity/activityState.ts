import type { DutyRole } from "../dutyEntry";
import type { Recorded } from "../history/recorded";
import type { PlainDate } from "../plainDate";
import type { Activity } from "./activity";
import type { ActivityEventBody, CalledAs, SignInLine } from "./activityEvent";

/** Somebody who was called. */
export interface Call {
  /** Number of the deputy certificate. */
  readonly certificate: string;
  /** Whether the deputy has to come. */
  readonly as: CalledAs;
  /** Day of the notice. */
  readonly noticeOn: PlainDate;
  /** Part taken; `null` where none is named. */
  readonly role: DutyRole | null;
}

/** A sign-in, with the day it was written down. */
export interface SignIn extends SignInLine {
  /** Day it was written down. */
  readonly recordedOn: PlainDate;
}

/** What became of a leave that was asked for. */
export type LeaveDecision =
  /** 待批 */
  | {
      /** Tells it from the other ways it can have gone. */
      readonly kind: "open";
    }
  /** 已批 */
  | {
      /** Tells it from the other ways it can have gone. */
      readonly kind: "decided";
      /** Whether the deputy may stay away (准假). */
      readonly approved: boolean;
      /** Who decided, by rule: head of the delegation, convener, secretariat. */
      readonly by: string;
      /** Day of the decision. */
      readonly on: PlainDate;
      /** Day the decision was written down. */
      readonly recordedOn: PlainDate;
    }
  /** 撤回 */
  | {
      /** Tells it from the other ways it can have gone. */
      readonly kind: "withdrawn";
    };

/** One leave (请假), from asking to decision. */
export interface Leave {
  /** Number of the deputy certificate. */
  readonly certificate: string;
  /** The stage; `null` for the whole activity. */
  readonly stage: string | null;
  /** Day it was asked for. */
  readonly askedOn: PlainDate;
  /** Why. Privacy class: sensitive; never leaves the organ. */
  readonly cause: string;
  /** What became of it. */
  readonly decision: LeaveDecision;
}

/** A stage whose attendance sheet is settled. */
export interface SettledStage {
  /** Code of the stage. */
  readonly stage: string;
  /** Day it was settled. */
  readonly recordedOn: PlainDate;
}

/** An activity as it stands on a day, with everything that was written about it. */
export interface ActivityState {
  /** What it is, after all changes. */
  readonly activity: Activity;
  /** Whether it was called off. */
  readonly cancelled: boolean;
  /** Who was called, in the order of the calls. */
  readonly calls: readonly Call[];
  /** Who signed in, one line a deputy and stage. */
  readonly signIns: readonly SignIn[];
  /** Leave asked for, all of it. */
  readonly leaves: readonly Leave[];
  /** Stages whose sheet is settled. */
  readonly settled: readonly SettledStage[];
  /** Events that could not be: kept, and without effect; what has not their form is only told of. */
  readonly setAside: readonly Recorded<ActivityEventBody>[];
}
