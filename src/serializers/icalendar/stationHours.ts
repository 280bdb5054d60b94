import type { Station } from "../../model/directory/directory";
import type { DocumentIssue, ReadResult } from "../../model/issue";
import type { ClockTime } from "./calendarEvent";

/** From when to when a station receives voters. */
export interface StationHours {
  /** Code of the station. */
  readonly station: string;
  /** When it opens, `HH:MM`. */
  readonly from: ClockTime;
  /** When it closes, `HH:MM`, later the same day. */
  readonly to: ClockTime;
}

const clock = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

function issueOf(
  { station, from, to }: StationHours,
  index: number,
  stations: readonly Station[],
): DocumentIssue | null {
  const path = ["hours", index];
  if (!stations.some(({ code }) => code === station)) {
    return { code: "calendar-unknown-station", path, params: { station } };
  }
  if (clock.test(from) && clock.test(to) && from < to) return null;
  return { code: "calendar-hours-wrong", path, params: { station, from, to } };
}

/**
 * Sorts hours by station; hours that cannot be are left out and named.
 *
 * @param hours - the hours of stations, the first of each counts
 * @param stations - the stations there are
 * @returns hours by the station's code
 */
export function hoursByStation(
  hours: readonly StationHours[],
  stations: readonly Station[],
): ReadResult<ReadonlyMap<string, StationHours>, DocumentIssue> {
  const value = new Map<string, StationHours>();
  const issues = hours.flatMap((one, index) => {
    const issue = issueOf(one, index, stations);
    if (issue !== null) return [issue];
    if (!value.has(one.station)) value.set(one.station, one);
    return [];
  });
  return { value, issues };
}
