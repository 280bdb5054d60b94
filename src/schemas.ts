export type { IntakeDocument } from "./schemas/intakeSchema";
export type { HandbookContents } from "./schemas/life/handbookSchema";
export type { LifeDocuments, LifeKind } from "./schemas/life/lifeDocuments";
export { readActivity, readActivityKind, readTraining } from "./schemas/life/readActivities";
export { readAppraisal, readAppraisalRules } from "./schemas/life/readAppraisals";
export { readFilingRules, readInventory } from "./schemas/life/readCustody";
export { readCollective, readDirectory } from "./schemas/life/readDirectories";
export { readHandbookContents } from "./schemas/life/readHandbookContents";
export {
  readCountySummary,
  readEntryRules,
  readEvidence,
  readHistory,
} from "./schemas/life/readHistories";
export type { LifeRead } from "./schemas/life/readLife";
export { readLifeDocument } from "./schemas/life/readLifeDocument";
export { readCongress, readHeldMandate } from "./schemas/life/readMandates";
export {
  readBill,
  readPromise,
  readResultScheme,
  readSuggestion,
  readSuggestionRules,
} from "./schemas/life/readSuggestions";
export { readCases } from "./schemas/readCases";
export { readDeadlineRules } from "./schemas/readDeadlineRules";
export { readIntake } from "./schemas/readIntake";
export { readPolicy } from "./schemas/readPolicy";
export { readScorecard } from "./schemas/readScorecard";
