// Tables out and in: layouts of workbooks, mappings of headings, the entry template, a policy as a table.

export type { CountColumn, CountedKind } from "./model/policy/countColumn";
export { checkCountColumns } from "./rules/rollUp/checkCountColumns";
export {
  type CongressFigures,
  congressFigures,
  type DelegationFigures,
  type GroupFigures,
} from "./rules/rollUp/congressFigures";
export { type DutyCounts, dutyCounts } from "./rules/rollUp/dutyCounts";
export {
  type AnnualCounts,
  annualCountsWorkbook,
  dutyColumns,
} from "./serializers/layouts/annualCountsWorkbook";
export type { BodyNames } from "./serializers/layouts/bodyName";
export { candidateReason } from "./serializers/layouts/candidateReason";
export { candidateWorkbook } from "./serializers/layouts/candidateWorkbook";
export { type CountyCity, countyCityWorkbook } from "./serializers/layouts/countyCityWorkbook";
export type { DeputyResult } from "./serializers/layouts/deputyResult";
export { type EightColumn, eightColumns } from "./serializers/layouts/eightColumns";
export { issueWorkbook } from "./serializers/layouts/issueWorkbook";
export {
  type NonPerforming,
  nonPerformingWorkbook,
} from "./serializers/layouts/nonPerformingWorkbook";
export type { AssessedDeputy } from "./serializers/layouts/performanceFacts";
export type { PromiseLedger } from "./serializers/layouts/promiseLedger";
export { promiseLedgerWorkbook } from "./serializers/layouts/promiseLedgerWorkbook";
export {
  type QuarterlyNotice,
  quarterlyNoticeWorkbook,
} from "./serializers/layouts/quarterlyNoticeWorkbook";
export { scoreDetailWorkbook } from "./serializers/layouts/scoreDetailWorkbook";
export { statisticsWorkbook, type YearResults } from "./serializers/layouts/statisticsWorkbook";
export type { TableOptions } from "./serializers/layouts/tableOptions";
// In: other headings, suggested and confirmed, and the template that registers are filled in with.
export { addHeadings, type ConfirmedHeading } from "./serializers/mapping/addHeadings";
export type { CellLikeness } from "./serializers/mapping/cellLikeness";
export type {
  FewChanges,
  HeadingLikeness,
  SharedCharacters,
} from "./serializers/mapping/headingLikeness";
export { headingMappingTable } from "./serializers/mapping/headingMappingTable";
export { type LikenessReason, likenessText } from "./serializers/mapping/likenessText";
export {
  type HeadingMappingReading,
  readHeadingMapping,
} from "./serializers/mapping/readHeadingMapping";
export {
  type HeadingCandidate,
  type HeadingSuggestion,
  suggestMapping,
} from "./serializers/mapping/suggestMapping";
// A policy as a table.
export { policyComparisonTable } from "./serializers/policyTable/policyComparisonTable";
export { policyTable } from "./serializers/policyTable/policyTable";
export {
  type PolicyTableReading,
  readPolicyTable,
} from "./serializers/policyTable/readPolicyTable";
export type * from "./serializers/sheet/cellRule";
export { type NamedColumns, type TableName, tableColumns } from "./serializers/table/tableColumns";
export { entryTemplate } from "./serializers/template/entryTemplate";
export type { EntryTemplateOptions } from "./serializers/template/templateOptions";
