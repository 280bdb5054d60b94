import type { AttendanceRule } from "../../model/activity/attendanceRecord";
import type { Policy } from "../../model/policy/policy";
import type { StatisticsTable } from "../../rules/rollUp/statisticsTable";
import type { Tally } from "../../rules/tally/tally";
import type { WorkbookLayout } from "../sheet/workbookLayout";
import { closedWorkbook } from "./closedWorkbook";
import { rateSheet } from "./rateSheet";
import { statisticsSheet } from "./statisticsSheet";
import { listAudience, type TableOptions } from "./tableOptions";
import { sayIn } from "./tableWords";

/** What the roll-up of counties and city is made of. */
export interface CountyCity {
  /** The measure. */
  readonly policy: Policy;
  /** One tally for each deputy; every deputy given is in the denominators. */
  readonly tallies: readonly Tally[];
  /** What counts as coming, by the place's rule; that of the measure, nothing left out, where not given. */
  readonly attendance?: AttendanceRule;
  /** The measure's own annual table, as `rollUp` gives it; no such sheet where left out. */
  readonly table?: StatisticsTable;
}

/**
 * Lays out the roll-up of counties and city with rates (D9, D11): each rate beside what stands above
 * and below its line, a row for each delegation and one for all.
 *
 * The row of a small delegation is the figures of a person or two: for anyone but those who keep the
 * archives it says in one line that it is not public.
 *
 * @param year - the measure, the tallies, the attendance rule, the measure's table
 * @param options - the language, and for whom
 * @returns the workbook, ready for `writeXlsx`
 * @example
 * ```ts
 * import { countyCityWorkbook } from "deputy-archive/tables";
 * typeof countyCityWorkbook; // => "function"
 * ```
 */
export function countyCityWorkbook(year: CountyCity, options: TableOptions): WorkbookLayout {
  const { policy, tallies, table } = year;
  const { language } = options;
  const title = sayIn(language)("县区和全市履职汇总表", "Roll-up by county and city");
  if (listAudience(options) !== "internal") return closedWorkbook(title, language);
  const { attended, attendedBasis: basis } = policy.counting;
  const rule = year.attendance ?? { basis, attended, leftOut: [] };
  const [{ period } = { period: null }] = tallies;
  return {
    title,
    language,
    sheets: [
      rateSheet(policy, tallies, rule, options),
      ...(table === undefined || period === null
        ? []
        : [statisticsSheet(table, policy, period, language)]),
    ],
  };
}
