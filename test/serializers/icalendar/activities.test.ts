import { activityCalendar } from "deputy-archive/icalendar";
import type { ActivityStage, ActivityState } from "deputy-archive/life";
import { describe, expect, it } from "vitest";
import { byIcal, byTsIcs } from "./calendarReaders";

const stage: ActivityStage = {
  code: "1",
  name: "实地查看",
  days: { from: "2026-12-01", to: "2026-12-03" },
  place: "示例镇",
  halfDays: 6,
  scope: "activity",
};

const inspection: ActivityState = {
  activity: {
    id: "A-2026-007",
    kind: "inspection",
    title: "示例视察",
    organiser: { id: "C-1", name: "示例县人大常委会", entrustedBy: null },
    scope: "activity",
    campaign: null,
    stages: [stage],
  },
  cancelled: false,
  calls: [{ certificate: "DT16-0001", as: "required", noticeOn: "2026-11-20", role: null }],
  signIns: [],
  leaves: [
    {
      certificate: "DT16-0002",
      stage: null,
      askedOn: "2026-11-25",
      cause: "示例病情",
      decision: { kind: "open" },
    },
  ],
  settled: [],
  setAside: [],
};

const asOf = "2026-11-24";

describe("activities in a calendar", () => {
  it("each part is on its days, the last one included", () => {
    const { value } = activityCalendar([inspection], { asOf });
    const events = byIcal(value);
    expect(events).toMatchObject([
      {
        from: "2026-12-01",
        to: "2026-12-04",
        summary: "示例视察",
        description: "组织单位：示例县人大常委会\n活动编号：A-2026-007",
        status: "CONFIRMED",
      },
    ]);
    expect(byTsIcs(value)).toEqual(events);
  });

  it("parts of an activity of several say their own names", () => {
    const second = {
      ...stage,
      code: "2",
      name: "座谈",
      days: { from: "2026-12-05", to: "2026-12-04" },
    } as const;
    const activity = { ...inspection.activity, stages: [stage, second] } as const;
    const { value } = activityCalendar([{ ...inspection, activity }], { asOf, language: "en" });
    expect(byIcal(value).map(({ summary, from, to }) => [summary, from, to])).toEqual([
      ["示例视察 · 实地查看", "2026-12-01", "2026-12-04"],
      // Days the wrong way round are the first day.
      ["示例视察 · 座谈", "2026-12-05", "2026-12-06"],
    ]);
  });

  it("called off, it stays under its name as cancelled", () => {
    const [before] = byIcal(activityCalendar([inspection], { asOf }).value);
    const off = activityCalendar([{ ...inspection, cancelled: true }], { asOf: "2026-11-25" });
    const [after] = byIcal(off.value);
    expect([after?.uid, after?.status, after?.alarms]).toEqual([before?.uid, "CANCELLED", 0]);
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0);
  });

  it("names nobody who was called or asked for leave; the place is not for the public", () => {
    for (const audience of ["public", "self", "internal"] as const) {
      const { value } = activityCalendar([inspection], { asOf, audience });
      expect(value).not.toMatch(/DT16|病情/);
      expect(value.includes("LOCATION:示例镇")).toBe(audience !== "public");
    }
  });

  it("an activity given twice on other days is said to be", () => {
    const days = { from: "2026-12-08", to: "2026-12-08" } as const;
    const moved = { ...inspection.activity, stages: [{ ...stage, days }] } as const;
    const twice = activityCalendar([inspection, { ...inspection, activity: moved }], { asOf });
    expect(twice.issues.map(({ code, path }) => [code, path])).toEqual([
      ["calendar-event-twice", [1]],
    ]);
  });
});
