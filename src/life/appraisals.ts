// Appraisals of duty reports.

export type * from "../model/appraisal";
export type * from "../model/appraisalResult";
export type * from "../model/appraisalRules";
export { addBallots } from "../rules/appraisal/addBallots";
export { appraisalResult } from "../rules/appraisal/appraisalResult";
export { dutyReportOf } from "../rules/appraisal/dutyReportOf";
export { neutralBallot } from "../rules/appraisal/neutralBallot";
export { withoutFeedback } from "../rules/appraisal/withoutFeedback";
