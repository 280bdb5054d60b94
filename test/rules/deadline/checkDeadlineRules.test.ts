import { readdirSync, readFileSync } from "node:fs";
import {
  type CountingPart,
  checkDeadlineRules,
  type DeadlineRule,
  type DeadlineRules,
  deadlinesOf,
} from "deputy-archive/life";
import { describe, expect, it } from "vitest";
import { calendar, counting, handling, replyRule, rulesWith, shippedDeadlines } from "./example";

function faults(rule: Partial<DeadlineRule>, file: Partial<DeadlineRules> = {}) {
  return checkDeadlineRules(rulesWith(rule, file)).map(
    ({ code, path }) => `${code} ${path.join("/")}`,
  );
}

const takes = { zh: "经同意", en: "with consent" };

describe("a file of deadlines", () => {
  it("in order has no issue", () => {
    expect(
      faults({ endedBy: ["closed"], start: { event: "referred", otherwise: "accepted" } }),
    ).toEqual([]);
    expect(faults({ limit: { kind: "window-end", window: "month" }, remindDaysBefore: 0 })).toEqual(
      [],
    );
    expect(faults({ limit: { kind: "year-day", month: 2, day: 29 } })).toEqual([]);
  });

  it("names an article for each deadline", () => {
    expect(faults({ basis: [] })).toEqual(["deadline-without-basis rules/0/basis"]);
    const law = { zh: "示例办法", en: "example measure" };
    const basis = [{ law, article: "", from: "2026-01-02", to: "2026-01-01" }] as const;
    expect(faults({ basis })).toEqual(["dates-out-of-order rules/0/basis/0"]);
  });

  it("counts in whole numbers from 1", () => {
    const code = "deadline-amount-not-counting";
    expect(faults({ limit: { kind: "months", amount: -3 } })).toEqual([
      `${code} rules/0/limit/amount`,
    ]);
    expect(faults({ limit: { kind: "working-days", amount: 1.5 } })).toHaveLength(1);
    expect(faults({ remindDaysBefore: -1 })).toEqual([`${code} rules/0/remindDaysBefore`]);
    const limit = { kind: "calendar-days", amount: 0 } as const;
    const longer = [{ where: "extended", counted: "after-due", limit, takes }] as const;
    expect(faults({ longer })).toEqual([`${code} rules/0/longer/0/limit/amount`]);
  });

  it("names days there are", () => {
    expect(faults({ limit: { kind: "year-day", month: 11, day: 31 } })).toEqual([
      "deadline-day-not-in-year rules/0/limit",
    ]);
  });

  it("names events it knows, its own among them", () => {
    const code = "unknown-deadline-event";
    const limit = { kind: "months", amount: 3 } as const;
    const longer = [{ where: "extended", counted: "after-due", takes, until: "e", limit }] as const;
    const start = { event: "a", otherwise: "b", restartedBy: ["c"] };
    const all: Partial<DeadlineRule> = { start, longer, metBy: ["d"], endedBy: ["f"] };
    expect(faults(all, { endedBy: ["g"] })).toEqual([
      `${code} endedBy/0`,
      `${code} rules/0/start/event`,
      `${code} rules/0/start/otherwise`,
      `${code} rules/0/start/restartedBy/0`,
      `${code} rules/0/metBy/0`,
      `${code} rules/0/endedBy/0`,
      `${code} rules/0/longer/0/until`,
    ]);
    const events = [..."abcdefg"].map((event) => ({ event, name: { zh: event, en: event } }));
    expect(faults(all, { endedBy: ["g"], events })).toEqual([]);
  });

  it("has deadlines, each with a kind and an end, each id once", () => {
    expect(faults({}, { rules: [] })).toEqual(["empty-list rules"]);
    expect(faults({ kinds: [], metBy: [] })).toEqual([
      "empty-list rules/0/kinds",
      "empty-list rules/0/metBy",
    ]);
    expect(faults({}, { rules: [replyRule, replyRule] })).toEqual([
      "duplicate-deadline rules/1/id",
    ]);
  });

  it("marks as assumed only what there is to count", () => {
    // What a file may say, though the types do not let it.
    const notStated = ["month"] as unknown as readonly CountingPart[];
    expect(faults({}, { counting: { ...counting, notStated } })).toEqual([
      "unknown-counting-part counting/notStated/0",
    ]);
    expect(faults({ counting: { ...counting, notStated } })).toEqual([
      "unknown-counting-part rules/0/counting/notStated/0",
    ]);
  });
});

describe("the deadlines shipped", () => {
  const names = readdirSync("deadlines").map((file) => file.replace(/\.json$/, ""));

  it.each(names)("%s is in order, in two languages, and says what is not known", (name) => {
    const rules = shippedDeadlines(name);
    expect(checkDeadlineRules(rules)).toEqual([]);
    expect(rules.id).toBe(name);
    expect(rules.notSeen.length).toBeGreaterThan(0);
    // Whether the start day counts is said by no law found.
    for (const one of [rules, ...rules.rules]) {
      if (one.counting !== undefined) expect(one.counting.notStated).toContain("countsFrom");
    }
    const text = readFileSync(`deadlines/${name}.json`, "utf8");
    expect(text.match(/"zh": ""|"en": ""/)).toBeNull();
  });

  it("name the reply of three months in every place with rules for suggestions", () => {
    const due = names.flatMap((name) => {
      const found = deadlinesOf(
        shippedDeadlines(name),
        handling({}, { marks: {} }),
        "2026-04-01",
        calendar,
      );
      return found.filter(({ rule }) => rule === "reply").map(({ dueOn }) => dueOn);
    });
    expect(due).toEqual(Array.from({ length: 8 }, () => "2026-06-02"));
  });

  it("name six months in all: with consent at most, in Shanghai three and three more", () => {
    const extended = handling({ referred: "2025-11-30" }, { marks: { extended: true } });
    const due = (name: string) =>
      deadlinesOf(shippedDeadlines(name), extended, "2026-04-01", calendar).find(
        ({ rule }) => rule === "reply",
      )?.dueOn;
    expect(["national", "shandong", "shanghai"].map(due)).toEqual([
      ...["2026-05-30", "2026-05-30", "2026-05-28"],
    ]);
  });

  /** Rule, amount and unit of every limit of a place but the reply. */
  const limits = (name: string) =>
    shippedDeadlines(name)
      .rules.filter(({ id }) => id !== "reply")
      .map(({ id, limit }) => ("amount" in limit ? `${id} ${limit.amount} ${limit.kind}` : id));

  it.each([
    ["national", []],
    [
      "shandong",
      [
        "refer 5 calendar-days",
        "decline 5 calendar-days",
        "co-opinion 1 months",
        "reply-again 1 months",
      ],
    ],
    [
      "qingdao",
      [
        ...["refer 5 working-days", "decline 5 working-days", "co-opinion 1 months"],
        ...["opinion-reply 1 months", "handling-report"],
      ],
    ],
    [
      "shanghai",
      [
        "refer 7 working-days",
        "decline 7 working-days",
        "co-opinion 1 months",
        "reply-again 1 months",
        "handling-meeting 1 months",
      ],
    ],
    [
      "henan",
      [
        ...["decline 10 working-days", "reassign 10 working-days", "co-opinion 2 months"],
        ...["feedback 10 working-days", "reply-again 1 months", "inspection-notice 10 days-before"],
      ],
    ],
    [
      "zhejiang",
      [
        "notify 7 calendar-days",
        "decline 10 calendar-days",
        "co-opinion 2 months",
        "reply-again 1 months",
      ],
    ],
    [
      "chongqing",
      [
        ...["refer 10 working-days", "decline 10 working-days", "reassign 10 working-days"],
        ...["contact 20 working-days", "co-opinion 30 working-days"],
        ...["co-opinion-again 5 working-days", "feedback 20 working-days", "reply-again 2 months"],
        ...["promises-report", "promises-rating 20 working-days", "report-review"],
      ],
    ],
    ["beijing", ["feedback 15 working-days", "reply-again 2 months"]],
    ["station-reception", ["reception-notice 3 days-before"]],
    ["datong", ["summing-up"]],
  ] as const)("%s has its own partial limits", (name, expected) => {
    expect(limits(name)).toEqual(expected);
  });

  it("ask for the summing up by 30 November (D9)", () => {
    const year = (began: "2025-12-01" | "2026-01-01") => ({
      ...{ subject: "2026", kind: "year", dates: { "period-began": began }, for: [] },
    });
    for (const began of ["2025-12-01", "2026-01-01"] as const) {
      const [found] = deadlinesOf(shippedDeadlines("datong"), year(began), "2026-11-10");
      expect(found).toMatchObject({
        dueOn: "2026-11-30",
        state: { kind: "soon-due", daysLeft: 20 },
      });
    }
  });
});
