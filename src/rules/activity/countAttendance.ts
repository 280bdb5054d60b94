import type { AttendanceCount, AttendanceRecord } from "../../model/activity/attendanceRecord";
import { type Attendance, attendances } from "../../model/attendance";

function countsOf(count: (kind: Attendance) => number): Readonly<Record<Attendance, number>> {
  return {
    present: count("present"),
    "non-voting": count("non-voting"),
    late: count("late"),
    "left-early": count("left-early"),
    excused: count("excused"),
    "leave-refused": count("leave-refused"),
    absent: count("absent"),
    "not-required": count("not-required"),
    unrecorded: count("unrecorded"),
  };
}

/**
 * Counts how those who were due were there; who was not due is in no count (Z5, Z7).
 *
 * @param records - records of one activity, one deputy, one delegation, a whole county
 * @returns the count; counts of parts that share no record add up to the count of the whole
 * @example
 * ```ts
 * import { countAttendance } from "deputy-archive/life";
 * countAttendance([]).unsettled; // => 0
 * ```
 */
export function countAttendance(records: readonly AttendanceRecord[]): AttendanceCount {
  const due = records.filter((record) => record.due);
  const settled = due.filter((record) => record.settled);
  const tally = new Map<Attendance, number>();
  for (const { attendance } of settled) tally.set(attendance, (tally.get(attendance) ?? 0) + 1);
  return {
    settled: countsOf((kind) => tally.get(kind) ?? 0),
    unsettled: due.length - settled.length,
  };
}

/**
 * Adds two counts: a county's and another's, for the city.
 *
 * @param first - a count
 * @param second - a count of other records
 * @returns the count of both
 * @example
 * ```ts
 * import { addAttendance, countAttendance } from "deputy-archive/life";
 * addAttendance(countAttendance([]), countAttendance([])).settled.present; // => 0
 * ```
 */
export function addAttendance(first: AttendanceCount, second: AttendanceCount): AttendanceCount {
  return {
    settled: countsOf((kind) => first.settled[kind] + second.settled[kind]),
    unsettled: first.unsettled + second.unsettled,
  };
}

/**
 * Counts attendance for each activity, deputy or delegation.
 *
 * @param records - the records
 * @param by - what a record belongs to, as `({ certificate }) => delegationOf(certificate)`
 * @returns a count for each, in the order they first come
 * @example
 * ```ts
 * import { attendanceBy } from "deputy-archive/life";
 * attendanceBy([], ({ activity }) => activity).size; // => 0
 * ```
 */
export function attendanceBy(
  records: readonly AttendanceRecord[],
  by: (record: AttendanceRecord) => string,
): ReadonlyMap<string, AttendanceCount> {
  const parts = new Map<string, AttendanceRecord[]>();
  for (const record of records) {
    const part = parts.get(by(record));
    if (part === undefined) parts.set(by(record), [record]);
    else part.push(record);
  }
  return new Map([...parts].map(([name, part]) => [name, countAttendance(part)]));
}

/** How many stood under any of some kinds of attendance. */
export function howMany(
  { settled }: AttendanceCount,
  stands: (kind: Attendance) => boolean,
): number {
  return attendances.filter(stands).reduce((sum, kind) => sum + settled[kind], 0);
}
