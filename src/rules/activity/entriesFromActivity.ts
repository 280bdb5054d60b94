import type { DutyDrawing } from "../../model/activity/activityKind";
import type { ActivityState } from "../../model/activity/activityState";
import type { AttendanceRecord } from "../../model/activity/attendanceRecord";
import type { DrawnEntry } from "../../model/activity/drawnEntry";
import { compareText } from "../../model/compareText";
import type { DocumentIssue, ReadResult } from "../../model/issue";
import { attendanceRecords } from "./attendanceRecords";
import { drawnEntry } from "./drawnEntry";
import type { InForce } from "./inForceBy";

function groupsOf(
  records: readonly AttendanceRecord[],
  { per }: DutyDrawing,
): readonly (readonly AttendanceRecord[])[] {
  const groups = new Map<string, AttendanceRecord[]>();
  for (const record of records) {
    const key = JSON.stringify([record.certificate, per === "stage" ? record.stage : ""]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [record]);
    else group.push(record);
  }
  return [...groups.values()];
}

/** Whether a record says anything to be written into an archive. */
function says({ due, attendance }: AttendanceRecord): boolean {
  return due || attendance !== "not-required";
}

/**
 * Draws the entries of an activity: one for every deputy who was due, and for everybody else who came.
 *
 * One a deputy and activity, or one a deputy and stage where the drawing says so (then each stage has
 * an activity number of its own, or they would count as one event). Drawing again gives the same
 * entries. Nothing is drawn for a deputy of whom a stage is still open; that is said.
 *
 * @param state - the activity on a day, as `activityOn` gives it
 * @param drawings - how each kind of activity becomes a duty of the policy
 * @param inForce - whether a mandate is in force on a day
 * @returns the entries by certificate and stage; `kind-without-drawing` where the kind is in no
 * drawing, `attendance-open` for each deputy of whom it is not known yet
 * @example
 * ```ts
 * import { entriesFromActivity } from "deputy-archive/life";
 * const activity = {
 *   id: "H-1", kind: "lecture", title: "代表讲堂", scope: "activity", campaign: null,
 *   organiser: { id: "A", name: "示例县人大常委会", entrustedBy: null },
 *   stages: [{ code: "1", name: "讲堂", place: null, halfDays: 1, scope: "activity",
 *     days: { from: "2026-03-05", to: "2026-03-05" } }],
 * } as const;
 * const { value } = entriesFromActivity({
 *   activity, cancelled: false, calls: [], leaves: [], settled: [], setAside: [],
 *   signIns: [{ certificate: "DT16-0001", stage: "1", as: "late", halfDays: null, recordedOn: "2026-03-05" }],
 * }, [{ kind: "lecture", duty: "study", per: "activity", halfDaysCount: true, role: null,
 *   speaks: ["present", "late"], verification: "verified" }], () => true);
 * value[0]?.entry.quantity; // => 1
 * value[0]?.entry.attendance; // => "late"
 * ```
 */
export function entriesFromActivity(
  state: ActivityState,
  drawings: readonly DutyDrawing[],
  inForce: InForce,
): ReadResult<readonly DrawnEntry[], DocumentIssue> {
  const { id, kind } = state.activity;
  const drawing = drawings.find((known) => known.kind === kind);
  if (drawing === undefined) {
    const params = { activity: id, kind };
    return { value: [], issues: [{ code: "kind-without-drawing", path: ["drawings"], params }] };
  }
  const { duty } = drawing;
  if (duty === null) return { value: [], issues: [] };
  const records = attendanceRecords(state, inForce).filter(says);
  const value: DrawnEntry[] = [];
  const issues: DocumentIssue[] = [];
  for (const group of groupsOf(records, drawing)) {
    const open = group.find(({ attendance }) => attendance === "unrecorded");
    if (open === undefined) value.push(drawnEntry(state, { ...drawing, duty }, group));
    else {
      const { certificate, stage } = open;
      const params = { activity: id, certificate, stage };
      issues.push({ code: "attendance-open", path: ["stages", stage], params });
    }
  }
  value.sort((first, second) => compareText(first.certificate, second.certificate));
  return { value, issues };
}
