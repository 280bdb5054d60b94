import type { PlainDate } from "deputy-archive";
import { type DeadlineFacts, type DeadlineRule, deadlinesOf } from "deputy-archive/life";
import { describe, expect, it } from "vitest";
import { calendar, handling, replyRule, rulesWith } from "./example";

/** The one deadline of a file with one rule. */
function one(
  asOf: PlainDate,
  facts: DeadlineFacts = handling(),
  rule: Partial<DeadlineRule> = {},
  withCalendar = true,
) {
  const [found] = deadlinesOf(rulesWith(rule), facts, asOf, withCalendar ? calendar : undefined);
  if (found === undefined) throw new Error("the rule applies");
  return found;
}

const stateOn = (...of: Parameters<typeof one>) => one(...of).state;

describe("a deadline on a day", () => {
  it("is not begun before the day it is counted from", () => {
    expect(one("2026-03-01")).toMatchObject({ startedOn: null, dueOn: null });
    expect(stateOn("2026-03-01")).toEqual({ kind: "not-begun" });
    expect(stateOn("2026-03-01", handling({ referred: null }))).toEqual({ kind: "not-begun" });
    expect(stateOn("2026-03-01", { ...handling(), dates: {} })).toEqual({ kind: "not-begun" });
  });

  it("runs, is soon due, due, and overdue", () => {
    expect(one("2026-03-02").dueOn).toBe("2026-06-02");
    expect(stateOn("2026-05-17")).toEqual({ kind: "running", daysLeft: 16 });
    expect(stateOn("2026-05-18")).toEqual({ kind: "soon-due", daysLeft: 15 });
    expect(stateOn("2026-06-01")).toEqual({ kind: "soon-due", daysLeft: 1 });
    expect(stateOn("2026-06-02")).toEqual({ kind: "due" });
    expect(stateOn("2026-06-03")).toEqual({ kind: "overdue", days: 1 });
  });

  it("lapses where it need not be done", () => {
    expect(stateOn("2026-06-03", handling(), { ifMissed: "lapses" })).toEqual({ kind: "lapsed" });
  });

  it("is met on a day, in time or late, and only once that is seen", () => {
    const inTime = handling({ replied: "2026-06-02" });
    expect(stateOn("2026-06-03", inTime)).toEqual({ kind: "met", on: "2026-06-02", lateBy: 0 });
    expect(stateOn("2026-06-01", inTime)).toEqual({ kind: "soon-due", daysLeft: 1 });
    const late = handling({ replied: "2026-06-12" });
    expect(stateOn("2026-07-01", late)).toEqual({ kind: "met", on: "2026-06-12", lateBy: 10 });
  });

  it("is not met by what came before it began", () => {
    const before = handling({ replied: "2026-03-01" });
    expect(stateOn("2026-06-02", before)).toEqual({ kind: "due" });
  });

  it("ends with a withdrawal, and with what ends the rule", () => {
    const withdrawn = handling({ withdrawn: "2026-04-01" });
    const ended = { kind: "ended", by: "withdrawn", on: "2026-04-01" };
    expect(stateOn("2026-07-01", withdrawn)).toEqual(ended);
    expect(
      stateOn("2026-07-01", handling({ closed: "2026-04-02" }), { endedBy: ["closed"] }),
    ).toEqual({ kind: "ended", by: "closed", on: "2026-04-02" });
    expect(
      stateOn("2026-07-01", handling({ withdrawn: "2026-04-02", replied: "2026-04-01" })).kind,
    ).toBe("met");
  });

  it("ends with what came first", () => {
    const dates = { withdrawn: "2026-04-03", closed: "2026-04-02" } as const;
    const found = deadlinesOf(
      rulesWith({}, { endedBy: ["withdrawn", "closed"] }),
      handling(dates),
      "2026-07-01",
    );
    expect(found[0]?.state).toEqual({ kind: "ended", by: "closed", on: "2026-04-02" });
  });

  it("takes another event where the first was not written down", () => {
    const start = { event: "accepted", otherwise: "referred" };
    expect(one("2026-04-01", handling(), { start }).startedOn).toBe("2026-03-02");
    const accepted = handling({ accepted: "2026-03-20" });
    expect(one("2026-04-01", accepted, { start }).startedOn).toBe("2026-03-20");
  });

  it("begins anew on reassignment only where the rule says so", () => {
    const reassigned = handling({ reassigned: "2026-03-20" });
    const start = { event: "referred", restartedBy: ["reassigned"] };
    expect(one("2026-04-01", reassigned).startedOn).toBe("2026-03-02");
    expect(one("2026-04-01", reassigned, { start }).startedOn).toBe("2026-03-20");
  });

  it("names the articles in force on the day it began", () => {
    const law = { zh: "示例法", en: "example law" };
    const basis = [
      { law, article: "第四十二条", from: "2015-08-29", to: "2025-03-10" },
      { law, article: "第五十一条", from: "2025-03-11", to: null },
    ] as const;
    const articles = (referred: PlainDate) =>
      one("2026-03-02", handling({ referred }), { basis }).basis.map(({ article }) => article);
    expect(articles("2025-03-10")).toEqual(["第四十二条"]);
    expect(articles("2025-03-11")).toEqual(["第五十一条"]);
    expect(articles("2026-03-03")).toEqual(["第四十二条", "第五十一条"]);
    expect(stateOn("2026-03-02", handling({ referred: "2015-08-28" }), { basis })).toEqual({
      kind: "not-known",
      why: { kind: "no-article-in-force" },
    });
  });

  it("is not known while a mark is not told, and does not apply where it is told to be absent", () => {
    const where = ["recess"];
    const why = { kind: "mark-not-told", mark: "recess" };
    expect(stateOn("2026-04-01", handling(), { where })).toEqual({ kind: "not-known", why });
    const recess = handling({}, { marks: { recess: true } });
    expect(stateOn("2026-04-01", recess, { where }).kind).toBe("running");
    const session = handling({}, { marks: { recess: false } });
    expect(deadlinesOf(rulesWith({ where }), session, "2026-04-01")).toEqual([]);
  });

  it("concerns only its own kinds of matter", () => {
    expect(deadlinesOf(rulesWith({ kinds: ["year"] }), handling(), "2026-04-01")).toEqual([]);
  });

  it("is not known where working days cannot be counted; that it was met is known all the same", () => {
    const limit = { kind: "working-days", amount: 5 } as const;
    const why = { kind: "working-calendar-missing" };
    expect(stateOn("2026-04-01", handling(), { limit }, false)).toEqual({ kind: "not-known", why });
    const replied = handling({ replied: "2026-03-30" });
    const met = { kind: "met", on: "2026-03-30", lateBy: null };
    expect(stateOn("2026-04-01", replied, { limit }, false)).toEqual(met);
    expect(one("2026-04-01", handling(), { limit }).dueOn).toBe("2026-03-09");
  });

  it("is counted as the rule says where that differs from the file", () => {
    const counting = { ...rulesWith().counting, countsFrom: "same-day" } as const;
    const found = one("2026-04-01", handling(), {
      counting: { ...counting, notStated: ["restart"] },
    });
    expect(found).toMatchObject({ dueOn: "2026-06-01", notStated: ["restart"] });
  });

  it("names whom it concerns, what is to be done and by whom", () => {
    const { rule, rules, subject, body, who, what } = one("2026-04-01");
    expect({ rule, rules, subject, body }).toEqual({
      ...{ rule: "reply", rules: "example" },
      ...{ subject: "12", body: "示例局" },
    });
    expect([who, what]).toEqual([replyRule.who, replyRule.what]);
    expect(Object.keys(one("2026-04-01"))).not.toContain("dates");
  });
});

describe("a longer limit", () => {
  const takes = { zh: "经同意", en: "with consent" };
  const total = { where: "wide-ranging", counted: "from-start", takes } as const;
  const added = { where: "extended", counted: "after-due", takes, until: "extended-to" } as const;
  const limit = { kind: "months", amount: 6 } as const;
  const longer = [
    { ...total, limit },
    { ...added, limit: { kind: "months", amount: 3 } },
  ] as const;
  const marked = (mark: string, until: PlainDate | null = null) =>
    handling({}, { marks: { [mark]: true }, planned: { "extended-to": until } });

  it("is a total, not three and six months", () => {
    const found = one("2026-04-01", marked("wide-ranging"), { longer });
    expect(found).toMatchObject({ dueOn: "2026-09-02", longer: takes });
    expect(one("2026-04-01", handling(), { longer })).toMatchObject({
      ...{ dueOn: "2026-06-02", longer: null },
    });
  });

  it("is added to the ordinary one where the place says so", () => {
    expect(one("2026-04-01", marked("extended"), { longer }).dueOn).toBe("2026-09-02");
    const facts = { ...marked("extended"), planned: {} };
    expect(one("2026-04-01", facts, { longer }).dueOn).toBe("2026-09-02");
  });

  it("goes to the day agreed on, within what there may be", () => {
    const until = (day: PlainDate) => one("2026-04-01", marked("extended", day), { longer }).dueOn;
    expect(until("2026-07-15")).toBe("2026-07-15");
    expect(until("2026-12-31")).toBe("2026-09-02");
    expect(until("2026-05-01")).toBe("2026-06-02");
  });

  it("is not known where it cannot be counted", () => {
    const inWorkingDays = [{ ...total, limit: { kind: "working-days", amount: 400 } }] as const;
    const found = one("2026-04-01", marked("wide-ranging"), { longer: inWorkingDays });
    expect(found.state).toEqual({
      kind: "not-known",
      why: { kind: "working-calendar-too-short" },
    });
    const both = { limit: { kind: "working-days", amount: 5 }, longer } as const;
    expect(one("2026-04-01", marked("wide-ranging"), both, false).dueOn).toBeNull();
  });
});

describe("what must be done ahead of a day", () => {
  const rule = {
    kinds: ["reception"],
    start: { event: "reception-day" },
    limit: { kind: "days-before", amount: 3 },
    metBy: ["reception-announced"],
  } as const;
  const reception = (announced: PlainDate | null = null): DeadlineFacts => ({
    subject: "R-1",
    kind: "reception",
    dates: { "reception-announced": announced },
    planned: { "reception-day": "2026-05-20" },
    for: [],
  });

  it("is asked for as soon as the day is fixed", () => {
    expect(one("2026-05-10", reception(), rule)).toMatchObject({ dueOn: "2026-05-17" });
    expect(stateOn("2026-05-18", reception("2026-05-12"), rule)).toMatchObject({ lateBy: 0 });
    expect(stateOn("2026-05-10", { ...reception(), planned: {} }, rule).kind).toBe("not-begun");
  });
});
