import { formatPointsFixed } from "../../model/decimal";
import type { Language } from "../../model/localizedText";
import type { Period } from "../../model/period";
import type { Policy } from "../../model/policy/policy";
import type { StatisticsColumn } from "../../model/policy/statistics";
import type { StatisticsTable, TableColumn, TableRow } from "../../rules/rollUp/statisticsTable";
import type { CellFormula } from "../sheet/formulaCell";
import type { LayoutCell, SheetLayout } from "../sheet/workbookLayout";
import { sayIn, titlesOf } from "./tableWords";

/** Spreadsheets reckon with 15 digits; a quotient of more is written as it is. */
const mostDigits = 6;

/** Sums of the rows are left to the spreadsheet, and so are quotients it rounds as the policy does. */
function formulaOf(
  { id, decimals }: TableColumn,
  rules: readonly StatisticsColumn[],
  isTotal: boolean,
): CellFormula | null {
  const rule = rules.find((column) => column.id === id);
  if (rule?.kind !== "quotient") return isTotal ? { kind: "column-sum" } : null;
  if (rule.rounding !== "half-up" || decimals > mostDigits) return null;
  const { numerator: above, denominator: below, percent = false } = rule;
  return { kind: "quotient", above, below, percent };
}

function figure(column: TableColumn, { cells, partition }: TableRow, policy: Policy): LayoutCell {
  const { id, decimals: digits } = column;
  const value = cells[id] ?? null;
  const formula = formulaOf(column, policy.statistics.columns, partition === null);
  const decimal = value === null ? null : formatPointsFixed(value, digits);
  if (formula !== null) return { formula, decimal, digits };
  return decimal === null || digits === 0 ? value : { decimal, digits };
}

/**
 * Lays out the annual table: one row for each delegation and a row of totals (Datong article 32).
 *
 * @param table - the rolled-up table
 * @param policy - the measure
 * @param period - the year
 * @param language - language of headings
 * @returns a sheet for landscape
 */
export function statisticsSheet(
  table: StatisticsTable,
  policy: Policy,
  period: Period,
  language: Language,
): SheetLayout {
  const say = sayIn(language);
  const title = {
    zh: "年度代表履职情况统计表",
    en: "Annual statistics of deputies' duty performance",
  };
  const heading = (column: TableColumn) =>
    column.percent ? `${column.name[language]}%` : column.name[language];
  const row = (own: TableRow, name: string): readonly LayoutCell[] => [
    name,
    ...table.columns.map((column) => figure(column, own, policy)),
  ];
  const isHalfUp = policy.statistics.columns.every(
    (column) => column.kind !== "quotient" || column.rounding === "half-up",
  );
  const rounded = isHalfUp
    ? say("四舍五入一次", "rounded once")
    : say("照办法各栏的规定取整一次", "rounded once, as the measure says of each column");
  return {
    name: say("汇总表", "Summary"),
    titles: titlesOf(title, policy, language, `${period.from} — ${period.to}`),
    columns: [
      { width: 9 },
      ...table.columns.map(({ id }) => ({
        key: id,
        width: id === "points" ? 10 : language === "zh" ? 5.6 : 8,
        align: "right" as const,
      })),
    ],
    header: [[say("县区", "Delegation"), ...table.columns.map(heading)]],
    rows: table.rows.map((own) => row(own, own.partition ?? "")),
    totals: row(table.total, say("全市合计", "Total")),
    notes: [
      say(
        `依据：${table.basis}。各列合计等于各县区之和；平均分、比率按合计数计算，${rounded}。`,
        `Basis: ${table.basis}. Totals are the sums of the rows; averages and rates are taken from the sums and ${rounded}.`,
      ),
    ],
    orientation: "landscape",
    page: { frozenColumns: 1 },
  };
}
