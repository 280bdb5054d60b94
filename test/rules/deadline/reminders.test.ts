import { checklist, checklistCalendar, type PlainDate } from "deputy-archive";
import {
  type DeadlineFor,
  type Reminder,
  remind,
  remindersBy,
  remindersOfChecklist,
  reminderText,
} from "deputy-archive/life";
import { describe, expect, it } from "vitest";
import { fiveOnes, known, only } from "../checklist/fiveOnes";
import { entry } from "../records";
import { calendar, handling, rulesWith } from "./example";

const one: DeadlineFor = { deputy: "D-1", station: "S-1", county: "C-1" };
const other: DeadlineFor = { deputy: "D-2", station: "S-2", county: "C-1" };

const facts = [
  handling({}, { subject: "3", for: [one] }),
  handling({ referred: "2026-02-20" }, { subject: "2", for: [one, other] }),
  handling({}, { subject: "1", for: [other] }),
  handling({}, { subject: "4", for: [] }),
  handling({ referred: "2026-05-20" }, { subject: "5", for: [one] }),
  handling({ referred: null }, { subject: "6", for: [one] }),
  handling({ replied: "2026-05-20" }, { subject: "7", for: [one] }),
];
const from = { matters: [{ rules: rulesWith(), facts }], calendar };

const subjects = (reminders: readonly Reminder[]) => reminders.map(({ subject }) => subject);

/** The one reminder of one matter on a day. */
function reminderOn(asOf: PlainDate): Reminder {
  const [found] = remind(asOf, { ...from, matters: [{ rules: rulesWith(), facts: [handling()] }] });
  if (found === undefined) throw new Error("there is something to remind of");
  return found;
}

describe("what is due, soon due, overdue", () => {
  it("stands in the order of the due days, then by name", () => {
    const found = remind("2026-06-02", from);
    expect(subjects(found)).toEqual(["2", "1", "3", "4"]);
    expect(found.map(({ state }) => state.kind)).toEqual(["overdue", "due", "due", "due"]);
    const turned = { ...from, matters: [{ rules: rulesWith(), facts: [...facts].reverse() }] };
    expect(remind("2026-06-02", turned)).toEqual(found);
  });

  it("is given for a deputy, a station, a county", () => {
    const of = (scope: DeadlineFor) => subjects(remind("2026-06-02", from, scope));
    expect(of({ deputy: "D-1" })).toEqual(["2", "3"]);
    expect(of({ station: "S-2" })).toEqual(["2", "1"]);
    expect(of({ county: "C-1" })).toEqual(["2", "1", "3"]);
    expect(of({ county: "C-1", deputy: "D-2" })).toEqual(["2", "1"]);
    expect(of({ county: "C-2" })).toEqual([]);
  });

  it("is grouped, those that concern nobody last", () => {
    const groups = remindersBy(remind("2026-06-02", from), "station");
    expect(groups.map(({ of, reminders }) => [of, ...subjects(reminders)])).toEqual([
      ["S-1", "2", "3"],
      ["S-2", "2", "1"],
      [null, "4"],
    ]);
    const found = remindersBy(remind("2026-06-02", from, { county: "C-1" }), "county");
    expect(found.map(({ of, reminders }) => [of, ...subjects(reminders)])).toEqual([
      ["C-1", "2", "1", "3"],
    ]);
    expect(remindersBy([{ ...reminderOn("2026-06-02"), for: [{}] }], "county")[0]?.of).toBeNull();
  });

  it("holds reminders drawn elsewhere, and those alike stay as they came", () => {
    const drawn = { ...reminderOn("2026-06-02"), for: [{}] };
    const { body: _body, ...nobodys } = drawn;
    const { name: _name, ...named } = { ...drawn, name: { zh: "甲", en: "A" } };
    const others = [named, drawn, nobodys, { ...drawn, for: [one] }];
    const found = remind("2026-06-02", { matters: [], calendar: null, others });
    expect(found).toEqual([nobodys, named, drawn, { ...drawn, for: [one] }]);
  });
});

describe("reminders of a checklist", () => {
  const on = (asOf: PlainDate, days = 7) => {
    const found = checklist(known([entry("visit")], asOf));
    if (found === null) throw new Error("there is a checklist");
    return remindersOfChecklist(found, one, days).map(({ rule, state, dueOn }) => [
      ...[rule, dueOn, state.kind],
    ]);
  };

  it("come as the window nears its end, with the article", () => {
    expect(on("2026-03-10")).toEqual([]);
    expect(on("2026-03-25")).toEqual([
      ["reception", "2026-03-31", "soon-due"],
      ["visit", "2026-03-31", "soon-due"],
    ]);
    expect(on("2026-03-31", 0)).toEqual([
      ["reception", "2026-03-31", "due"],
      ["visit", "2026-03-31", "due"],
    ]);
    const found = checklist(known([], "2026-03-31"));
    if (found === null) throw new Error("there is a checklist");
    expect(remindersOfChecklist(found, one, 0)[0]).toMatchObject({
      basis: [{ law: { zh: "五个一" }, article: "第三条" }],
      for: [one],
      startedOn: "2026-03-01",
    });
  });

  it("name the statutes behind an aspect", () => {
    const law = { zh: "示例法", en: "example law" };
    const statutes = [{ law, article: "第七条", from: null, to: null }];
    const found = checklist(known([], "2026-03-31", { policy: only({ statutes }) }));
    if (found === null) throw new Error("there is a checklist");
    const [drawn] = remindersOfChecklist(found, one, 0);
    expect(drawn?.basis.map(({ article }) => article)).toEqual(["第三条", "第七条"]);
  });

  it("of a calendar name the windows that went by, and nothing done", () => {
    const done = entry("reception", { occurredOn: "2026-01-10", recordedOn: "2026-01-10" });
    const found = checklistCalendar(known([done], "2026-03-30", { policy: fiveOnes }));
    if (found === null) throw new Error("there is a checklist");
    const drawn = remindersOfChecklist(found, one, 7).filter(({ rule }) => rule === "reception");
    expect(drawn.map(({ subject, state }) => [subject, state])).toEqual([
      ["2026-02-01", { kind: "overdue", days: 30 }],
      ["2026-03-01", { kind: "soon-due", daysLeft: 1 }],
    ]);
  });
});

describe("a reminder in words", () => {
  it("says who is to do what by when, and where that stands", () => {
    expect(reminderText(reminderOn("2026-05-20"), "zh")).toBe(
      "12：请承办单位（示例局）于 2026 年 6 月 2 日前（含当日）答复代表，还有 13 天（示例办法第五条）。",
    );
    expect(reminderText(reminderOn("2026-05-20"), "en")).toBe(
      "12: the handling body (示例局) to reply to the deputy by June 2, 2026; 13 days are left (example measure, 第五条).",
    );
    expect(reminderText(reminderOn("2026-06-01"), "en")).toContain("; 1 day is left (");
    expect(reminderText(reminderOn("2026-06-02"), "zh")).toContain("就是今天");
    expect(reminderText(reminderOn("2026-06-02"), "en")).toContain("that is today");
  });

  it("asks for a look where the day has passed, and says nobody failed", () => {
    expect(reminderText(reminderOn("2026-06-12"), "zh")).toContain(
      "已过 10 天，登记里还没有看到；已经办了的，请补登记",
    );
    expect(reminderText(reminderOn("2026-06-12"), "en")).toContain("; 10 days ago, and no record");
    expect(reminderText(reminderOn("2026-06-03"), "en")).toContain("; 1 day ago, and no record");
  });

  it("uses the matter's own name, and says where an article was not looked up", () => {
    const { body: _body, ...reminder } = reminderOn("2026-06-02");
    const law = { zh: "示例办法", en: "example measure" };
    const basis = [{ law, article: "", from: null, to: null }];
    const named = { ...reminder, basis, name: { zh: "第12号建议", en: "suggestion 12" } };
    expect(reminderText(named, "zh")).toBe(
      "第12号建议：请承办单位于 2026 年 6 月 2 日前（含当日）答复代表，就是今天（示例办法，条号未查明）。",
    );
    expect(reminderText(named, "en")).toBe(
      "suggestion 12: the handling body to reply to the deputy by June 2, 2026; that is today (example measure, article not looked up).",
    );
  });
});
