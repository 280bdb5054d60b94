import type { Audience } from "../../model/privacy/audience";
import type { Assessment } from "../../rules/assess/assessment";
import type { ChecklistResult } from "../../rules/checklist/checklistResult";
import { redact } from "../../rules/privacy/redact";
import type { Scorecard } from "../../rules/score/scorecard";

/** Readers who may see points and grades: the deputy, and those who keep the archive. */
export type ResultReader = Exclude<Audience, "public">;

/** A score without the mandate, whose state is for keepers only. */
export type VisibleScore = Omit<Scorecard, "mandate">;

/** An assessment without the mandate. */
export type VisibleAssessment = Omit<Assessment, "mandate">;

/** The score as its reader may see it: texts of the deputy's own screen carry no private numbers. */
export function visibleScore(scorecard: Scorecard, reader: ResultReader): VisibleScore {
  // Of a score only the mandate has fields that are closed to the deputy (scorecardClasses).
  return redact("scorecard", scorecard, reader) as VisibleScore;
}

/** The assessment as its reader may see it. */
export function visibleAssessment(assessment: Assessment, reader: ResultReader): VisibleAssessment {
  // Of an assessment only the mandate has fields that are closed to the deputy (assessmentClasses).
  return redact("assessment", assessment, reader) as VisibleAssessment;
}

/** The checklist as its reader may see it. */
export function visibleChecklist(
  checklist: ChecklistResult,
  reader: ResultReader,
): ChecklistResult {
  // Nothing of a checklist is closed to the deputy (checklistClasses).
  return redact("checklist", checklist, reader) as ChecklistResult;
}
