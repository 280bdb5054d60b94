// What is written down.
export type { Archive, ArchiveRecord, RosterFacts } from "./model/archive";
export { type Attendance, attendances } from "./model/attendance";
export { canonicalText } from "./model/canonicalText";
export { type Collective, type Membership, mandateOfCollective } from "./model/collective";
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
export type * from "./model/dutyEntry";
export { awardLevels, dutyRoles, recorders, verifications } from "./model/dutyEntry";
export type * from "./model/dutyReport";
export { ballotFault, reportForms, validBallots } from "./model/dutyReport";
export type { EarlierResult } from "./model/earlierResult";
export type { Fraction } from "./model/fraction";
export type * from "./model/issue";
export type { Language, LocalizedText } from "./model/localizedText";
export {
  type Mandate,
  type MandateStatus,
  mandateInForce,
  mandateStatuses,
  statusOn,
} from "./model/mandate";
export type { Particulars, ParticularValue } from "./model/particulars";
export { daysOf, inPeriod, type Period } from "./model/period";
export {
  addDays,
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
export type * from "./model/policy/checklist";
export type * from "./model/policy/collective";
export type * from "./model/policy/condition";
export type * from "./model/policy/duty";
export type * from "./model/policy/measure";
export type * from "./model/policy/particular";
export type * from "./model/policy/pick";
export type * from "./model/policy/policy";
export type * from "./model/policy/selectionRules";
export type * from "./model/policy/statistics";
export type * from "./model/policy/value";
export {
  type CalendarWindow,
  calendarWindows,
  type Division,
  divisions,
} from "./model/policy/window";
export type * from "./model/policyCase";
export type { Rating } from "./model/rating";
export type { RecordReference } from "./model/recordReference";
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
export { caseArchive } from "./rules/cases/caseArchive";
export { type CoverageGap, caseCoverage } from "./rules/cases/caseCoverage";
export type { CaseDifference, CaseResult, CaseSubject } from "./rules/cases/caseResult";
export { runCases } from "./rules/cases/runCases";
export { checklist, checklistCalendar } from "./rules/checklist/checklist";
export type {
  AspectResult,
  AspectRule,
  AspectState,
  AspectWindow,
  CalendarRow,
  ChecklistCalendar,
  ChecklistResult,
} from "./rules/checklist/checklistResult";
export { aspectText, checklistText } from "./rules/checklist/checklistText";
export { type PassedOn, passOn } from "./rules/collective/passOn";
export { compareScorecards } from "./rules/compare/compareScorecards";
export type {
  Change,
  ChangeKind,
  LineChange,
  NodeChange,
  NotAppliedChange,
  PendingChange,
  ScorecardComparison,
} from "./rules/compare/scorecardComparison";
export { diffPolicies } from "./rules/diff/diffPolicies";
export type {
  ChangeTopic,
  PolicyChange,
  PolicyChangeCode,
  PolicyPart,
} from "./rules/diff/policyChange";
export { closingTally } from "./rules/enough/closingTally";
export type * from "./rules/enough/enough";
export { enoughFor } from "./rules/enough/enoughFor";
export { enoughText } from "./rules/enough/enoughText";
export type { ModelRecord } from "./rules/enough/modelRecord";
export { type NextPoints, nextPoints } from "./rules/enough/nextPoints";
export { nextPointsText } from "./rules/enough/nextPointsText";
export {
  type DisagreeingField,
  type MergedEvent,
  mergedEvents,
} from "./rules/event/mergedEvents";
export { explain } from "./rules/explain/explain";
export { explainLine } from "./rules/explain/explainLine";
export type {
  ExplanationSection,
  ExplanationSentence,
  ExplanationSubject,
} from "./rules/explain/explanation";
export { reasonWords } from "./rules/explain/reasonWords";
// What a policy's rules come to.
export { type Attainable, type AttainablePoints, attainable } from "./rules/lint/attainable";
export type { LintCode, LintFinding, LintParams, LintPath } from "./rules/lint/finding";
export { lintPolicy } from "./rules/lint/lintPolicy";
export { lintVersions } from "./rules/lint/lintVersions";
export type { AttainedEnds } from "./rules/lint/witness";
export type { Severity } from "./rules/lint/words/findingWords";
export type { MeasureReader, Measures, MeasureValue } from "./rules/measure/measures";
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
export type { NotAppliedReason } from "./rules/score/notAppliedReason";
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
  ReservedSelection,
  TieBreakFigure,
} from "./rules/select/selectionResult";
export type { SimulationOptions } from "./rules/simulate/policyOutcome";
export { simulate } from "./rules/simulate/simulate";
export type {
  DeputyMove,
  GroupMove,
  ListMove,
  NodeMove,
  PlaceInPartition,
  PointsMove,
  RankMove,
  SimulatedPolicy,
  Simulation,
  StandingMove,
} from "./rules/simulate/simulation";
export { simulationText } from "./rules/simulate/simulationText";
export {
  addRecord,
  emptyTally,
  merge,
  recordsOf,
  removeRecord,
} from "./rules/tally/mergeTallies";
export type { SetAsideReason } from "./rules/tally/setAsideReason";
export type { SetAside, Tally, TallyOptions } from "./rules/tally/tally";
export { tally } from "./rules/tally/tallyArchive";
// How it goes out.
export { documentIssueMessage } from "./serializers/messages/documentIssueMessage";
export { effectWords, issueMessage, issueWords } from "./serializers/messages/issueMessage";
export { jsonPointer } from "./serializers/messages/jsonPointer";
export type { IssueWords } from "./serializers/messages/sourceMessages";
// How it comes in.
export type {
  Cell,
  DateCell,
  HiddenParts,
  MergedRange,
  Sheet,
  SheetRow,
} from "./serializers/sheet/sheet";
export { buildArchives, type ReadRecords } from "./serializers/table/buildArchives";
export type { HeadingSynonyms, IntakeRules } from "./serializers/table/intake";
export { type RegisterBatch, readRegisterStream } from "./serializers/table/readRegisterStream";
export type { FileCounts, TableReading } from "./serializers/table/readRows";
export { type RegisteredEntry, readRegister } from "./serializers/table/registerTable";
export { type DeputyReport, readReports } from "./serializers/table/reportTable";
export { type RosterLine, readRoster } from "./serializers/table/rosterTable";
export { readSessions } from "./serializers/table/sessionTable";
export { type LedgerSuggestion, readSuggestions } from "./serializers/table/suggestionTable";
