import type { OpeningDay, Station } from "../../model/directory/directory";
import type { Period } from "../../model/period";
import { dayNumber, type PlainDate } from "../../model/plainDate";
import { windowsOf } from "../plan/windowsOf";

/** 1 for Monday to 7 for Sunday; 1970-01-01 was a Thursday. */
function weekdayOf(date: PlainDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

function isOn(opening: OpeningDay, date: PlainDate): boolean {
  switch (opening.kind) {
    case "weekly":
      return weekdayOf(date) === opening.weekday;
    case "monthly":
      return Number(date.slice(8, 10)) === opening.day;
    case "once":
      return date === opening.on;
  }
}

/**
 * The days of a span on which a station receives voters (接待日).
 *
 * Holidays are not looked at: where a place puts a reception off, that is for its calendar to say.
 *
 * @param station - the station
 * @param span - the span
 * @returns the days in order, each once; none on which the station is not open
 * @example
 * ```ts
 * import { openingDays } from "deputy-archive/life";
 * const station = {
 *   code: "S-1", name: "示例站", kind: "station", trade: null, county: "000001", address: null,
 *   phone: null, opening: [{ kind: "weekly", weekday: 1 }], openedOn: "2022-01-01", closedOn: null,
 * } as const;
 * openingDays(station, { from: "2026-11-01", to: "2026-11-15" }); // => ["2026-11-02", "2026-11-09"]
 * ```
 */
export function openingDays(station: Station, span: Period): readonly PlainDate[] {
  const { opening, openedOn, closedOn } = station;
  return windowsOf(span, "day")
    .map(({ from }) => from)
    .filter((day) => openedOn <= day && (closedOn === null || day <= closedOn))
    .filter((day) => opening.some((one) => isOn(one, day)));
}
