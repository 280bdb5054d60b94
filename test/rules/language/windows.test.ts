import { calendarWindows, dayNumber } from "deputy-archive";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { windowsOf } from "../../../src/rules/plan/windowsOf";
import { plainDates } from "../../arbitraries/index";

describe("the windows of a span", () => {
  const spans = fc
    .tuple(
      plainDates({ from: "2023-11-01", to: "2026-02-01" }),
      plainDates({ from: "2023-11-01", to: "2026-02-01" }),
    )
    .map(([one, other]) => (one < other ? { from: one, to: other } : { from: other, to: one }));

  it("tile it: no day is in two windows, and none is left out", () => {
    fc.assert(
      fc.property(spans, fc.constantFrom(...calendarWindows), (span, window) => {
        const windows = windowsOf(span, window);
        expect(windows[0]?.from).toBe(span.from);
        expect(windows.at(-1)?.to).toBe(span.to);
        windows.forEach(({ to }, index) => {
          const next = windows[index + 1];
          if (next !== undefined) expect(dayNumber(next.from) - dayNumber(to)).toBe(1);
        });
        expect(new Set(windows.map(({ name }) => name)).size).toBe(windows.length);
      }),
    );
  });

  it.each(calendarWindows)("end where the calendar ends: %s", (window) => {
    const span = { from: "9999-12-30", to: "9999-12-31" } as const;
    expect(windowsOf(span, window).at(-1)?.to).toBe("9999-12-31");
  });

  it("a span without a day has none", () => {
    expect(windowsOf({ from: "2026-02-01", to: "2026-01-31" }, "day")).toEqual([]);
  });
});
