/**
 * Whether a deputy was there, as the register says.
 *
 * A policy says which of these count as attending and which as absence without leave.
 */
export type Attendance =
  /** 出席 */
  | "present"
  /** 列席: attended without a vote */
  | "non-voting"
  /** 迟到 */
  | "late"
  /** 早退 */
  | "left-early"
  /** 请假(批准) */
  | "excused"
  /** 请假(未批准) */
  | "leave-refused"
  /** 缺席 */
  | "absent"
  /** The deputy was not among those called. */
  | "not-required"
  /** The register says nothing. */
  | "unrecorded";

/** All kinds of attendance, for schemas and tests. */
export const attendances: readonly Attendance[] = [
  "present",
  "non-voting",
  "late",
  "left-early",
  "excused",
  "leave-refused",
  "absent",
  "not-required",
  "unrecorded",
];
