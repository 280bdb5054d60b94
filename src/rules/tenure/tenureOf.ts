import type { Recorded } from "../../model/history/recorded";
import type { DocumentIssue, ReadResult } from "../../model/issue";
import type { OpenPeriod } from "../../model/openPeriod";
import type { PlainDate } from "../../model/plainDate";
import type { TenureEventBody } from "../../model/tenureEvent";
import { reckonTenure } from "./reckonTenure";
import type { Tenure } from "./tenure";

/**
 * What became of a mandate, as far as it was known on a day (代表法2025第60至63条, D5).
 *
 * Dates decide, not the order in which things were written down; the same fact written down by
 * several people is one. What cannot have happened (resuming without a suspension, anything after
 * the end) changes nothing and is an issue; its path is the place among the events.
 *
 * @param events - everything written down about the mandate, in any order
 * @param asOf - what was written down after this day is not known yet
 * @param term - the congress's term; with it, what lies outside is an issue
 * @returns states in order and days in force
 * @example
 * ```ts
 * import { tenureOf } from "deputy-archive/life";
 * const by = { role: "office", id: "C1" } as const;
 * const event = { recordedOn: "2021-10-08", by, reason: null } as const;
 * const events = [{ ...event, body: { kind: "elected", effectiveOn: "2021-09-28" } as const }];
 * tenureOf(events, "2026-11-30").value.inForce; // => [{ from: "2021-09-28", to: null }]
 * tenureOf(events, "2021-10-01").value.inForce; // => []
 * ```
 */
export function tenureOf(
  events: readonly Recorded<TenureEventBody>[],
  asOf: PlainDate,
  term?: OpenPeriod,
): ReadResult<Tenure, DocumentIssue> {
  const { tenure, refused, noted } = reckonTenure(events, asOf, term);
  return { value: tenure, issues: [...refused, ...noted] };
}
