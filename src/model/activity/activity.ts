import type { Period } from "../period";

/** What somebody is absent from, or asks leave of (会议、全体会议、代表团会议、小组会议、活动). */
export type AbsenceScope =
  | "session"
  | "plenary"
  | "delegation-meeting"
  | "group-meeting"
  | "activity";

/** All scopes, for schemas and tests. */
export const absenceScopes: readonly AbsenceScope[] = [
  "session",
  "plenary",
  "delegation-meeting",
  "group-meeting",
  "activity",
];

/** Who organises: not always the deputy's own congress (代表法2025第25条). */
export interface Organiser {
  /** Code of the body. */
  readonly id: string;
  /** Name. */
  readonly name: string;
  /** Code of the upper body that entrusted it (委托); `null` where it acts by itself. */
  readonly entrustedBy: string | null;
}

/** One part that is signed in for by itself: a stage of an inspection, a sitting of a session (C1). */
export interface ActivityStage {
  /** Code, its own within the activity. */
  readonly code: string;
  /** Name. */
  readonly name: string;
  /** First and last day; the time of day is not kept. */
  readonly days: Period;
  /** Place; `null` where none is given. */
  readonly place: string | null;
  /** Length in half-days, a whole number. */
  readonly halfDays: number;
  /** What absence from this part is absence from. */
  readonly scope: AbsenceScope;
}

/** Something deputies are called to: an inspection, a lecture, a session (Z4, Z5, Z7, Z8, Q2, C1). */
export interface Activity {
  /** Number of the activity (活动编号). */
  readonly id: string;
  /** Code of its kind, as the place lists kinds. */
  readonly kind: string;
  /** Title. */
  readonly title: string;
  /** Who organises it. */
  readonly organiser: Organiser;
  /** What absence from all of it is absence from. */
  readonly scope: AbsenceScope;
  /** Code of the themed campaign it belongs to (主题活动, Z8); `null` where to none. */
  readonly campaign: string | null;
  /** Its parts in order; an activity of one piece has one. */
  readonly stages: readonly [ActivityStage, ...ActivityStage[]];
}
