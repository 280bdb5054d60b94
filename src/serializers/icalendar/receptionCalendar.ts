import type { Directory, Station } from "../../model/directory/directory";
import type { DocumentIssue, ReadResult } from "../../model/issue";
import type { LocalizedText } from "../../model/localizedText";
import { daysOf, inPeriod, type Period } from "../../model/period";
import type { PlainDate } from "../../model/plainDate";
import { openingDays } from "../../rules/directory/openingDays";
import { stableUuid } from "../contentLines/stableUuid";
import type { CalendarEvent } from "./calendarEvent";
import { type CalendarFrame, type CalendarOptions, calendarFrame } from "./calendarOptions";
import { hoursByStation, type StationHours } from "./stationHours";
import { writeCalendar } from "./writeCalendar";

/** A reception day that was called off. */
export interface CalledOffReception {
  /** Code of the station. */
  readonly station: string;
  /** The day. */
  readonly on: PlainDate;
}

/** How a calendar of reception days is written. */
export interface ReceptionCalendarOptions extends CalendarOptions {
  /** Hours of stations; the whole day stands where none are given. */
  readonly hours?: readonly StationHours[];
  /** Days called off; they stay in the calendar as cancelled. */
  readonly calledOff?: readonly CalledOffReception[];
}

/** Ten years of days: more is a mistake in the span. */
const longest = 3660;

const category: LocalizedText = { zh: "接待日", en: "Reception day" };

interface Reception {
  readonly station: Station;
  readonly on: PlainDate;
  readonly hours: StationHours | undefined;
  readonly cancelled: boolean;
}

function receptionEvent(reception: Reception, { say, show }: CalendarFrame): CalendarEvent {
  const { station, on, hours, cancelled } = reception;
  const name = show(station.name);
  const { address, phone } = station;
  const telephone = phone === null ? null : show(phone);
  return {
    uid: stableUuid(["reception-day", station.code, on]),
    time:
      hours === undefined
        ? { kind: "days", from: on, to: on }
        : { kind: "hours", on, from: hours.from, to: hours.to },
    summary: say({ zh: `${name}接待选民`, en: `${name}: voters are received` }),
    description:
      telephone === null
        ? []
        : [say({ zh: `联络站电话：${telephone}`, en: `Station telephone: ${telephone}` })],
    location: address === null ? name : show(address),
    ...(telephone === null ? {} : { contact: telephone }),
    category,
    cancelled,
    reminds: true,
  };
}

function unknownStations(
  { stations }: Directory,
  calledOff: readonly CalledOffReception[],
): readonly DocumentIssue[] {
  return calledOff.flatMap(({ station }, index): DocumentIssue[] => {
    if (stations.some(({ code }) => code === station)) return [];
    const path = ["calledOff", index];
    return [{ code: "calendar-unknown-station", path, params: { station } }];
  });
}

function receptionsOf(
  station: Station,
  span: Period,
  calledOff: readonly CalledOffReception[],
): readonly Pick<Reception, "station" | "on" | "cancelled">[] {
  const off = calledOff
    .filter((one) => one.station === station.code && inPeriod(span, one.on))
    .map(({ on }) => on);
  const days = [...new Set([...openingDays(station, span), ...off])].sort();
  return days.map((on) => ({ station, on, cancelled: off.includes(on) }));
}

/**
 * Writes the reception days of stations as an iCalendar file in the time of Shanghai (代表接待日, D4, P4).
 *
 * Stations, addresses and their own telephones are public; no deputy is named for any audience. A
 * day keeps its UID in every edition, so a day called off is struck out wherever the file is read.
 *
 * @param directory - the stations
 * @param span - from when to when, ten years at most
 * @param options - day, edition, hours, days called off
 * @returns the text of the file; issues name hours and days that fit no station
 * @throws RangeError where the number of the edition is none
 * @example
 * ```ts
 * import { receptionCalendar } from "deputy-archive/icalendar";
 * const station = {
 *   code: "S-1", name: "示例站", kind: "station", trade: null, county: "000001", address: "示例路1号",
 *   phone: null, opening: [{ kind: "monthly", day: 5 }], openedOn: "2022-01-01", closedOn: null,
 * } as const;
 * const directory = { kinds: [], trades: [], stations: [station], attachments: [] };
 * const hours = [{ station: "S-1", from: "09:00", to: "11:30" }] as const;
 * const span = { from: "2026-12-01", to: "2026-12-31" } as const;
 * const { value } = receptionCalendar(directory, span, { asOf: "2026-11-24", hours });
 * value.includes("DTSTART;TZID=Asia/Shanghai:20261205T090000"); // => true
 * ```
 */
export function receptionCalendar(
  directory: Directory,
  span: Period,
  options: ReceptionCalendarOptions,
): ReadResult<string, DocumentIssue> {
  const frame = calendarFrame(options, { zh: "代表接待日", en: "Reception days of deputies" });
  if (daysOf(span) > longest) {
    const params = { from: span.from, to: span.to };
    const issue = { code: "calendar-span-too-long", path: ["span"], params };
    return { value: writeCalendar([], frame), issues: [issue] };
  }
  const { hours = [], calledOff = [] } = options;
  const { value: hoursOf, issues } = hoursByStation(hours, directory.stations);
  const stations = directory.stations.filter(
    ({ code }, index, all) => all.findIndex((one) => one.code === code) === index,
  );
  const events = stations.flatMap((station) =>
    receptionsOf(station, span, calledOff).map((reception) =>
      receptionEvent({ ...reception, hours: hoursOf.get(station.code) }, frame),
    ),
  );
  return {
    value: writeCalendar(events, frame),
    issues: [...issues, ...unknownStations(directory, calledOff)],
  };
}
