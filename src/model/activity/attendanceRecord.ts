import type { Attendance } from "../attendance";
import type { Period } from "../period";
import type { CalledAs } from "./activityEvent";

/** How one deputy stood to one stage of one activity. */
export interface AttendanceRecord {
  /** Number of the deputy certificate. */
  readonly certificate: string;
  /** Number of the activity. */
  readonly activity: string;
  /** Code of the stage. */
  readonly stage: string;
  /** Days of the stage. */
  readonly days: Period;
  /** How the deputy was called; `null` for one who came uncalled. */
  readonly called: CalledAs | null;
  /** Whether the deputy had to be there: required, and the mandate in force. */
  readonly due: boolean;
  /** Whether the stage's sheet is settled, so that silence means absence. */
  readonly settled: boolean;
  /** Whether the deputy was there; `not-required` for an invited one who did not come. */
  readonly attendance: Attendance;
  /** Half-days the deputy was there; 0 for one who was not. */
  readonly halfDays: number;
}

/** Which attendance counts as coming, and which is left out altogether: a rule of the place. */
export interface AttendanceRule {
  /** Article of the rule. */
  readonly basis: string;
  /** What counts as attending. */
  readonly attended: readonly Attendance[];
  /** What is left out of the denominator: `excused` where approved leave is not held against anyone. */
  readonly leftOut: readonly Attendance[];
}

/** How many of those due were how; counts of parts add up to the count of the whole. */
export interface AttendanceCount {
  /** Of settled stages: how many of each attendance. */
  readonly settled: Readonly<Record<Attendance, number>>;
  /** How many stand on sheets that are not settled, so that nothing can be said. */
  readonly unsettled: number;
}
