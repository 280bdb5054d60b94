import { type CalendarOptions, deadlineCalendar } from "deputy-archive/icalendar";
import { type Deadline, lifeIssueMessage, type Reminder } from "deputy-archive/life";
import { describe, expect, it } from "vitest";
import { byIcal, byTsIcs, linesOf, longestLine } from "./calendarReaders";

const law = { zh: "示例办法", en: "example measure" };

const deadline: Deadline = {
  rules: "example",
  rule: "reply",
  subject: "建议12号：关于道路;路灯,等",
  body: "示例局",
  for: [{ deputy: "DT16-0001", station: "S-1" }],
  basis: [{ law, article: "第五条", from: null, to: null }],
  who: { zh: "承办单位", en: "the handling body" },
  what: { zh: "答复代表", en: "reply to the deputy" },
  startedOn: "2026-09-02",
  dueOn: "2026-12-02",
  longer: null,
  notStated: ["countsFrom", "onRestDay"],
  state: { kind: "running", daysLeft: 8 },
};

const yearly: Reminder = {
  rules: "example",
  rule: "sum-up",
  subject: "2026",
  for: [{ county: "140226" }],
  basis: [{ law, article: "", from: null, to: null }],
  who: { zh: "县级人大常委会", en: "county standing committees" },
  what: { zh: "汇总上报", en: "report" },
  startedOn: "2026-01-01",
  dueOn: "2026-11-30",
  state: { kind: "soon-due", daysLeft: 6 },
};

const base: CalendarOptions = { asOf: "2026-11-24", audience: "internal" };
const calendar = (
  deadlines: readonly (Deadline | Reminder)[],
  options: Partial<CalendarOptions> = {},
) => deadlineCalendar(deadlines, { ...base, ...options }).value;

describe("a deadline in a calendar", () => {
  it("is the whole of its last day, with its article", () => {
    const [event] = byIcal(calendar([deadline]));
    expect(event).toEqual({
      uid: event?.uid,
      from: "2026-12-02",
      to: "2026-12-03",
      summary: "承办单位答复代表（建议12号：关于道路;路灯,等）",
      description: [
        "当日为最后一日。",
        "承办单位：示例局",
        "起算：2026-09-02",
        "涉及代表：DT16-0001",
        "依据：示例办法第五条",
        "条文没有写明（按常例算）：起算当日算不算；遇休息日顺延不顺延",
      ].join("\n"),
      sequence: 20781,
      status: "CONFIRMED",
      alarms: 2,
    });
    expect(byTsIcs(calendar([deadline]))).toEqual([event]);
  });

  it("speaks English beside Chinese", () => {
    const [event] = byIcal(calendar([deadline], { language: "en" }));
    expect(event?.summary).toContain("the handling body to reply to the deputy (建议12号");
    expect(event?.description).toContain("Under: example measure, 第五条");
    expect(calendar([], { language: "en" })).toContain("X-WR-CALNAME:Deadlines of duty");
  });

  it("says what an extension took", () => {
    const longer = { zh: "经同意延长", en: "extended with consent" };
    const [event] = byIcal(calendar([{ ...deadline, longer }]));
    expect(event?.description).toContain("已延长：经同意延长");
  });

  it("an article not looked up is said not to be", () => {
    expect(byIcal(calendar([yearly]))[0]?.description).toContain("依据：示例办法，条号未查明");
  });

  it.each([
    [{ kind: "met", on: "2026-11-20", lateBy: 0 }, "CONFIRMED", "已于 2026-11-20 办理"],
    [{ kind: "ended", by: "withdrawn", on: "2026-11-01" }, "CANCELLED", "起不再要求"],
    [{ kind: "lapsed" }, "CONFIRMED", "不是必须办的"],
    [{ kind: "overdue", days: 3 }, "CONFIRMED", "登记里还没有看到"],
  ] as const)("%o reminds of nothing any more and says how it stands", (state, status, words) => {
    const [event] = byIcal(calendar([{ ...deadline, state }]));
    expect([event?.status, event?.alarms]).toEqual([status, 0]);
    expect(event?.description).toContain(`截至 2026-11-24：`);
    expect(event?.description).toContain(words);
  });

  it("what is done says so in its name", () => {
    const met = { kind: "met", on: "2026-11-20", lateBy: 0 } as const;
    expect(byIcal(calendar([{ ...deadline, state: met }]))[0]?.summary).toMatch(/^已办：/);
  });

  it("reminds at nine in the morning, as many days before as asked", () => {
    const triggers = (days: readonly number[]) =>
      linesOf(calendar([deadline], { remindDaysBefore: days })).filter((line) =>
        line.startsWith("TRIGGER"),
      );
    expect(triggers([7, 1, 0])).toEqual(["TRIGGER:-P6DT15H", "TRIGGER:-PT15H", "TRIGGER:PT9H"]);
    expect(triggers([-1, 1.5, 400, Number.NaN])).toEqual([]);
  });

  it("the last day that can be written needs no end", () => {
    const last = { ...deadline, dueOn: "9999-12-31" } as const;
    expect(calendar([last])).not.toContain("DTEND");
    expect(byIcal(calendar([last]))[0]?.from).toBe("9999-12-31");
  });
});

describe("an edition that follows another", () => {
  const [first] = byIcal(calendar([deadline]));

  it("names the same deadline the same, with a higher number", () => {
    const later = { ...deadline, dueOn: "2027-03-02", startedOn: "2026-10-02" } as const;
    const [second] = byIcal(calendar([later], { asOf: "2026-11-25" }));
    expect(second?.uid).toBe(first?.uid);
    expect(second?.sequence).toBe(20782);
    expect(second?.from).toBe("2027-03-02");
    expect(byIcal(calendar([deadline], { sequence: 7 }))[0]?.sequence).toBe(7);
  });

  it("names other matters, bodies, rules and deputies differently", () => {
    const others = [
      { ...deadline, subject: "13" },
      { ...deadline, body: "另一局" },
      { ...deadline, rule: "contact" },
      { ...deadline, for: [{ deputy: "DT16-0002" }] },
    ];
    const uids = byIcal(calendar([deadline, ...others])).map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(5);
  });

  it("has a number iCalendar knows", () => {
    for (const sequence of [-1, 0.5, 2 ** 31, Number.NaN]) {
      expect(() => calendar([], { sequence })).toThrow(RangeError);
    }
    expect(calendar([deadline], { asOf: "1960-01-01" })).toContain("SEQUENCE:0\r\n");
  });

  it("carries the day it was written, and no clock", () => {
    const lines = linesOf(calendar([deadline]));
    expect(lines).toContain("DTSTAMP:20261124T000000Z");
    expect(lines).toContain("LAST-MODIFIED:20261124T000000Z");
    expect(calendar([deadline])).toBe(calendar([deadline]));
  });
});

describe("who may see which deadlines", () => {
  it("the public gets those of no deputy, without the matter", () => {
    const text = calendar([deadline, yearly], { audience: "public" });
    expect(byIcal(text).map(({ summary }) => summary)).toEqual(["县级人大常委会汇总上报"]);
    expect(text).toContain("CLASS:PUBLIC");
    expect(byIcal(deadlineCalendar([deadline], { asOf: "2026-11-24" }).value)).toEqual([]);
  });

  it("what the public may not see is not in the name either", () => {
    const named = { ...yearly, subject: "建议12号", body: "示例局" };
    const text = calendar([yearly], { audience: "public" });
    expect(calendar([named], { audience: "public" })).toBe(text);
    expect(byIcal(calendar([yearly, named], { audience: "public" })).length).toBe(1);
  });

  it("the public is not told how matters stand", () => {
    const met = { ...yearly, state: { kind: "met", on: "2026-11-20", lateBy: 0 } } as never;
    const [event] = byIcal(calendar([met], { audience: "public" }));
    expect(event?.summary).toBe("县级人大常委会汇总上报");
    expect(event?.description).not.toContain("2026-11-20");
  });

  it("the deputy's own calendar has the matter, and no certificate or private number", () => {
    const named = { ...deadline, subject: "13800000000反映的事" };
    const text = calendar([named], { audience: "self", name: "示例13800000000" });
    const [event] = byIcal(text);
    expect(event?.summary).toBe("承办单位答复代表（***反映的事）");
    expect(event?.description).toContain("承办单位：示例局");
    expect(text).not.toContain("DT16-0001");
    expect(text).toContain("CLASS:PRIVATE");
    expect(text).toContain("X-WR-CALNAME:示例***");
  });
});

describe("what a calendar cannot hold is said", () => {
  it("a day that is not known", () => {
    const why = { kind: "no-article-in-force" } as const;
    const unknown = { ...deadline, dueOn: null, state: { kind: "not-known", why } } as const;
    const waiting = { ...deadline, dueOn: null, state: { kind: "not-begun" } } as const;
    const { value, issues } = deadlineCalendar([waiting, unknown], base);
    expect(byIcal(value)).toEqual([]);
    expect(issues).toEqual([
      { code: "calendar-deadline-without-day", path: [1], params: { rule: "reply" } },
    ]);
    expect(issues.map((issue) => lifeIssueMessage(issue, "zh"))[0]).toContain("“reply”");
    expect(deadlineCalendar([unknown], { asOf: "2026-11-24" }).issues).toEqual([]);
  });

  it("one deadline given twice, on two days", () => {
    const other = { ...deadline, dueOn: "2026-12-05" } as const;
    const { value, issues } = deadlineCalendar([deadline, deadline, other], base);
    expect(byIcal(value).map(({ from }) => from)).toEqual(["2026-12-02"]);
    expect(issues.map(({ code, path }) => [code, path])).toEqual([["calendar-event-twice", [2]]]);
  });
});

describe("the file", () => {
  it("is to be published, in the time of Shanghai, and folded by octets", () => {
    const lines = linesOf(calendar([deadline]));
    expect(lines.slice(0, 9)).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//deputy-archive//deputy-archive//ZH",
      "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH",
      "NAME:履职期限",
      "X-WR-CALNAME:履职期限",
      "X-WR-TIMEZONE:Asia/Shanghai",
      "BEGIN:VTIMEZONE",
    ]);
    expect(longestLine(calendar([deadline]))).toBeLessThanOrEqual(75);
    expect(calendar([deadline]).replace(/\r\n/g, "")).not.toMatch(/[\r\n]/);
  });

  it("is a calendar with no event where there is none", () => {
    expect(byIcal(calendar([]))).toEqual([]);
  });
});
