import {
  addMonths,
  dateOfDayNumber,
  dayNumber,
  daysOf,
  earlierOf,
  inPeriod,
  laterOf,
  parsePlainDate,
  plainDate,
} from "deputy-archive";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { periods, plainDates } from "../arbitraries/index";

const dates = plainDates();
const utcDays = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

describe("days are counted, not timed", () => {
  it("a day's number gives the day back", () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(dateOfDayNumber(dayNumber(date))).toBe(date);
      }),
    );
  });

  it("the number is the one of the proleptic calendar", () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(dayNumber(date)).toBe(utcDays(date));
      }),
    );
  });

  it("days stand in order as text and as numbers", () => {
    fc.assert(
      fc.property(dates, dates, (first, second) => {
        expect(first < second).toBe(dayNumber(first) < dayNumber(second));
        expect([earlierOf(first, second), laterOf(first, second)]).toEqual([first, second].sort());
      }),
    );
  });

  it("a day lies in a period exactly where its days do", () => {
    fc.assert(
      fc.property(periods(), dates, (period, date) => {
        const number = dayNumber(date);
        const [from, to] = [dayNumber(period.from), dayNumber(period.to)];
        expect(inPeriod(period, date)).toBe(from <= number && number <= to);
        expect(daysOf(period)).toBe(to - from + 1);
      }),
    );
  });

  it("months later is the same day of the month, or its last day", () => {
    fc.assert(
      fc.property(
        plainDates({ from: "1900-01-01", to: "2100-12-31" }),
        fc.nat(240),
        (date, months) => {
          const later = addMonths(date, months) ?? "0001-01-01";
          const [year, month] = [date, later].map(
            (each) => Number(each.slice(0, 4)) * 12 + Number(each.slice(5, 7)),
          );
          expect((month ?? 0) - (year ?? 0)).toBe(months);
          const [day, found] = [date, later].map((each) => Number(each.slice(8)));
          const next = addMonths(`${later.slice(0, 8)}01` as typeof date, 1) ?? date;
          const lastDay = Number(dateOfDayNumber(dayNumber(next) - 1)?.slice(8));
          expect(found).toBe(Math.min(day ?? 0, lastDay));
        },
      ),
    );
  });

  it.each([
    ["2024-02-29", "2024-02-29"],
    ["2000-02-29", "2000-02-29"],
    ["2026-02-29", null],
    ["1900-02-29", null],
    ["2026-04-31", null],
    ["2026-06-31", null],
    ["2026-09-31", null],
    ["2026-11-31", null],
    ["2026-12-31", "2026-12-31"],
    ["2026-13-01", null],
    ["2026-00-10", null],
    ["2026-01-00", null],
    ["0000-01-01", null],
    ["2026-3-5", null],
    ["2026-03-05T00:00", null],
    ["２０２６-03-05", null],
  ])("%s is read as %s", (text, date) => {
    expect(parsePlainDate(text)).toBe(date);
  });

  it.each([
    ["a fraction of a day", 2026, 1, 1.5],
    ["a fraction of a month", 2026, 1.5, 1],
    ["a fraction of a year", 2026.5, 1, 1],
    ["a year beyond the calendar", 10_000, 1, 1],
    ["a year before it", 0, 1, 1],
  ])("%s is no day", (_, year, month, day) => {
    expect(plainDate(year, month, day)).toBeNull();
  });

  it.each([
    ["2025-11-30", 3, "2026-02-28"],
    ["2023-11-30", 3, "2024-02-29"],
    ["2026-01-31", 1, "2026-02-28"],
    ["2026-03-31", 1, "2026-04-30"],
    ["2026-12-31", 0, "2026-12-31"],
    ["9999-12-01", 1, null],
  ] as const)("%s and %i months is %s", (date, months, later) => {
    expect(addMonths(date, months)).toBe(later);
  });

  it.each([[dayNumber("0001-01-01") - 1], [dayNumber("9999-12-31") + 1], [Number.NaN]])(
    "the calendar has no day %d",
    (number) => {
      expect(dateOfDayNumber(number)).toBeNull();
    },
  );
});
