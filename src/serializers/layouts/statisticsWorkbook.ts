import type { Period } from "../../model/period";
import type { Policy } from "../../model/policy/policy";
import type { StatisticsTable } from "../../rules/rollUp/statisticsTable";
import type { PartitionSelection } from "../../rules/select/selectionResult";
import type { WorkbookLayout } from "../sheet/workbookLayout";
import { closedWorkbook } from "./closedWorkbook";
import type { DeputyResult } from "./deputyResult";
import { deputySheet } from "./deputySheet";
import { alertSheet, lateSheet, mergedSheet } from "./factSheets";
import { statisticsSheet } from "./statisticsSheet";
import { listAudience, type TableOptions } from "./tableOptions";

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
 * Figures of a small delegation are those of a person or two, and points are kept inside: for anyone
 * but those who keep the archives the workbook says in one line that it is not public.
 *
 * @param year - the year's results
 * @param options - the language, and for whom
 * @returns the workbook, ready for `writeXlsx`
 * @example
 * ```ts
 * import { statisticsWorkbook } from "deputy-archive/tables";
 * typeof statisticsWorkbook; // => "function"
 * ```
 */
export function statisticsWorkbook(year: YearResults, options: TableOptions): WorkbookLayout {
  const { policy, period, table, results, selections } = year;
  const { language } = options;
  const title = { zh: "年度代表履职情况统计表", en: "Annual statistics" }[language];
  if (listAudience(options) !== "internal") return closedWorkbook(title, language);
  return {
    title,
    language,
    sheets: [
      statisticsSheet(table, policy, period, language),
      deputySheet(results, selections, policy, language),
      lateSheet(results, policy, language),
      mergedSheet(results, policy, language),
      alertSheet(results, policy, language),
    ],
  };
}
