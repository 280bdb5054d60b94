import type { ArchiveHistory } from "../../model/archiveEvent";
import type { CustodyEventBody, InventoryLine } from "../../model/custodyEvent";
import type { Actor } from "../../model/history/actor";
import type { PlainDate } from "../../model/plainDate";
import { contentMark } from "./contentMark";

/**
 * What the event says that seals an archive at the end of the term: how many events, the latest of
 * every copy, the inventory (D7: 按届期存档).
 *
 * @param history - the archive, all copies joined
 * @param closing - the day, who keeps the sealed archive, its inventory
 * @returns what is to be appended to the history as it stands
 * @example
 * ```ts
 * import { emptyHistory, termClosing } from "deputy-archive/life";
 * const keptBy = { role: "station", id: "ZH-01" } as const;
 * const closing = { on: "2026-12-31", keptBy, inventory: [] } as const;
 * termClosing(emptyHistory("DT16-0001@140200#16"), closing).events; // => 0
 * ```
 */
export function termClosing(
  history: ArchiveHistory,
  closing: {
    readonly on: PlainDate;
    readonly keptBy: Actor;
    readonly inventory: readonly InventoryLine[];
  },
): Extract<CustodyEventBody, { kind: "term-closed" }> {
  const { on, keptBy, inventory } = closing;
  const events = history.events.length;
  return { kind: "term-closed", on, keptBy, events, ...contentMark(history), inventory };
}
