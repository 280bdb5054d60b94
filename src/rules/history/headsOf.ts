import { compareText } from "../../model/compareText";
import type { History } from "../../model/history/history";
import type { HistoryHead } from "../../model/history/historyHead";

/**
 * The latest event of every copy; of a forked copy, the latest of every branch. Kept elsewhere (on
 * paper, with the county) they later show whether anything was altered or taken away (D2).
 *
 * @param history - the history
 * @returns the heads by copy, the longest branch first
 * @example
 * ```ts
 * import { appendEvent, emptyHistory, headsOf } from "deputy-archive/life";
 * const by = { role: "station", id: "ZH-01" } as const;
 * const said = { recordedOn: "2026-03-05", by, reason: null, body: "登记" } as const;
 * const { value } = appendEvent(emptyHistory<string>("示例"), "station", said);
 * headsOf(value).map(({ copy, sequence }) => [copy, sequence]); // => [["station", 1]]
 * ```
 */
export function headsOf(history: History<unknown>): readonly HistoryHead[] {
  const followed = new Set(history.events.map(({ previous }) => previous));
  return history.events
    .filter(({ id }) => !followed.has(id))
    .map(({ copy, sequence, id }) => ({ copy, sequence, id }))
    .sort(
      (first, second) =>
        compareText(first.copy, second.copy) ||
        second.sequence - first.sequence ||
        compareText(first.id, second.id),
    );
}
