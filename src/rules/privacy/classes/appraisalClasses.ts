import type { Appraisal } from "../../../model/appraisal";
import type { AppraisalResult } from "../../../model/appraisalResult";
import type { FieldClasses } from "../../../model/privacy/classification";

/** That a report was given is public; ballots hold no voter, and are the meeting's to publish. */
export const appraisalClasses: FieldClasses<Appraisal> = {
  id: "internal",
  certificate: "internal",
  occurredOn: "public",
  form: "public",
  ballots: "internal",
  feedback: { each: { fields: { on: "internal", by: "internal", text: "internal" } } },
  voiding: { fields: { by: "internal", on: "internal", reason: "internal" } },
};

/** What it came to is for the deputy and the meeting. */
export const appraisalResultClasses: FieldClasses<AppraisalResult> = {
  groups: "internal",
  rate: "internal",
};
