import type { Language } from "../../model/localizedText";
import type { Period } from "../../model/period";
import type { Policy } from "../../model/policy/policy";
import type { StatisticsTable } from "../../rules/rollUp/statisticsTable";
import type { PartitionSelection } from "../../rules/select/selectionResult";
import type { WorkbookLayout } from "../sheet/workbookLayout";
import type { DeputyResult } from "./deputyResult";
import { deputySheet } from "./deputySheet";
import { alertSheet, lateSheet, mergedSheet } from "./factSheets";
import { statisticsSheet } from "./statisticsSheet";

/** What the annual workbook is made of. */
export interface YearResults {
  /** The measure. */
  readonly policy: Policy;
  /** The year. */
  readonly period: Period;
  /** The rolled-up table. */
  readonly table: StatisticsTable;
  /** Results of all deputies, in the roster's order. */
  readonly results: readonly DeputyResult[];
  /** Selections of all delegations. */
  readonly selections: readonly PartitionSelection[];
}

/**
 * Lays out the annual workbook (年度代表履职情况统计表): the table by delegation with its row of totals,
 * one row a deputy, late entries, entries of the same event, and facts to look into.
 *
 * @param year - the year's results
 * @param language - language of headings
 * @returns the workbook, ready for `writeXlsx`
 */
export function statisticsWorkbook(year: YearResults, language: Language): WorkbookLayout {
  const { policy, period, table, results, selections } = year;
  return {
    title: { zh: "年度代表履职情况统计表", en: "Annual statistics" }[language],
    sheets: [
      statisticsSheet(table, policy, period, language),
      deputySheet(results, selections, policy, language),
      lateSheet(results, policy, language),
      mergedSheet(results, policy, language),
      alertSheet(results, policy, language),
    ],
  };
}
