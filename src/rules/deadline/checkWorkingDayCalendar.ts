import type { WorkingDayCalendar } from "../../model/deadline/workingDayCalendar";
import type { DocumentIssue } from "../../model/issue";
import type { PlainDate } from "../../model/plainDate";
import { checkInOrder, type Issues, issueAt } from "../policy/checkIssue";

function* faultsOf(calendar: WorkingDayCalendar): Issues {
  const { knownFrom: from, knownTo: to, holidays, makeUpWorkdays } = calendar;
  yield* checkInOrder({ from, to }, ["knownTo"]);
  const outside = (days: readonly PlainDate[], key: string) =>
    days.flatMap((found, index) =>
      found < from || found > to
        ? [issueAt([key, index], "day-outside-calendar", { found, from, to })]
        : [],
    );
  yield* outside(holidays, "holidays");
  yield* outside(makeUpWorkdays, "makeUpWorkdays");
  for (const [index, found] of makeUpWorkdays.entries()) {
    if (holidays.includes(found)) {
      yield issueAt(["makeUpWorkdays", index], "holiday-and-workday", { found });
    }
  }
}

/**
 * Checks a calendar of working days: no day both off and worked, none outside the days it covers.
 *
 * @param calendar - the notices on holidays
 * @returns what is wrong with it
 * @example
 * ```ts
 * import { checkWorkingDayCalendar } from "deputy-archive/life";
 * const calendar = {
 *   knownFrom: "2026-01-01", knownTo: "2026-12-31", holidays: ["2026-05-09"], makeUpWorkdays: ["2026-05-09"],
 * } as const;
 * checkWorkingDayCalendar(calendar).map(({ code }) => code); // => ["holiday-and-workday"]
 * ```
 */
export function checkWorkingDayCalendar(calendar: WorkingDayCalendar): readonly DocumentIssue[] {
  return [...faultsOf(calendar)];
}
