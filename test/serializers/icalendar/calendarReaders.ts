import ICAL from "ical.js";
import { convertIcsCalendar } from "ts-ics";

/** One event as a parser gives it, days as `YYYY-MM-DD` and times as `YYYY-MM-DDTHH:MM`. */
export interface ReadEvent {
  readonly uid: string;
  readonly from: string;
  readonly to: string;
  readonly summary: string;
  readonly description: string;
  readonly sequence: number;
  readonly status: string;
  readonly alarms: number;
}

/** The events by ical.js. */
export function byIcal(text: string): readonly ReadEvent[] {
  // The type of what this parser gives is wider than what it takes.
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    const written = (time: ICAL.Time) => time.toString().slice(0, time.isDate ? 10 : 16);
    return {
      uid: event.uid,
      from: written(event.startDate),
      to: written(event.endDate),
      summary: event.summary,
      description: event.description ?? "",
      sequence: event.sequence,
      status: String(component.getFirstPropertyValue("status")),
      alarms: component.getAllSubcomponents("valarm").length,
    };
  });
}

/** The events by ts-ics. */
export function byTsIcs(text: string): readonly ReadEvent[] {
  const { events = [] } = convertIcsCalendar(undefined, text);
  return events.map(({ start, end, ...event }) => {
    const written = (time: typeof start | null | undefined) => {
      if (time === undefined || time === null) return "";
      const local = time.local?.date ?? time.date;
      return local.toISOString().slice(0, time.type === "DATE" ? 10 : 16);
    };
    return {
      uid: event.uid,
      from: written(start),
      to: written(end),
      summary: event.summary,
      description: event.description ?? "",
      sequence: event.sequence ?? 0,
      status: event.status ?? "",
      alarms: event.alarms?.length ?? 0,
    };
  });
}

/** Lines as they stand in the file. */
export function linesOf(text: string): readonly string[] {
  return text.split("\r\n").slice(0, -1);
}

/** How long the longest line is, in octets. */
export function longestLine(text: string): number {
  const encoder = new TextEncoder();
  return Math.max(...linesOf(text).map((line) => encoder.encode(line).length));
}
