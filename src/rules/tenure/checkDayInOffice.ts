import type { Recorded } from "../../model/history/recorded";
import type { DocumentIssue } from "../../model/issue";
import type { PlainDate } from "../../model/plainDate";
import type { TenureEventBody } from "../../model/tenureEvent";
import { tenureInForce, tenureStatusOn } from "./tenureDays";
import { tenureOf } from "./tenureOf";

/** A day after every day that can be written. */
const anyDay = "9999-12-31";

/**
 * Finds an entry that cannot belong to a mandate: before it began, while it was suspended, after it
 * ended. The entry stays; somebody has to look at it.
 *
 * @param mandateEvents - everything written down about the mandate, in any order
 * @param occurredOn - the day of the entry
 * @returns the issue `not-in-office`; `null` where the deputy was in office, and where nothing at all
 * is written down about the mandate, so that nothing can be said
 * @example
 * ```ts
 * import { checkDayInOffice } from "deputy-archive/life";
 * const elected = {
 *   recordedOn: "2021-10-08", by: { role: "office", id: "C1" }, reason: null,
 *   body: { kind: "elected", effectiveOn: "2021-09-28" },
 * } as const;
 * checkDayInOffice([elected], "2021-09-27")?.params; // => { on: "2021-09-27", status: "not-begun" }
 * checkDayInOffice([elected], "2021-09-28"); // => null
 * ```
 */
export function checkDayInOffice(
  mandateEvents: readonly Recorded<TenureEventBody>[],
  occurredOn: PlainDate,
): DocumentIssue | null {
  if (mandateEvents.length === 0) return null;
  const { value: tenure } = tenureOf(mandateEvents, anyDay);
  if (tenureInForce(tenure, occurredOn)) return null;
  const status = tenureStatusOn(tenure, occurredOn) ?? "not-begun";
  return { code: "not-in-office", path: [], params: { on: occurredOn, status } };
}
