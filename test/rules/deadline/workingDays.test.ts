import {
  addWorkingDays,
  checkWorkingDayCalendar,
  isWorkingDay,
  workingDayFrom,
} from "deputy-archive/life";
import { describe, expect, it } from "vitest";
import { calendar } from "./example";

describe("working days", () => {
  it("are Monday to Friday but for days off, and weekend days that are worked", () => {
    expect(isWorkingDay(calendar, "2026-05-08")).toBe(true);
    expect(isWorkingDay(calendar, "2026-05-09")).toBe(true);
    expect(isWorkingDay(calendar, "2026-05-10")).toBe(false);
    expect(isWorkingDay(calendar, "2026-05-01")).toBe(false);
  });

  it("are not known outside the days the notices cover", () => {
    expect(isWorkingDay(calendar, "2025-12-31")).toBeNull();
    expect(isWorkingDay(calendar, "2027-01-01")).toBeNull();
    expect(addWorkingDays(calendar, "2026-12-31", 1)).toBeNull();
    expect(addWorkingDays(calendar, "2026-01-01", -1)).toBeNull();
    expect(workingDayFrom(calendar, "2027-01-01")).toBeNull();
  });

  it("know weekdays before 1970 too", () => {
    const old = { knownFrom: "1900-01-01", knownTo: "1970-12-31", holidays: [] } as const;
    expect(isWorkingDay({ ...old, makeUpWorkdays: [] }, "1954-09-15")).toBe(true);
    expect(isWorkingDay({ ...old, makeUpWorkdays: [] }, "1954-09-18")).toBe(false);
  });

  it("are counted over days off and make-up days, forth and back", () => {
    expect(addWorkingDays(calendar, "2026-04-30", 3)).toBe("2026-05-08");
    expect(addWorkingDays(calendar, "2026-04-30", 4)).toBe("2026-05-09");
    expect(addWorkingDays(calendar, "2026-05-09", -4)).toBe("2026-04-30");
    expect(addWorkingDays(calendar, "2026-05-02", 0)).toBe("2026-05-02");
  });

  it("end with the last day that can be written", () => {
    const last = { ...calendar, knownTo: "9999-12-31" } as const;
    expect(addWorkingDays(last, "9999-12-31", 1)).toBeNull();
  });

  it("a day off moves to the next day that is worked", () => {
    expect(workingDayFrom(calendar, "2026-10-01")).toBe("2026-10-05");
    expect(workingDayFrom(calendar, "2026-09-30")).toBe("2026-09-30");
  });
});

describe("a calendar of working days", () => {
  it("in order has no issue", () => {
    expect(checkWorkingDayCalendar(calendar)).toEqual([]);
  });

  it("names days outside, days both off and worked, and ends out of order", () => {
    const found = checkWorkingDayCalendar({
      knownFrom: "2026-06-01",
      knownTo: "2026-05-31",
      holidays: ["2026-05-09"],
      makeUpWorkdays: ["2026-05-09"],
    });
    expect(found.map(({ code, path }) => [code, ...path])).toEqual([
      ["dates-out-of-order", "knownTo"],
      ["day-outside-calendar", "holidays", 0],
      ["day-outside-calendar", "makeUpWorkdays", 0],
      ["holiday-and-workday", "makeUpWorkdays", 0],
    ]);
  });

  it("names days after its last day", () => {
    const [found] = checkWorkingDayCalendar({ ...calendar, holidays: ["2027-01-01"] });
    expect(found?.code).toBe("day-outside-calendar");
  });
});
