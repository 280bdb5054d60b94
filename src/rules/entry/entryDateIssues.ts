import type { DocumentIssue } from "../../model/issue";
import { type Mandate, mandateInForce } from "../../model/mandate";
import type { PlainDate } from "../../model/plainDate";
import type { EntryView } from "./entryView";

/** Tells whether the deputy was in office on a day. */
export type InOffice = (date: PlainDate) => boolean;

/**
 * Says which entries are dated when they cannot be: outside the term, on a day the deputy was not in
 * office, or after they were written down. Nothing is taken out; people look (D5).
 *
 * @param entries - the entries as shown
 * @param mandate - the mandate they are about
 * @param inOffice - tells whether the deputy was in office on a day; by default as the mandate says
 * @returns `entry-outside-term`, `entry-not-in-office` and `entry-before-event`
 * @example
 * ```ts
 * import { entryDateIssues } from "deputy-archive/life";
 * const mandate = {
 *   certificate: "DT16-0001", name: "示例", term: { from: "2021-09-01", to: "2026-12-31" },
 *   delegation: "甲区", station: null, deputyClass: "other", beganOn: "2021-09-01",
 *   status: "in-office", statusOn: null,
 * } as const;
 * entryDateIssues([], mandate); // => []
 * ```
 */
export function entryDateIssues(
  entries: readonly Pick<EntryView, "id" | "entry">[],
  mandate: Mandate,
  inOffice: InOffice = (date) => mandateInForce(mandate, date),
): readonly DocumentIssue[] {
  const { term } = mandate;
  return entries.flatMap(({ id, entry: { occurredOn: date, recordedOn } }) => {
    const path = ["entries", id];
    const found: DocumentIssue[] = [];
    if (date > recordedOn) {
      found.push({ code: "entry-before-event", path, params: { date, recordedOn } });
    }
    if (date < term.from || date > term.to) {
      const params = { date, from: term.from, to: term.to };
      found.push({ code: "entry-outside-term", path, params });
    } else if (!inOffice(date)) {
      found.push({ code: "entry-not-in-office", path, params: { date } });
    }
    return found;
  });
}
