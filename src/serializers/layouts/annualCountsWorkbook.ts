import type { CountColumn } from "../../model/policy/countColumn";
import type { Policy } from "../../model/policy/policy";
import type { Tally } from "../../rules/tally/tally";
import type { WorkbookLayout } from "../sheet/workbookLayout";
import { countSheet } from "./countSheet";
import type { TableOptions } from "./tableOptions";

/** What the tables of counts are made of. */
export interface AnnualCounts {
  /** The measure. */
  readonly policy: Policy;
  /** One tally for each deputy, in the order they are printed. */
  readonly tallies: readonly Tally[];
  /** Columns of a fixed form, such as `eightColumns` gives; no such sheet where left out. */
  readonly columns?: readonly CountColumn[];
}

const title = { zh: "代表履职情况统计表", en: "What deputies did" };

/**
 * One column for each kind of duty the measure counts, and for suggestions and reports.
 *
 * @param policy - the measure
 * @returns the columns; they count everything once
 * @example
 * ```ts
 * import { dutyColumns } from "deputy-archive/tables";
 * typeof dutyColumns; // => "function"
 * ```
 */
export function dutyColumns({ duties }: Policy): readonly CountColumn[] {
  return [
    ...duties
      .filter(({ recordOnly }) => recordOnly !== true)
      .map(({ code, name }) => ({ id: `duty ${code}`, name, counts: [{ duty: code }] })),
    {
      id: "suggestions",
      name: { zh: "建议（单独或领衔）", en: "Suggestions (alone or lead)" },
      counts: [{ suggestions: ["individual", "lead"] }],
    },
    {
      id: "co-signed",
      name: { zh: "建议（附议）", en: "Suggestions (co-signed)" },
      counts: [{ suggestions: ["co-signer"] }],
    },
    { id: "reports", name: { zh: "述职次数", en: "Duty reports" }, counts: [{ reports: true }] },
  ];
}

/**
 * Lays out the annual tables of counts (代表履职情况统计表, D9): the fixed form where one is given, and one
 * column for each kind of duty; each with a row of totals.
 *
 * What was done and when is public (代表法2025第58条): names, delegations and counts are in the public
 * form, certificates are not. No points and no leave stand in it.
 *
 * @param year - the measure, the tallies, the columns of the fixed form
 * @param options - the language, and for whom
 * @returns the workbook, ready for `writeXlsx`
 * @example
 * ```ts
 * import { annualCountsWorkbook } from "deputy-archive/tables";
 * typeof annualCountsWorkbook; // => "function"
 * ```
 */
export function annualCountsWorkbook(year: AnnualCounts, options: TableOptions): WorkbookLayout {
  const { policy, tallies, columns } = year;
  const fixed =
    columns === undefined
      ? []
      : [{ name: { zh: "统计表", en: "Statistics" }, title, columns, sums: false }];
  const byDuty = {
    name: { zh: "按事项", en: "By duty" },
    title,
    columns: dutyColumns(policy),
    sums: true,
  };
  return {
    title: title[options.language],
    language: options.language,
    sheets: [...fixed, byDuty].map((form) => countSheet(form, policy, tallies, options)),
  };
}
