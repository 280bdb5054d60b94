// What is written down.
export type { Archive, ArchiveRecord, RosterFacts } from "./model/archive";
export { type Attendance, attendances } from "./model/attendance";
export { canonicalText } from "./model/canonicalText";
export { compareText } from "./model/compareText";
export type { CongressSession } from "./model/congressSession";
export {
  divide,
  formatPoints,
  formatPointsFixed,
  type Points,
  type Rounding,
  roundings,
  toPoints,
} from "./model/decimal";
export {
  type AwardLevel,
  awardLevels,
  type DutyEntry,
  type DutyRole,
  dutyRoles,
  type Recorder,
  type RowSource,
  recorders,
  type Verification,
  verifications,
} from "./model/dutyEntry";
export {
  type Ballot,
  type BallotFault,
  ballotFault,
  type DutyReport,
  type ReportForm,
  reportForms,
  validBallots,
} from "./model/dutyReport";
export type {
  DocumentIssue,
  IssueEffect,
  ReadResult,
  RowCounts,
  SourceIssue,
  SourcePlace,
} from "./model/issue";
export type { Language, LocalizedText } from "./model/localizedText";
export {
  type Mandate,
  type MandateStatus,
  mandateInForce,
  mandateStatuses,
  statusOn,
} from "./model/mandate";
export { daysOf, inPeriod, type Period } from "./model/period";
export {
  addMonths,
  dateOfDayNumber,
  dayNumber,
  earlierOf,
  laterOf,
  type PlainDate,
  parsePlainDate,
  plainDate,
} from "./model/plainDate";
export type * from "./model/policy/assessmentRules";
export type * from "./model/policy/award";
export { isGroup } from "./model/policy/award";
export type * from "./model/policy/condition";
export type * from "./model/policy/duty";
export type * from "./model/policy/measure";
export type * from "./model/policy/pick";
export type * from "./model/policy/policy";
export type * from "./model/policy/selectionRules";
export type * from "./model/policy/statistics";
export {
  type ReplyPromise,
  type ReplySatisfaction,
  replySatisfactions,
  type Suggestion,
  type SuggestionMark,
  type SuggestionOutcome,
  type SuggestionRole,
  suggestionMarks,
  suggestionOutcomes,
  suggestionRoles,
} from "./model/suggestion";
// What follows from it.
export { assess } from "./rules/assess/assess";
export type {
  Alert,
  Assessment,
  GradeResult,
  RequirementResult,
  Standing,
} from "./rules/assess/assessment";
export {
  type DisagreeingField,
  type MergedEvent,
  mergedEvents,
} from "./rules/event/mergedEvents";
export type { Fraction, Measures, MeasureValue } from "./rules/measure/measures";
export { compilePolicy } from "./rules/plan/compilePolicy";
export type { Plan } from "./rules/plan/plan";
export { checkPolicy } from "./rules/policy/checkPolicy";
export {
  type PolicyDates,
  type PolicyRefusal,
  periodOf,
  policyRefusal,
} from "./rules/policy/periodOf";
export { rollUp } from "./rules/rollUp/rollUp";
export type { StatisticsTable, TableColumn, TableRow } from "./rules/rollUp/statisticsTable";
export { score } from "./rules/score/score";
export type * from "./rules/score/scorecard";
export type { TreeSums } from "./rules/score/sumTree";
export { totalOf, totals } from "./rules/score/totals";
export { select } from "./rules/select/select";
export type {
  Candidate,
  ExcludedDeputy,
  LineTie,
  PartitionSelection,
  RankedDeputy,
  TieBreakFigure,
} from "./rules/select/selectionResult";
export {
  addRecord,
  emptyTally,
  merge,
  recordsOf,
  removeRecord,
} from "./rules/tally/mergeTallies";
export type { SetAside, SetAsideReason, Tally, TallyOptions } from "./rules/tally/tally";
export { tally } from "./rules/tally/tallyArchive";
// How it goes out.
export { candidateReason } from "./serializers/layouts/candidateReason";
export { candidateWorkbook } from "./serializers/layouts/candidateWorkbook";
export type { DeputyResult } from "./serializers/layouts/deputyResult";
export { issueWorkbook } from "./serializers/layouts/issueWorkbook";
export { statisticsWorkbook, type YearResults } from "./serializers/layouts/statisticsWorkbook";
export { effectWords, issueMessage, issueWords } from "./serializers/messages/issueMessage";
export { reasonWords } from "./serializers/messages/reasonWords";
export type { IssueWords } from "./serializers/messages/sourceMessages";
export { writeArchives } from "./serializers/ndjson/writeArchives";
export { writeScorecards } from "./serializers/ndjson/writeScorecards";
// How it comes in.
export type { Cell, DateCell, MergedRange, Sheet, SheetRow } from "./serializers/sheet/sheet";
export type {
  DecimalCell,
  HeaderCell,
  LayoutCell,
  LayoutColumn,
  SheetLayout,
  SpannedHeading,
  WorkbookLayout,
} from "./serializers/sheet/workbookLayout";
export { buildArchives, type ReadRecords } from "./serializers/table/buildArchives";
export type { HeadingSynonyms, IntakeRules } from "./serializers/table/intake";
export type { FileCounts, TableReading } from "./serializers/table/readRows";
export { type RegisteredEntry, readRegister } from "./serializers/table/registerTable";
export { type DeputyReport, readReports } from "./serializers/table/reportTable";
export { type RosterLine, readRoster } from "./serializers/table/rosterTable";
export { readSessions } from "./serializers/table/sessionTable";
export { type LedgerSuggestion, readSuggestions } from "./serializers/table/suggestionTable";
