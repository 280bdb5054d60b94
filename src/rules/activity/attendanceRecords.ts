import type { ActivityStage } from "../../model/activity/activity";
import type { ActivityState, Call, SignIn } from "../../model/activity/activityState";
import type { AttendanceRecord } from "../../model/activity/attendanceRecord";
import type { Attendance } from "../../model/attendance";
import { compareText } from "../../model/compareText";
import type { Period } from "../../model/period";
import { addDays, type PlainDate } from "../../model/plainDate";
import type { InForce } from "./inForceBy";
import { isApproved } from "./leaveMoves";
import { leaveOf } from "./leaveOf";

/** How one who is due and did not sign in stands. */
function awayAs(
  state: ActivityState,
  certificate: string,
  stage: string,
  settled: boolean,
): Attendance {
  const decisions = [leaveOf(state, certificate, stage), leaveOf(state, certificate, null)].flatMap(
    (leave) => (leave === undefined ? [] : [leave.decision]),
  );
  if (decisions.some(isApproved)) return "excused";
  // Nobody is absent while the organ has not answered, or the sheet is still open.
  if (!settled || decisions.some(({ kind }) => kind === "open")) return "unrecorded";
  return decisions.length > 0 ? "leave-refused" : "absent";
}

/** Each day, the ends first: who was suspended in between was not to come (代表法2025第61条). */
function throughout({ from, to }: Period, isSo: (day: PlainDate) => boolean): boolean {
  if (!isSo(from) || !isSo(to)) return false;
  let day = addDays(from, 1);
  while (day !== null && day < to) {
    if (!isSo(day)) return false;
    day = addDays(day, 1);
  }
  return true;
}

interface Lines {
  readonly calls: ReadonlyMap<string, Call>;
  readonly signIns: ReadonlyMap<string, SignIn>;
}

function recordOf(
  state: ActivityState,
  { code: stage, days, halfDays }: ActivityStage,
  certificate: string,
  { calls, signIns }: Lines,
  inForce: InForce,
): AttendanceRecord {
  const call = calls.get(certificate);
  const line = signIns.get(certificate);
  const due = call?.as === "required" && throughout(days, (day) => inForce(certificate, day));
  const settled = state.settled.some((known) => known.stage === stage);
  const away = due ? awayAs(state, certificate, stage, settled) : "not-required";
  return {
    certificate,
    activity: state.activity.id,
    stage,
    days,
    called: call?.as ?? null,
    due,
    settled,
    attendance: line?.as ?? away,
    halfDays: line === undefined ? 0 : (line.halfDays ?? halfDays),
  };
}

/**
 * How everybody stood to every stage of an activity: who was called, and who came uncalled (Z5, Z7).
 *
 * Due is who was required and in office on the first and the last day of the stage; one suspended,
 * not yet or no longer in office is not due and never absent. A cancelled activity has no records.
 *
 * @param state - the activity
 * @param inForce - whether a mandate is in force on a day
 * @returns one record a deputy and stage, by stage and then by certificate
 * @example
 * ```ts
 * import { attendanceRecords } from "deputy-archive/life";
 * const activity = {
 *   id: "H-1", kind: "lecture", title: "代表讲堂", scope: "activity", campaign: null,
 *   organiser: { id: "A", name: "示例县人大常委会", entrustedBy: null },
 *   stages: [{ code: "1", name: "讲堂", place: null, halfDays: 1, scope: "activity",
 *     days: { from: "2026-03-05", to: "2026-03-05" } }],
 * } as const;
 * const records = attendanceRecords({
 *   activity, cancelled: false, signIns: [], leaves: [], setAside: [],
 *   calls: [{ certificate: "DT16-0001", as: "required", noticeOn: "2026-03-01", role: null }],
 *   settled: [{ stage: "1", recordedOn: "2026-03-06" }],
 * }, () => true);
 * records[0]?.attendance; // => "absent"
 * ```
 */
export function attendanceRecords(
  state: ActivityState,
  inForce: InForce,
): readonly AttendanceRecord[] {
  if (state.cancelled) return [];
  const calls = new Map(state.calls.map((call) => [call.certificate, call]));
  return state.activity.stages.flatMap((stage) => {
    const lines = state.signIns.filter((line) => line.stage === stage.code);
    const signIns = new Map(lines.map((line) => [line.certificate, line]));
    return [...new Set([...calls.keys(), ...signIns.keys()])]
      .sort(compareText)
      .map((certificate) => recordOf(state, stage, certificate, { calls, signIns }, inForce));
  });
}
