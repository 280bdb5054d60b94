import type { ArchiveEventBody } from "../../model/archiveEvent";
import type { Recorded } from "../../model/history/recorded";
import type { DocumentIssue, ReadResult } from "../../model/issue";
import type { PlainDate } from "../../model/plainDate";
import type { Custody, CustodyRules } from "./custody";
import { isCustodyEvent } from "./isCustodyEvent";
import { takeCustodyEvent } from "./takeCustodyEvent";

/**
 * Where the three copies of an archive are, as it was known on a day (D2, D7).
 *
 * @param events - the archive's events in order; what happens to entries and to the mandate is passed over
 * @param asOf - day of knowledge; what was written down later does not count
 * @param rules - the counties of the congress's region
 * @returns where the copies are, `null` before they were made; an issue for every event that could
 * not be, its path beginning with the event's place in `events`
 * @example
 * ```ts
 * import { custodyOn } from "deputy-archive/life";
 * custodyOn([], "2026-11-30", { counties: ["140222"] }).value; // => null
 * ```
 */
export function custodyOn(
  events: readonly Recorded<ArchiveEventBody>[],
  asOf: PlainDate,
  rules: CustodyRules,
): ReadResult<Custody | null, DocumentIssue> {
  let custody: Custody | null = null;
  const issues: DocumentIssue[] = [];
  events.forEach((event, index) => {
    if (!isCustodyEvent(event) || event.recordedOn > asOf) return;
    const step: ReadResult<Custody | null, DocumentIssue> = takeCustodyEvent(custody, event, rules);
    custody = step.value;
    for (const { code, path, params } of step.issues) {
      issues.push({ code, path: ["events", index, ...path], params });
    }
  });
  return { value: custody, issues };
}
