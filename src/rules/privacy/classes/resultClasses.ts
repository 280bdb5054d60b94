import type { FieldClasses } from "../../../model/privacy/classification";
import type { Assessment } from "../../assess/assessment";
import type { ChecklistResult } from "../../checklist/checklistResult";
import type { Scorecard } from "../../score/scorecard";
import { mandateClasses } from "./mandateClasses";

/** A place that shows points to the public does so from its own list, not from scorecards. */
export const scorecardClasses: FieldClasses<Scorecard> = {
  format: "public",
  policy: "public",
  mandate: { fields: mandateClasses },
  period: "public",
  asOf: "public",
  scale: "public",
  total: "internal",
  pendingPoints: "internal",
  nodes: "internal",
  lines: "internal",
  notApplied: "internal",
  pending: "internal",
};

/** Grades and alerts are for the deputy and those who keep the archive. */
export const assessmentClasses: FieldClasses<Assessment> = {
  mandate: { fields: mandateClasses },
  period: "public",
  asOf: "public",
  total: "internal",
  scale: "public",
  standing: "internal",
  lowered: "internal",
  grades: "internal",
  measures: "internal",
  alerts: "internal",
};

/** How far a deputy is with the list is the deputy's to know. */
export const checklistClasses: FieldClasses<ChecklistResult> = {
  basis: "public",
  name: "public",
  on: "public",
  aspects: "internal",
  done: "internal",
  applicable: "internal",
};
