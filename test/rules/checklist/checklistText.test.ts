import { type AspectRule, type AspectWindow, aspectText } from "deputy-archive";
import { describe, expect, it } from "vitest";

/** An aspect missed in a window, looked at on 10 February 2027. */
function missed(every: AspectRule["every"], window: AspectWindow["window"]) {
  const aspect: AspectRule & AspectWindow = {
    id: "reception",
    basis: "第三条",
    name: { zh: "接待选民", en: "receive voters" },
    every,
    atLeast: 2,
    window,
    dueOn: window.to,
    state: "missed",
    count: 1,
    records: [],
  };
  return aspectText(aspect, "2027-02-10");
}

describe("a window that is not the day's is called by its own name", () => {
  it.each([
    ["month", "2026-03-01", "2026-03-31", "2026 年 3 月", "March 2026"],
    ["quarter", "2026-10-01", "2026-12-31", "2026 年第 4 季度", "Quarter 4 of 2026"],
    ["half-year", "2026-01-01", "2026-06-30", "2026 年上半年", "First half of 2026"],
    ["half-year", "2026-07-01", "2026-12-31", "2026 年下半年", "Second half of 2026"],
    ["year", "2026-01-01", "2026-12-31", "2026 年", "Year 2026"],
    ["day", "2027-02-09", "2027-02-09", "2 月 9 日", "February 9"],
    ["week", "2027-02-01", "2027-02-07", "2 月 1 日至 2 月 7 日", "February 1 to February 7"],
    [
      "period",
      "2025-12-01",
      "2026-11-30",
      "2025 年 12 月 1 日至 2026 年 11 月 30 日",
      "December 1, 2025 to November 30, 2026",
    ],
  ] as const)("%s from %s to %s", (every, from, to, zh, en) => {
    const said = missed(every, { from, to });
    expect(said.zh.startsWith(`${zh}接待选民：已完成 1 次（应 2 次），少 1 次，期限 `)).toBe(true);
    expect(said.en.startsWith(`${en}, receive voters: done 1 of 2; 1 fewer than asked by `)).toBe(
      true,
    );
  });

  it("and its last day is said with its year where that is another", () => {
    expect(missed("month", { from: "2026-03-01", to: "2026-03-31" })).toEqual({
      zh: "2026 年 3 月接待选民：已完成 1 次（应 2 次），少 1 次，期限 2026 年 3 月 31 日已过。",
      en: "March 2026, receive voters: done 1 of 2; 1 fewer than asked by March 31, 2026.",
    });
  });
});
