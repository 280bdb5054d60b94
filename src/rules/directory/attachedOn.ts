import type { Attachment, Directory, Station } from "../../model/directory/directory";
import type { PlainDate } from "../../model/plainDate";

function runsOn(from: PlainDate, to: PlainDate | null, on: PlainDate): boolean {
  return from <= on && (to === null || on <= to);
}

/**
 * The stations open on a day (P4).
 *
 * @param directory - the directory
 * @param on - the day
 * @returns the stations, in the order given
 * @example
 * ```ts
 * import { stationsOpen } from "deputy-archive/life";
 * stationsOpen({ kinds: [], trades: [], stations: [], attachments: [] }, "2026-03-05"); // => []
 * ```
 */
export function stationsOpen({ stations }: Directory, on: PlainDate): readonly Station[] {
  return stations.filter(({ openedOn, closedOn }) => runsOn(openedOn, closedOn, on));
}

/**
 * Who was attached to which station on a day (D7, P4).
 *
 * @param directory - the directory
 * @param on - the day
 * @returns the attachments, in the order given
 * @example
 * ```ts
 * import { attachedOn } from "deputy-archive/life";
 * attachedOn({ kinds: [], trades: [], stations: [], attachments: [] }, "2026-03-05"); // => []
 * ```
 */
export function attachedOn({ attachments }: Directory, on: PlainDate): readonly Attachment[] {
  return attachments.filter(({ from, to }) => runsOn(from, to, on));
}
