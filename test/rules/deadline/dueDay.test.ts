import type { PlainDate } from "deputy-archive";
import { type DeadlineCounting, type DeadlineLimit, dueDay } from "deputy-archive/life";
import { describe, expect, it } from "vitest";
import { calendar, counting } from "./example";

function due(limit: DeadlineLimit, start: PlainDate, changes: Partial<DeadlineCounting> = {}) {
  const { dueOn, why } = dueDay(limit, start, { ...counting, ...changes }, calendar);
  return dueOn ?? why;
}

const months = (amount: number): DeadlineLimit => ({ kind: "months", amount });
const days = (amount: number): DeadlineLimit => ({ kind: "calendar-days", amount });
const workingDays = (amount: number): DeadlineLimit => ({ kind: "working-days", amount });
const untilEndOf = (window: "month" | "quarter" | "half-year" | "year"): DeadlineLimit => ({
  kind: "window-end",
  window,
});

const sameDay = { countsFrom: "same-day" } as const;
const sticking = { monthEnd: "stays-at-month-end" } as const;
const moving = { onRestDay: "next-working-day" } as const;

describe("the last day of a limit", () => {
  it.each([
    [days(5), "2026-02-26", {}, "2026-03-03"],
    [days(5), "2026-02-26", sameDay, "2026-03-02"],
    [months(3), "2026-03-02", {}, "2026-06-02"],
    [months(3), "2026-03-02", sameDay, "2026-06-01"],
    [months(3), "2025-11-30", {}, "2026-02-28"],
    [months(3), "2023-11-30", {}, "2024-02-29"],
    [months(1), "2026-02-28", {}, "2026-03-28"],
    [months(1), "2026-02-28", sticking, "2026-03-31"],
    [months(1), "2026-02-27", sticking, "2026-03-27"],
    [workingDays(5), "2026-04-29", {}, "2026-05-09"],
    [workingDays(5), "2026-04-29", sameDay, "2026-05-08"],
    [{ kind: "year-day", month: 11, day: 30 }, "2025-12-01", {}, "2026-11-30"],
    [{ kind: "year-day", month: 11, day: 30 }, "2026-11-30", {}, "2026-11-30"],
    [{ kind: "year-day", month: 2, day: 29 }, "2026-01-01", {}, "2026-02-28"],
    [{ kind: "days-before", amount: 3 }, "2026-05-06", moving, "2026-05-03"],
    [untilEndOf("month"), "2026-02-10", {}, "2026-02-28"],
    [untilEndOf("quarter"), "2026-05-10", {}, "2026-06-30"],
    [untilEndOf("half-year"), "2026-05-10", {}, "2026-06-30"],
    [untilEndOf("year"), "2026-05-10", {}, "2026-12-31"],
  ] as const)("%o from %s, %o, is %s", (limit, start, changes, expected) => {
    expect(due(limit, start, changes)).toBe(expected);
  });

  it("moves off a rest day where the rule says so", () => {
    expect(due(months(3), "2026-02-01", moving)).toBe("2026-05-06");
    expect(due(days(1), "2027-01-01", moving)).toBe("working-calendar-too-short");
  });

  it("is not known without the calendar it needs", () => {
    expect(dueDay(workingDays(1), "2026-03-02", counting, null).why).toBe(
      "working-calendar-missing",
    );
    expect(dueDay(days(1), "2026-03-02", { ...counting, ...moving }, null).why).toBe(
      "working-calendar-missing",
    );
  });

  it("is not known where the count leaves the calendar", () => {
    expect(due(workingDays(5), "2026-12-30")).toBe("working-calendar-too-short");
    expect(due(workingDays(5), "0001-01-01", sameDay)).toBe("working-calendar-too-short");
  });

  it("is not known beyond the last day that can be written", () => {
    expect(due(months(3), "9999-12-30")).toBe("beyond-last-day");
    expect(due(months(3), "9999-12-31", sticking)).toBe("beyond-last-day");
    expect(due(months(3), "9999-11-30", sticking)).toBe("beyond-last-day");
    expect(due(days(3), "9999-12-30")).toBe("beyond-last-day");
    expect(due({ kind: "year-day", month: 11, day: 30 }, "9999-12-01")).toBe("beyond-last-day");
  });
});
