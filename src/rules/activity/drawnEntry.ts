import type { Activity } from "../../model/activity/activity";
import type { DutyDrawing } from "../../model/activity/activityKind";
import type { ActivityState } from "../../model/activity/activityState";
import type { AttendanceRecord } from "../../model/activity/attendanceRecord";
import type { DrawnEntry } from "../../model/activity/drawnEntry";
import type { Attendance } from "../../model/attendance";
import { laterOf, type PlainDate } from "../../model/plainDate";
import { leaveOf } from "./leaveOf";

/** One number of several parts; no two lists of parts give the same. */
function numberOf(...parts: readonly string[]): string {
  return parts.map((part) => part.replace(/~/g, "~0").replace(/\//g, "~1")).join("/");
}

function placeOf({ stages }: Activity, stage: string): string | null {
  return stages.reduce<string | null>(
    (found, { code, place }) => (code === stage ? place : found),
    null,
  );
}

/** The record that speaks where stages differ: by the drawing's order, then the earliest stage. */
function speakerOf(
  records: readonly AttendanceRecord[],
  speaks: readonly Attendance[],
): AttendanceRecord {
  const rank = ({ attendance }: AttendanceRecord) => {
    const place = speaks.indexOf(attendance);
    return place === -1 ? speaks.length : place;
  };
  return records.reduce((best, record) => (rank(record) < rank(best) ? record : best));
}

/** Day from which it is known how a deputy stood to a stage: never today, so that it stays the same. */
function knownFrom(state: ActivityState, record: AttendanceRecord): PlainDate {
  const { certificate, stage, days } = record;
  const line = state.signIns.find(
    (known) => known.certificate === certificate && known.stage === stage,
  );
  if (line !== undefined) return line.recordedOn;
  if (record.attendance === "excused") {
    const leaves = [leaveOf(state, certificate, stage), leaveOf(state, certificate, null)];
    const decided = leaves.flatMap((leave) =>
      leave?.decision.kind === "decided" ? [leave.decision.recordedOn] : [],
    );
    // A leave is approved ahead of the day; the entry is of the day.
    return decided.reduce(laterOf, days.from);
  }
  return state.settled
    .filter((known) => known.stage === stage)
    .reduce((latest, known) => laterOf(latest, known.recordedOn), days.from);
}

/**
 * The entry of one deputy and one activity, or one stage of it.
 *
 * @param state - the activity
 * @param drawing - how it becomes a duty
 * @param records - the deputy's records, one at least
 * @returns the entry with its deputy
 */
export function drawnEntry(
  state: ActivityState,
  drawing: DutyDrawing & { readonly duty: string },
  records: readonly AttendanceRecord[],
): DrawnEntry {
  const { activity } = state;
  const speaker = speakerOf(records, drawing.speaks);
  const { certificate, stage } = speaker;
  const halfDays = records.reduce((sum, record) => sum + record.halfDays, 0);
  const number = drawing.per === "stage" ? numberOf(activity.id, stage) : activity.id;
  const parts = drawing.per === "stage" ? [activity.id, stage] : [activity.id];
  const call = state.calls.find((known) => known.certificate === certificate);
  return {
    certificate,
    entry: {
      kind: "entry",
      id: numberOf(...parts, certificate),
      duty: drawing.duty,
      activity: number,
      occurredOn: speaker.days.from,
      recordedOn: records.map((record) => knownFrom(state, record)).reduce(laterOf),
      place: placeOf(activity, stage),
      content: activity.title,
      role: call?.role ?? drawing.role,
      attendance: speaker.attendance,
      quantity: drawing.halfDaysCount && halfDays > 0 ? halfDays : null,
      level: null,
      recorder: "organiser",
      verification: drawing.verification,
      attachments: [],
      source: null,
    },
  };
}
