import type { ArchiveHistory } from "../../model/archiveEvent";
import type { Recorded } from "../../model/history/recorded";
import type { DocumentIssue } from "../../model/issue";
import type { OpenPeriod } from "../../model/openPeriod";
import type { TenureEventBody } from "../../model/tenureEvent";
import { type EventAppended, eventAppended, notAppended } from "../archive/eventAppended";
import { recordTenure } from "./recordTenure";
import { tenureEventsOf } from "./tenureEventsOf";

/**
 * Writes into a copy of an archive what happened to the mandate, if it can have happened beside all the
 * copy knows (D5; 代表法2025第61至63条). Who decided is in the event; this only writes it down.
 *
 * @param history - all the copy knows
 * @param copy - the copy written into
 * @param recorded - what happened, written down by whom, when, why
 * @param term - the congress's term; with it, what lies outside is refused
 * @returns the history with the event, its id and what is worth knowing; or the history unchanged and why
 * @example
 * ```ts
 * import { emptyHistory, recordTenureEvent } from "deputy-archive/life";
 * const by = { role: "office", id: "140200" } as const;
 * const elected = { kind: "elected", effectiveOn: "2021-09-28" } as const;
 * const written = { recordedOn: "2021-09-28", by, reason: null, body: elected } as const;
 * const { value } = recordTenureEvent(emptyHistory("DT16-0001@140200#16"), "office", written);
 * value.events.length; // => 1
 * const resumed = { kind: "resumed", effectiveOn: "2024-05-06" } as const;
 * const tried = recordTenureEvent(value, "office", { ...written, recordedOn: "2024-05-07", body: resumed });
 * tried.issues.map(({ code }) => code); // => ["tenure-not-suspended"]
 * ```
 */
export function recordTenureEvent(
  history: ArchiveHistory,
  copy: string,
  recorded: Recorded<TenureEventBody>,
  term?: OpenPeriod,
): EventAppended {
  const known = tenureEventsOf(history);
  const { value, issues } = recordTenure(known, recorded, term);
  // An issue names an event by its place in the list; in a history it has an id.
  const placed = issues.map(({ code, path: [place, ...rest], params }): DocumentIssue => {
    const event = known[Number(place)];
    return { code, path: event === undefined ? rest : ["events", event.id, ...rest], params };
  });
  return value === known
    ? notAppended(history, placed)
    : eventAppended(history, copy, recorded, placed);
}
