import { addDays } from "../../model/plainDate";
import type { Audience } from "../../model/privacy/audience";
import {
  type ContentLine,
  dayValue,
  stampValue,
  textValue,
  writeLines,
} from "../contentLines/contentLine";
import type { CalendarEvent, CalendarTime } from "./calendarEvent";
import type { CalendarFrame } from "./calendarOptions";
import { shanghaiLines, zone } from "./shanghai";

/** What programs may show of an event to others. */
const openness: Readonly<Record<Audience, string>> = {
  public: "PUBLIC",
  self: "PRIVATE",
  internal: "CONFIDENTIAL",
};

function timeLines(time: CalendarTime): readonly ContentLine[] {
  if (time.kind === "hours") {
    const at = (clock: string) => `${dayValue(time.on)}T${clock.replace(":", "")}00`;
    return [
      [`DTSTART;TZID=${zone}`, at(time.from)],
      [`DTEND;TZID=${zone}`, at(time.to)],
      ["TRANSP", "OPAQUE"],
    ];
  }
  // The end is the first day that no longer belongs to it; after the last day of all there is none.
  const after = addDays(time.to, 1);
  return [
    ["DTSTART;VALUE=DATE", dayValue(time.from)],
    ...(after === null ? [] : [["DTEND;VALUE=DATE", dayValue(after)] as const]),
    ["TRANSP", "TRANSPARENT"],
  ];
}

/** Whole days begin at midnight, when nobody wants to be reminded: nine in the morning is taken. */
function trigger({ kind }: CalendarTime, days: number): string {
  if (kind === "hours") return days === 0 ? "-PT1H" : `-P${days}D`;
  if (days === 0) return "PT9H";
  return days === 1 ? "-PT15H" : `-P${days - 1}DT15H`;
}

function alarmLines(event: CalendarEvent, frame: CalendarFrame): readonly ContentLine[] {
  if (!event.reminds || event.cancelled) return [];
  return frame.remindDaysBefore.flatMap((days): readonly ContentLine[] => [
    ["BEGIN", "VALARM"],
    ["ACTION", "DISPLAY"],
    ["TRIGGER", trigger(event.time, days)],
    ["DESCRIPTION", textValue(event.summary)],
    ["END", "VALARM"],
  ]);
}

function optional(name: string, text: string | undefined): readonly ContentLine[] {
  return text === undefined || text === "" ? [] : [[name, textValue(text)]];
}

function eventLines(event: CalendarEvent, frame: CalendarFrame): readonly ContentLine[] {
  const stamp = stampValue(frame.asOf);
  return [
    ["BEGIN", "VEVENT"],
    ["UID", event.uid],
    ["DTSTAMP", stamp],
    ["LAST-MODIFIED", stamp],
    ["SEQUENCE", String(frame.sequence)],
    ...timeLines(event.time),
    ["SUMMARY", textValue(event.summary)],
    ...optional("DESCRIPTION", event.description.join("\n")),
    ...optional("LOCATION", event.location),
    ...optional("CONTACT", event.contact),
    ["CATEGORIES", textValue(frame.say(event.category))],
    ["CLASS", openness[frame.audience]],
    ["STATUS", event.cancelled ? "CANCELLED" : "CONFIRMED"],
    ...alarmLines(event, frame),
    ["END", "VEVENT"],
  ];
}

/**
 * Writes events as an iCalendar file (RFC 5545) to be published: who takes it again gets the changes.
 *
 * @param events - the events
 * @param frame - the name of the calendar, its day and edition, and for whom it is
 * @returns the text of the file
 */
export function writeCalendar(events: readonly CalendarEvent[], frame: CalendarFrame): string {
  const name = textValue(frame.name);
  return writeLines([
    ["BEGIN", "VCALENDAR"],
    ["VERSION", "2.0"],
    ["PRODID", `-//deputy-archive//deputy-archive//${frame.language.toUpperCase()}`],
    ["CALSCALE", "GREGORIAN"],
    ["METHOD", "PUBLISH"],
    ["NAME", name],
    ["X-WR-CALNAME", name],
    ["X-WR-TIMEZONE", zone],
    ...shanghaiLines,
    ...events.flatMap((event) => eventLines(event, frame)),
    ["END", "VCALENDAR"],
  ]);
}
