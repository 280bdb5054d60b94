import { receptionCalendar } from "deputy-archive/icalendar";
import { type Directory, lifeIssueMessage, type Station } from "deputy-archive/life";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { byIcal, byTsIcs, linesOf } from "./calendarReaders";

const station: Station = {
  code: "S-1",
  name: "示例站",
  kind: "station",
  trade: null,
  county: "000001",
  address: "示例路1号",
  phone: "0352-1234567",
  opening: [{ kind: "monthly", day: 5 }],
  openedOn: "2022-01-01",
  closedOn: null,
};
const directory = (...stations: readonly Station[]): Directory => ({
  kinds: [],
  trades: [],
  stations,
  attachments: [{ certificate: "DT16-0001", station: "S-1", from: "2022-01-01", to: null }],
});
const span = { from: "2026-12-01", to: "2027-01-31" } as const;
const hours = [{ station: "S-1", from: "09:00", to: "11:30" }] as const;
const asOf = "2026-11-24";

describe("reception days in a calendar", () => {
  it("stand at their hours in Shanghai, for both parsers", () => {
    const { value, issues } = receptionCalendar(directory(station), span, { asOf, hours });
    const events = byIcal(value);
    expect(issues).toEqual([]);
    expect(events.map(({ from, to, summary }) => [from, to, summary])).toEqual([
      ["2026-12-05T09:00", "2026-12-05T11:30", "示例站接待选民"],
      ["2027-01-05T09:00", "2027-01-05T11:30", "示例站接待选民"],
    ]);
    expect(byTsIcs(value)).toEqual(events);
  });

  it("begin at one o'clock in the world's time", () => {
    const { value } = receptionCalendar(directory(station), span, { asOf, hours });
    // The type of what this parser gives is wider than what it takes.
    const calendar = new ICAL.Component(ICAL.parse(value) as never);
    const [event] = calendar.getAllSubcomponents("vevent");
    const start = event?.getFirstPropertyValue("dtstart");
    expect(start instanceof ICAL.Time && start.toJSDate().toISOString()).toBe(
      "2026-12-05T01:00:00.000Z",
    );
  });

  it("take the whole day where no hours are known", () => {
    const { value } = receptionCalendar(directory(station), span, { asOf });
    expect(byIcal(value)[0]).toMatchObject({ from: "2026-12-05", to: "2026-12-06" });
  });

  it("say where, and the station's telephone", () => {
    const lines = linesOf(receptionCalendar(directory(station), span, { asOf }).value);
    expect(lines).toContain("LOCATION:示例路1号");
    expect(lines).toContain("CONTACT:0352-1234567");
    const bare = { ...station, address: null, phone: null };
    const text = receptionCalendar(directory(bare), span, { asOf, language: "en" }).value;
    expect(linesOf(text)).toContain("LOCATION:示例站");
    expect(text).not.toContain("CONTACT");
    expect(linesOf(text)).toContain("SUMMARY:示例站: voters are received");
  });

  it("a day called off stays, struck out and under its old name", () => {
    const before = byIcal(receptionCalendar(directory(station), span, { asOf }).value);
    const calledOff = [{ station: "S-1", on: "2026-12-05" }] as const;
    const after = receptionCalendar(directory(station), span, { asOf: "2026-11-25", calledOff });
    const events = byIcal(after.value);
    expect(events.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    expect(events.map(({ status, alarms }) => [status, alarms])).toEqual([
      ["CANCELLED", 0],
      ["CONFIRMED", 2],
    ]);
  });

  it("a day called off that is no day any more stays too, inside the span", () => {
    const calledOff = [
      { station: "S-1", on: "2026-12-06" },
      { station: "S-1", on: "2027-12-06" },
    ] as const;
    const { value } = receptionCalendar(directory(station), span, { asOf, calledOff });
    expect(byIcal(value).map(({ from, status }) => [from, status])).toEqual([
      ["2026-12-05", "CONFIRMED"],
      ["2026-12-06", "CANCELLED"],
      ["2027-01-05", "CONFIRMED"],
    ]);
  });

  it("remind days or an hour before", () => {
    const triggers = (remindDaysBefore: readonly number[]) =>
      linesOf(receptionCalendar(directory(station), span, { asOf, hours, remindDaysBefore }).value)
        .filter((line) => line.startsWith("TRIGGER"))
        .slice(0, remindDaysBefore.length);
    expect(triggers([2, 0])).toEqual(["TRIGGER:-P2D", "TRIGGER:-PT1H"]);
  });

  it("name no deputy, and no mobile telephone outside the organs", () => {
    const mobile = { ...station, phone: "13800000000" };
    for (const audience of ["public", "self", "internal"] as const) {
      const { value } = receptionCalendar(directory(mobile), span, { asOf, audience });
      expect(value).not.toContain("DT16-0001");
      expect(value.includes("13800000000")).toBe(audience === "internal");
    }
  });

  it("a station listed twice is in it once", () => {
    const { value } = receptionCalendar(directory(station, station), span, { asOf });
    expect(byIcal(value).length).toBe(2);
  });

  it.each([
    ["09:00", "09:00"],
    ["11:30", "09:00"],
    ["9:00", "11:30"],
    ["09:00", "24:00"],
    ["09:60", "10:00"],
  ] as const)("hours from %s to %s are none: the whole day stands", (from, to) => {
    const wrong = [{ station: "S-1", from, to }];
    const { value, issues } = receptionCalendar(directory(station), span, { asOf, hours: wrong });
    expect(issues.map(({ code }) => code)).toEqual(["calendar-hours-wrong"]);
    expect(byIcal(value)[0]?.from).toBe("2026-12-05");
    for (const issue of issues) expect(lifeIssueMessage(issue, "zh")).toContain(`“${from}—${to}”`);
  });

  it("stations nobody listed are named; of two hours the first counts", () => {
    const { issues, value } = receptionCalendar(directory(station), span, {
      asOf,
      hours: [
        ...hours,
        { station: "S-1", from: "14:00", to: "15:00" },
        { ...hours[0], station: "S-9" },
      ],
      calledOff: [{ station: "S-9", on: "2026-12-05" }],
    });
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ["calendar-unknown-station", ["hours", 2]],
      ["calendar-unknown-station", ["calledOff", 0]],
    ]);
    expect(byIcal(value)[0]?.from).toBe("2026-12-05T09:00");
  });

  it("more than ten years is a mistake, a span that ends before it begins has no day", () => {
    const long = receptionCalendar(
      directory(station),
      { from: "0001-01-01", to: "9999-12-31" },
      { asOf },
    );
    expect(long.issues.map(({ code }) => code)).toEqual(["calendar-span-too-long"]);
    expect(byIcal(long.value)).toEqual([]);
    const turned = receptionCalendar(
      directory(station),
      { from: span.to, to: span.from },
      { asOf },
    );
    expect([byIcal(turned.value), turned.issues]).toEqual([[], []]);
  });
});
