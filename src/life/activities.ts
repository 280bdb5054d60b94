// Activities, training lists, the directory of stations.

export type * from "../model/activity/activity";
export { absenceScopes } from "../model/activity/activity";
export type * from "../model/activity/activityEvent";
export { signedIn } from "../model/activity/activityEvent";
export type * from "../model/activity/activityKind";
export type * from "../model/activity/activityState";
export type * from "../model/activity/attendanceRecord";
export type { DrawnEntry } from "../model/activity/drawnEntry";
export type * from "../model/activity/training";
export type * from "../model/directory/directory";
export { activityOn } from "../rules/activity/activityOn";
export { type AttendanceRate, attendanceRate } from "../rules/activity/attendanceRate";
export { attendanceRecords } from "../rules/activity/attendanceRecords";
export { type CampaignCount, campaignCounts } from "../rules/activity/campaignCounts";
export { checkActivityKind } from "../rules/activity/checkActivityKind";
export { addAttendance, attendanceBy, countAttendance } from "../rules/activity/countAttendance";
export { entriesFromActivity } from "../rules/activity/entriesFromActivity";
export { type InForce, inForceBy } from "../rules/activity/inForceBy";
export { leaveScope } from "../rules/activity/leaveOf";
export { recordActivity } from "../rules/activity/recordActivity";
export {
  type SessionAbsences,
  type SessionNamed,
  sessionAbsences,
} from "../rules/activity/sessionAbsences";
export { activityDays } from "../rules/activity/stages";
export { trainingOn } from "../rules/activity/trainingOn";
export {
  type TrainingRate,
  trainingDone,
  trainingRate,
  untrainedNewcomers,
} from "../rules/activity/trainingRate";
export { type WindowHeld, windowsHeld } from "../rules/activity/windowsHeld";
export { attachedOn, stationsOpen } from "../rules/directory/attachedOn";
export { checkDirectory } from "../rules/directory/checkDirectory";
export { countStations } from "../rules/directory/countStations";
export { openingDays } from "../rules/directory/openingDays";
