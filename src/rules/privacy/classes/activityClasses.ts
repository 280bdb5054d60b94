import type { Activity } from "../../../model/activity/activity";
import type { ActivityEventBody } from "../../../model/activity/activityEvent";
import type { ActivityState, Call, Leave } from "../../../model/activity/activityState";
import type { AttendanceRecord } from "../../../model/activity/attendanceRecord";
import type { DrawnEntry } from "../../../model/activity/drawnEntry";
import type { Recorded } from "../../../model/history/recorded";
import type { ByKind, FieldClasses } from "../../../model/privacy/classification";
import type { SessionAbsences } from "../../activity/sessionAbsences";
import { entryClasses } from "./recordClasses";

/** The class of codes; what stands beside `code` in quotes is taken for an issue's. */
const published = "public";

/** What deputies are called to is announced; the place of a part is for those who come. */
export const activityClasses: FieldClasses<Activity> = {
  id: "public",
  kind: "public",
  title: "public",
  organiser: "public",
  scope: "public",
  campaign: "public",
  stages: {
    each: {
      fields: {
        code: published,
        name: "public",
        days: "public",
        place: "internal",
        halfDays: "public",
        scope: "public",
      },
    },
  },
};

const callClasses: FieldClasses<Call> = {
  certificate: "internal",
  as: "internal",
  noticeOn: "internal",
  role: "internal",
};

/** One sheet holds everybody's leave: to each deputy the others are third parties (PIPL art. 28). */
const leaveClasses: FieldClasses<Leave> = {
  certificate: "third-party",
  stage: "third-party",
  askedOn: "third-party",
  cause: "sensitive",
  decision: "third-party",
};

const named = { kind: "internal", certificate: "internal" } as const;
const ofLeave = {
  kind: "third-party",
  certificate: "third-party",
  stage: "third-party",
} as const;
const arranged = {
  kind: "internal",
  activity: "internal",
} as const;

const bodyClasses: ByKind<ActivityEventBody> = {
  byKind: {
    convened: arranged,
    changed: arranged,
    cancelled: { kind: "internal" },
    called: {
      kind: "internal",
      certificate: "internal",
      as: "internal",
      noticeOn: "internal",
      role: "internal",
    },
    released: named,
    "signed-in": {
      certificate: "internal",
      stage: "internal",
      as: "internal",
      halfDays: "internal",
      kind: "internal",
    },
    "sign-in-corrected": {
      kind: "internal",
      certificate: "internal",
      stage: "internal",
      as: "internal",
      halfDays: "internal",
    },
    "leave-asked": {
      kind: "third-party",
      certificate: "third-party",
      stage: "third-party",
      askedOn: "third-party",
      cause: "sensitive",
    },
    "leave-decided": {
      kind: "third-party",
      certificate: "third-party",
      stage: "third-party",
      approved: "third-party",
      decidedBy: "third-party",
      decidedOn: "third-party",
    },
    "leave-withdrawn": ofLeave,
    settled: { kind: "internal", stage: "internal" },
  },
};

/** Who writes about leave is who asks for it, and the reason may repeat its cause. */
export const activityEventClasses: FieldClasses<Recorded<ActivityEventBody>> = {
  recordedOn: "internal",
  by: "third-party",
  reason: "sensitive",
  body: bodyClasses,
};

/** An activity with everybody who was called. */
export const activityStateClasses: FieldClasses<ActivityState> = {
  activity: { fields: activityClasses },
  cancelled: "public",
  calls: { each: { fields: callClasses } },
  signIns: {
    each: {
      fields: {
        certificate: "internal",
        stage: "internal",
        as: "internal",
        halfDays: "internal",
        recordedOn: "internal",
      },
    },
  },
  leaves: { each: { fields: leaveClasses } },
  settled: "internal",
  setAside: { each: { fields: activityEventClasses } },
};

/** Whether somebody was excused tells of health and family. */
export const attendanceRecordClasses: FieldClasses<AttendanceRecord> = {
  certificate: "internal",
  activity: "internal",
  stage: "internal",
  days: "internal",
  called: "internal",
  due: "internal",
  settled: "internal",
  attendance: "internal",
  halfDays: "internal",
};

/** An entry with its deputy. */
export const drawnEntryClasses: FieldClasses<DrawnEntry> = {
  certificate: "internal",
  entry: { fields: entryClasses },
};

/** Facts for the organs named by law, no decision: not for the public. */
export const sessionAbsencesClasses: FieldClasses<SessionAbsences> = {
  missed: "internal",
  undetermined: "internal",
  consecutive: "internal",
  two: "internal",
  basis: "public",
};
