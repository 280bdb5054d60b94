import type {
  BillEventBody,
  BillFile,
  BillState,
  SponsorThreshold,
} from "../../../model/billEvent";
import type { Recorded } from "../../../model/history/recorded";
import type { DocumentIssue, ReadResult } from "../../../model/issue";
import type { PlainDate } from "../../../model/plainDate";
import { append, replay } from "../replay";
import { billForm } from "./billForm";
import { billStep } from "./billStep";
import { sponsorThresholds } from "./sponsorThresholds";

/**
 * A bill or an inquiry as it stood on a day (Z2; 代表法2025第15、20条).
 *
 * @param file - the bill
 * @param asOf - the day: what was written down later is not seen
 * @param thresholds - how many it takes; those of the national law where left out
 * @returns the state, `null` before it was drafted; and an issue for each event that was not possible
 * @example
 * ```ts
 * import { billState } from "deputy-archive/life";
 * const drafted = {
 *   recordedOn: "2026-01-19", by: { role: "deputy", id: "DT16-0001" }, reason: null,
 *   body: {
 *     kind: "drafted", on: "2026-01-19", act: "legislative-bill", level: "municipal",
 *     sponsor: { kind: "deputies", lead: "DT16-0001", coSigners: [] },
 *     content: { title: "示例", subject: "示例", grounds: "示例", scheme: "示例" },
 *   },
 * } as const;
 * billState({ number: "Y1", events: [drafted] }, "2026-01-20").value?.status; // => "draft"
 * ```
 */
export function billState(
  file: BillFile,
  asOf: PlainDate,
  thresholds: readonly SponsorThreshold[] = sponsorThresholds,
): ReadResult<BillState | null, DocumentIssue> {
  return replay(file.events, asOf, billStep(file.number, thresholds), billForm);
}

/**
 * Writes one more event into the file of a bill (Z2).
 *
 * @param file - the bill
 * @param recorded - what happened, who wrote it down, when and why
 * @param thresholds - how many it takes; those of the national law where left out
 * @returns the file with the event; the file as it was and an issue where it is not possible
 * @example
 * ```ts
 * import { advanceBill } from "deputy-archive/life";
 * const submitted = {
 *   recordedOn: "2026-01-20", by: { role: "deputy", id: "DT16-0001" }, reason: null,
 *   body: { kind: "submitted", on: "2026-01-20" },
 * } as const;
 * advanceBill({ number: "Y1", events: [] }, submitted).issues.length; // => 1
 * ```
 */
export function advanceBill(
  file: BillFile,
  recorded: Recorded<BillEventBody>,
  thresholds: readonly SponsorThreshold[] = sponsorThresholds,
): ReadResult<BillFile, DocumentIssue> {
  return append(file, recorded, billStep(file.number, thresholds), billForm);
}
