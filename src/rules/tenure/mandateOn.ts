import type { ArchiveHistory } from "../../model/archiveEvent";
import type { DocumentIssue, ReadResult } from "../../model/issue";
import type { Mandate } from "../../model/mandate";
import type { PlainDate } from "../../model/plainDate";
import { historyOn } from "../history/historyOn";
import { parseMandateKey } from "./mandateKey";
import { mandateOfTenure, type RosterLine } from "./mandateOfTenure";
import { tenureEventsOf } from "./tenureEventsOf";
import { tenureOf } from "./tenureOf";

/**
 * Draws from an archive's history the mandate that its records are scored under, as known on a day (D5).
 *
 * @param history - the archive's history
 * @param roster - what the roster says of the deputy
 * @param asOf - day of knowledge
 * @returns the mandate; `null` where it had not begun or the roster's line is another deputy's; and what
 * cannot have happened
 * @example
 * ```ts
 * import { emptyHistory, mandateOn, recordTenureEvent } from "deputy-archive/life";
 * const roster = {
 *   certificate: "DT16-0001", name: "示例", term: { from: "2021-09-01", to: "2026-12-31" },
 *   delegation: "甲区", station: null, deputyClass: "other",
 * } as const;
 * const { value } = recordTenureEvent(emptyHistory("DT16-0001@140200#16"), "office", {
 *   recordedOn: "2021-09-28", by: { role: "office", id: "140200" }, reason: null,
 *   body: { kind: "elected", effectiveOn: "2021-09-28" },
 * });
 * mandateOn(value, roster, "2021-09-27").value; // => null
 * mandateOn(value, roster, "2026-11-30").value?.beganOn; // => "2021-09-28"
 * ```
 */
export function mandateOn(
  history: ArchiveHistory,
  roster: RosterLine,
  asOf: PlainDate,
): ReadResult<Mandate | null, DocumentIssue> {
  const expected = parseMandateKey(history.subject)?.certificate ?? roster.certificate;
  if (expected !== roster.certificate) {
    const params = { expected, found: roster.certificate };
    const issue = { code: "roster-of-another-deputy", path: ["roster", "certificate"], params };
    return { value: null, issues: [issue] };
  }
  const known = tenureEventsOf(historyOn(history, asOf));
  const { value: tenure, issues } = tenureOf(known, asOf, roster.term);
  return {
    value: mandateOfTenure(tenure, roster),
    issues: issues.map(({ path: [place, ...rest], ...issue }) => ({
      ...issue,
      path: ["events", `${known[Number(place)]?.id}`, ...rest],
    })),
  };
}
