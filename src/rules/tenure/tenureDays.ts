import type { MandateStatus } from "../../model/mandate";
import type { OpenPeriod } from "../../model/openPeriod";
import { daysOf, type Period } from "../../model/period";
import { earlierOf, laterOf, type PlainDate } from "../../model/plainDate";
import type { Tenure } from "./tenure";

function covers({ from, to }: OpenPeriod, date: PlainDate): boolean {
  return from <= date && (to === null || date <= to);
}

/**
 * The state of a mandate on a day; a suspension or an end counts from its own day on.
 *
 * @param tenure - what became of the mandate
 * @param date - the day
 * @returns the state; `null` before the first day in office
 * @example
 * ```ts
 * import { tenureOf, tenureStatusOn } from "deputy-archive/life";
 * tenureStatusOn(tenureOf([], "2026-11-30").value, "2026-11-30"); // => null
 * ```
 */
export function tenureStatusOn({ spans }: Tenure, date: PlainDate): MandateStatus | null {
  return spans.find((span) => covers(span, date))?.status ?? null;
}

/**
 * Tells whether duties could be performed under a mandate on a day. The day a suspension or an end
 * takes effect still belongs to the mandate, and so does the day duties resume (代表法2025第61条).
 *
 * @param tenure - what became of the mandate
 * @param date - the day
 * @returns true where they could
 * @example
 * ```ts
 * import { tenureInForce, tenureOf } from "deputy-archive/life";
 * tenureInForce(tenureOf([], "2026-11-30").value, "2026-11-30"); // => false
 * ```
 */
export function tenureInForce({ inForce }: Tenure, date: PlainDate): boolean {
  return inForce.some((span) => covers(span, date));
}

/**
 * Counts the days of a window on which duties could be performed; days of suspension do not count,
 * the day it takes effect and the day duties resume do.
 *
 * @param tenure - what became of the mandate
 * @param window - the window, its first and last day included
 * @returns whole days; windows that adjoin add up
 * @example
 * ```ts
 * import { tenureDays, tenureOf } from "deputy-archive/life";
 * const event = {
 *   recordedOn: "2021-10-08", by: { role: "office", id: "C1" }, reason: null,
 *   body: { kind: "elected", effectiveOn: "2026-06-02" },
 * } as const;
 * const { value } = tenureOf([event], "2026-11-30");
 * tenureDays(value, { from: "2026-06-01", to: "2026-06-30" }); // => 29
 * ```
 */
export function tenureDays({ inForce }: Tenure, window: Period): number {
  return inForce.reduce((sum, { from, to }) => {
    const last = to === null ? window.to : earlierOf(to, window.to);
    return sum + Math.max(0, daysOf({ from: laterOf(from, window.from), to: last }));
  }, 0);
}
