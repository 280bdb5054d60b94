import { formatPointsFixed } from "../../model/decimal";
import type { Language } from "../../model/localizedText";
import type { Period } from "../../model/period";
import type { Policy } from "../../model/policy/policy";
import type { StatisticsTable, TableColumn, TableRow } from "../../rules/rollUp/statisticsTable";
import type { LayoutCell, SheetLayout } from "../sheet/workbookLayout";
import { sayIn, titlesOf } from "./tableWords";

function figure({ id, decimals }: TableColumn, { cells }: TableRow): LayoutCell {
  const value = cells[id] ?? null;
  if (value === null || decimals === 0) return value;
  return { decimal: formatPointsFixed(value, decimals), digits: decimals };
}

/**
 * Lays out the annual table: one row for each delegation and a row of totals (Datong article 32).
 *
 * @param table - the rolled-up table
 * @param policy - the measure
 * @param period - the year
 * @param language - language of headings
 * @returns a sheet for A4 landscape
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
    ...table.columns.map((column) => figure(column, own)),
  ];
  return {
    name: say("汇总表", "Summary"),
    titles: titlesOf(title, policy, language, `${period.from} — ${period.to}`),
    columns: [
      { width: 9 },
      ...table.columns.map(({ id }) => ({
        width: id === "points" ? 10 : language === "zh" ? 5.6 : 8,
        align: "right" as const,
      })),
    ],
    header: [[say("县区", "Delegation"), ...table.columns.map(heading)]],
    rows: table.rows.map((own) => row(own, own.partition ?? "")),
    totals: row(table.total, say("全市合计", "Total")),
    notes: [
      say(
        `依据：${table.basis}。各列合计等于各县区之和；平均分、比率按合计数计算，四舍五入一次。`,
        `Basis: ${table.basis}. Totals are the sums of the rows; averages and rates are taken from the sums and rounded once.`,
      ),
    ],
    orientation: "landscape",
  };
}
