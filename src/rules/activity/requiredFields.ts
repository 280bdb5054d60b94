import type { ActivityEventBody } from "../../model/activity/activityEvent";
import type { TrainingEventBody } from "../../model/activity/training";
import type { RequiredFields } from "../history/unreadable";

/** What each kind of event of an activity has to say; what may be `null` is not asked for. */
export const activityFields: RequiredFields<ActivityEventBody> = {
  convened: ["activity"],
  changed: ["activity"],
  cancelled: [],
  called: ["certificate", "as", "noticeOn"],
  released: ["certificate"],
  "signed-in": ["certificate", "stage", "as"],
  "sign-in-corrected": ["certificate", "stage"],
  "leave-asked": ["certificate", "askedOn", "cause"],
  "leave-decided": ["certificate", "approved", "decidedBy", "decidedOn"],
  "leave-withdrawn": ["certificate"],
  settled: ["stage"],
};

/** What each kind of event of training has to say. */
export const trainingFields: RequiredFields<TrainingEventBody> = {
  issued: ["list"],
  assigned: ["list", "certificates"],
  chosen: ["list", "certificate", "course"],
  completed: ["list", "certificate", "course", "on"],
};
