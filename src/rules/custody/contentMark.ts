import type { ArchiveHistory } from "../../model/archiveEvent";
import { compareText } from "../../model/compareText";
import type { ContentMark } from "../../model/custodyEvent";
import { bodyKind } from "../archive/bodyKind";
import { headsOf } from "../history/headsOf";

/**
 * What an archive holds at a moment, for a handover to write down: how many entries, and the latest
 * event of every copy (D7).
 *
 * @param history - the archive as it is handed over
 * @returns the number of registered entries, and the ids in order
 * @example
 * ```ts
 * import { contentMark, emptyHistory } from "deputy-archive/life";
 * contentMark(emptyHistory("DT16-0001@140200#16")); // => { entries: 0, heads: [] }
 * ```
 */
export function contentMark(history: ArchiveHistory): ContentMark {
  return {
    entries: history.events.filter(({ body }) => bodyKind(body) === "registered").length,
    heads: headsOf(history)
      .map(({ id }) => id)
      .sort(compareText),
  };
}
