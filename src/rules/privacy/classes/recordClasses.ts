import type { DutyEntry } from "../../../model/dutyEntry";
import type { DutyReport } from "../../../model/dutyReport";
import type { FieldClasses } from "../../../model/privacy/classification";
import type { Rating } from "../../../model/rating";
import type { Suggestion } from "../../../model/suggestion";

/**
 * What was done and when is performance information (代表法2025 art. 58); what was written about it
 * freely may speak of voters and stays inside.
 */
export const entryClasses: FieldClasses<DutyEntry> = {
  kind: "public",
  id: "internal",
  duty: "public",
  activity: "public",
  occurredOn: "public",
  recordedOn: "internal",
  place: "internal",
  content: "internal",
  role: "public",
  // Whether leave was asked for, and whether it was granted, tells of health and family.
  attendance: "internal",
  quantity: "public",
  level: "public",
  recorder: "internal",
  verification: "internal",
  particulars: "internal",
  attachments: "internal",
  source: "internal",
};

/** An entry among what was done to it may be refused, disputed or void: nothing of it is public there. */
export const keptEntryClasses: FieldClasses<DutyEntry> = {
  kind: "internal",
  id: "internal",
  duty: "internal",
  activity: "internal",
  occurredOn: "internal",
  recordedOn: "internal",
  place: "internal",
  content: "internal",
  role: "internal",
  attendance: "internal",
  quantity: "internal",
  level: "internal",
  recorder: "internal",
  verification: "internal",
  particulars: "internal",
  attachments: "internal",
  source: "internal",
};

/** Whether a suggestion may be public is its own decision (SD 27, HN 29): only its bare facts are. */
export const suggestionClasses: FieldClasses<Suggestion> = {
  kind: "public",
  id: "internal",
  role: "public",
  title: "internal",
  lead: "internal",
  coSigners: "internal",
  occurredOn: "public",
  // Beside a list of suggestions and replies these would tell whose a confidential one is.
  referredOn: "internal",
  handlingBody: "internal",
  repliedOn: "internal",
  outcome: "public",
  marks: "public",
  // How a deputy judged a body must not be used against either (代表法2025 art. 55).
  satisfaction: "internal",
  particulars: "internal",
  promise: "internal",
  source: "internal",
};

/** That a report was given is public; the count of the ballot is the meeting's to publish. */
export const reportClasses: FieldClasses<DutyReport> = {
  kind: "public",
  id: "internal",
  occurredOn: "public",
  form: "public",
  ballot: "internal",
  source: "internal",
};

/** Who gave how many points is kept by those who keep the archive. */
export const ratingClasses: FieldClasses<Rating> = {
  kind: "internal",
  id: "internal",
  item: "internal",
  rater: "internal",
  assessor: "third-party",
  occurredOn: "internal",
  recordedOn: "internal",
  points: "internal",
  reason: "internal",
  source: "internal",
};
