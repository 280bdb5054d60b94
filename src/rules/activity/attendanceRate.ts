import type { AttendanceCount, AttendanceRule } from "../../model/activity/attendanceRecord";
import { type Fraction, reduced } from "../../model/fraction";
import { howMany } from "./countAttendance";

/** A rate of attendance with what it is made of. */
export interface AttendanceRate {
  /** How many came, as the rule says what coming is. */
  readonly attended: number;
  /** How many were to come, without those the rule leaves out. */
  readonly due: number;
  /** How many nothing can be said of yet: the sheet is open or a leave undecided. */
  readonly open: number;
  /** Per cent, exact; `null` where nobody was due, which is neither 0 nor 100. */
  readonly rate: Fraction | null;
}

/**
 * The rate of attendance by a place's rule (应到率的分母由办法定).
 *
 * Open sheets and undecided leave are in neither part of the fraction.
 *
 * @param count - the count
 * @param rule - what counts as attending, what is left out
 * @returns the rate, with what is above and below the line
 * @example
 * ```ts
 * import { attendanceRate, countAttendance } from "deputy-archive/life";
 * const rule = { basis: "示例第一条", attended: ["present", "late"], leftOut: ["excused"] } as const;
 * attendanceRate(countAttendance([]), rule).rate; // => null
 * ```
 */
export function attendanceRate(count: AttendanceCount, rule: AttendanceRule): AttendanceRate {
  const { attended: coming, leftOut } = rule;
  const counts = (kind: (typeof coming)[number]) =>
    kind !== "unrecorded" && !leftOut.includes(kind);
  const attended = howMany(count, (kind) => counts(kind) && coming.includes(kind));
  const due = howMany(count, counts);
  const open = count.unsettled + count.settled.unrecorded;
  const rate = due === 0 ? null : reduced({ numerator: attended * 100, denominator: due });
  return { attended, due, open, rate };
}
