import type { DutyRole } from "../dutyEntry";
import type { PlainDate } from "../plainDate";
import type { Activity } from "./activity";

/** How somebody who signed in was there: 出席、列席、迟到、早退. */
export type SignedIn = "present" | "non-voting" | "late" | "left-early";

/** All ways of having been there, for schemas and tests. */
export const signedIn: readonly SignedIn[] = ["present", "non-voting", "late", "left-early"];

/** Whether a called deputy has to come. */
export type CalledAs =
  /** 应到 */
  | "required"
  /** 邀请 */
  | "invited";

/** What happens to one activity, from its notice to its attendance sheet. */
export type ActivityEventBody =
  /** 组织 */
  | {
      /** Tells it from the other acts. */
      readonly kind: "convened";
      /** The activity as it is announced. */
      readonly activity: Activity;
    }
  /** 改期、改地点等 */
  | {
      /** Tells it from the other acts. */
      readonly kind: "changed";
      /** The whole activity as it is from now on, under the same number. */
      readonly activity: Activity;
    }
  /** 取消 */
  | {
      /** Tells it from the other acts. */
      readonly kind: "cancelled";
    }
  /** 通知代表 */
  | {
      /** Tells it from the other acts. */
      readonly kind: "called";
      /** Number of the deputy certificate. */
      readonly certificate: string;
      /** Whether the deputy has to come. */
      readonly as: CalledAs;
      /** Day of the notice. */
      readonly noticeOn: PlainDate;
      /** Part taken, as writer of the report; `null` where none is named. */
      readonly role: DutyRole | null;
    }
  /** 不再要求到会 */
  | {
      /** Tells it from the other acts. */
      readonly kind: "released";
      /** Number of the certificate of a deputy who was called and has not signed in. */
      readonly certificate: string;
    }
  /** 签到 */
  | ({
      /** Tells it from the other acts. */
      readonly kind: "signed-in";
    } & SignInLine)
  /** 更正签到：`as` 为 `null` 的，没有到 */
  | {
      /** Tells it from the other acts. */
      readonly kind: "sign-in-corrected";
      /** Number of the deputy certificate. */
      readonly certificate: string;
      /** Code of the stage. */
      readonly stage: string;
      /** How the deputy was there; `null` where he or she was not. */
      readonly as: SignedIn | null;
      /** How many of the stage's half-days; `null` for all of them. */
      readonly halfDays: number | null;
    }
  /** 请假 */
  | {
      /** Tells it from the other acts. */
      readonly kind: "leave-asked";
      /** Number of the certificate of a deputy who was called. */
      readonly certificate: string;
      /** The stage; `null` for the whole activity. Its scope is what leave is asked of. */
      readonly stage: string | null;
      /** Day it was asked for, the last day of the stage or activity at the latest. */
      readonly askedOn: PlainDate;
      /** Why, in the deputy's words. Privacy class: sensitive; never leaves the organ. */
      readonly cause: string;
    }
  /** 准假、不准假：谁批的 */
  | {
      /** Tells it from the other acts. */
      readonly kind: "leave-decided";
      /** Number of the certificate of the deputy who asked. */
      readonly certificate: string;
      /** The stage as the request names it; `null` for the whole activity. */
      readonly stage: string | null;
      /** Whether the deputy may stay away (准假). */
      readonly approved: boolean;
      /** Who decided, by rule: head of the delegation, convener, secretariat. */
      readonly decidedBy: string;
      /** Day of the decision, not before the request. */
      readonly decidedOn: PlainDate;
    }
  /** 销假、撤回请假 */
  | {
      /** Tells it from the other acts. */
      readonly kind: "leave-withdrawn";
      /** Number of the certificate of the deputy who asked. */
      readonly certificate: string;
      /** The stage as the request names it; `null` for the whole activity. */
      readonly stage: string | null;
    }
  /** 签到表核定：此后没有签到、没有准假的，才是缺席 */
  | {
      /** Tells it from the other acts. */
      readonly kind: "settled";
      /** Code of the stage. */
      readonly stage: string;
    };

/** One line of an attendance sheet. */
export interface SignInLine {
  /** Number of the deputy certificate. */
  readonly certificate: string;
  /** Code of the stage. */
  readonly stage: string;
  /** How the deputy was there. */
  readonly as: SignedIn;
  /** How many of the stage's half-days; `null` for all of them. */
  readonly halfDays: number | null;
}
