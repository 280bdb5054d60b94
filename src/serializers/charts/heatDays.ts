import type { DutyEntry } from "../../model/dutyEntry";
import { inPeriod, type Period } from "../../model/period";
import { addDays, addMonths, earlierOf, type PlainDate } from "../../model/plainDate";
import type { Audience } from "../../model/privacy/audience";
import { windowsOf } from "../../rules/plan/windowsOf";
import { redact } from "../../rules/privacy/redact";

/** A thing that happened on a day: the day itself, or an entry of it. */
export type HeatDay = PlainDate | Pick<DutyEntry, "occurredOn">;

/** How many things happened on the days of a period. */
export interface DayCounts {
  /** Days with anything, and how much. */
  readonly days: ReadonlyMap<PlainDate, number>;
  /** How many in all. */
  readonly total: number;
  /** How many lie outside the period. */
  readonly outside: number;
}

/**
 * Counts by day, as far as the audience may see the days of entries.
 *
 * @param given - days, or entries
 * @param period - the period
 * @param audience - for whom
 * @returns the counts
 */
export function countByDay(
  given: readonly HeatDay[],
  period: Period,
  audience: Audience,
): DayCounts {
  const dates = given.flatMap((one): PlainDate[] => {
    if (typeof one === "string") return [one];
    const { occurredOn } = redact("entry", one, audience);
    return occurredOn === undefined ? [] : [occurredOn];
  });
  const inside = dates.filter((date) => inPeriod(period, date));
  const days = new Map<PlainDate, number>();
  for (const date of inside) days.set(date, (days.get(date) ?? 0) + 1);
  return { days, total: inside.length, outside: dates.length - inside.length };
}

/**
 * Divides a period into years from its own first day.
 *
 * @param period - the period
 * @returns the years, the last as long as is left; none where the period ends before it begins
 */
export function yearsOf({ from, to }: Period): readonly Period[] {
  const years: Period[] = [];
  for (let first: PlainDate | null = from; first !== null && first <= to; ) {
    const next: PlainDate | null = addMonths(from, 12 * (years.length + 1));
    const last: PlainDate | null = next === null ? to : addDays(next, -1);
    years.push({ from: first, to: earlierOf(last ?? to, to) });
    first = next;
  }
  return years;
}

/** How much there is in a month. */
export interface MonthCount {
  /** The month, `YYYY-MM`. */
  readonly month: string;
  /** Days with anything. */
  readonly days: number;
  /** How much in all. */
  readonly count: number;
}

/**
 * Counts by month.
 *
 * @param period - the period
 * @param counts - counts by day
 * @returns each month of the period, those with nothing too
 */
export function byMonth(period: Period, { days }: DayCounts): readonly MonthCount[] {
  return windowsOf(period, "month").map((month) => {
    const inside = [...days].filter(([date]) => inPeriod(month, date));
    const count = inside.reduce((sum, [, more]) => sum + more, 0);
    return { month: month.from.slice(0, 7), days: inside.length, count };
  });
}
