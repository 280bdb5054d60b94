import type { Directory } from "../../model/directory/directory";
import type { PlainDate } from "../../model/plainDate";
import { stationsOpen } from "./attachedOn";

/**
 * Counts the stations open on a day by kind, trade or county (P4: 站点、行业站).
 *
 * @param directory - the directory
 * @param by - what they are counted by
 * @param on - the day
 * @returns how many of each code, in the order they first come; a station of no trade is in no trade
 * @example
 * ```ts
 * import { countStations } from "deputy-archive/life";
 * countStations({ kinds: [], trades: [], stations: [], attachments: [] }, "kind", "2026-03-05").size; // => 0
 * ```
 */
export function countStations(
  directory: Directory,
  by: "kind" | "trade" | "county",
  on: PlainDate,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const station of stationsOpen(directory, on)) {
    const code = station[by];
    if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}
