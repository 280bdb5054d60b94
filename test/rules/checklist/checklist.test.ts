import {
  type ArchiveRecord,
  type AspectWindow,
  type ChecklistAspect,
  checklist,
  checklistCalendar,
  checklistText,
  type Mandate,
  type PlainDate,
  type Rating,
} from "deputy-archive";
import { describe, expect, it } from "vitest";
import { widePolicy } from "../diff/widePolicy";
import { entry, many, report, suggestion } from "../records";
import { fiveOnes, known, only } from "./fiveOnes";

const rating: Rating = {
  kind: "rating",
  id: "G1",
  item: "integrity",
  rater: "group",
  assessor: "示例小组",
  occurredOn: "2026-03-05",
  recordedOn: "2026-03-05",
  points: 9,
  reason: null,
  source: null,
};

/** State and count of every aspect. */
function states(records: readonly ArchiveRecord[], on: PlainDate, mandate: Partial<Mandate> = {}) {
  const found = checklist(known(records, on, { mandate }));
  return found?.aspects.map(({ state, count, atLeast }) => `${state} ${count}/${atLeast}`);
}

/** The one aspect of a checklist. */
function one(
  changes: Partial<ChecklistAspect>,
  records: readonly ArchiveRecord[],
  asOf: PlainDate,
  mandate: Partial<Mandate> = {},
) {
  const [found] =
    checklist(known(records, asOf, { policy: only(changes), mandate }))?.aspects ?? [];
  if (found === undefined) throw new Error("the checklist has an aspect");
  return found;
}

describe("the checklist on a day", () => {
  it("says of each aspect whether it is done, partly done or not yet", () => {
    const records = [entry("reception"), entry("visit"), report({ occurredOn: "2024-10-20" })];
    expect(states(records, "2026-03-10")).toEqual([
      "done 1/1",
      "partly 1/2",
      "not-yet 0/1",
      "done 1/1",
      "not-applicable 0/1",
    ]);
  });

  it("counts how many are done of how many that apply", () => {
    const found = checklist(known([entry("reception")], "2026-03-10"));
    expect(found).toMatchObject({ basis: "第二条", on: "2026-03-10", done: 1, applicable: 4 });
  });

  it("looks at the window the day lies in, its first and last day included", () => {
    const on = (day: PlainDate) => states([entry("reception", { occurredOn: day })], "2026-03-31");
    expect(on("2026-03-01")?.[0]).toBe("done 1/1");
    expect(on("2026-03-31")?.[0]).toBe("done 1/1");
    expect(on("2026-02-28")?.[0]).toBe("not-yet 0/1");
  });

  it("leaves out what was written down later", () => {
    const late = entry("reception", { occurredOn: "2026-03-05", recordedOn: "2026-03-20" });
    expect(one({}, [late], "2026-03-19").state).toBe("not-yet");
    expect(one({}, [late], "2026-03-20").state).toBe("done");
  });

  it("can be asked of another day than the day of knowledge, as if that were it", () => {
    const records = [entry("reception"), entry("reception", { occurredOn: "2026-04-02" })];
    const april = known(records, "2026-04-10");
    expect(checklist(april, "2026-03-04")).toEqual(checklist(known(records, "2026-03-04")));
    expect(checklist(april, "2026-03-04")?.aspects[0]).toMatchObject({
      state: "not-yet",
      count: 0,
    });
    expect(checklist(known(records, "2026-03-04"), "2026-04-10")).toEqual(checklist(april));
  });

  it("looks at the first or last window where the day lies outside the period", () => {
    const records = [entry("reception", { occurredOn: "2026-12-03" })];
    expect(checklist(known(records, "2027-02-01"))?.aspects[0]).toMatchObject({
      state: "done",
      window: { from: "2026-12-01", to: "2026-12-31" },
    });
    expect(checklist(known(records, "2025-11-01"))?.aspects[0]).toMatchObject({
      state: "not-yet",
      window: { from: "2026-01-01", to: "2026-01-31" },
    });
  });

  it("counts verified events, once each, and those attended", () => {
    const twice = [
      entry("reception", { activity: "H1", id: "A" }),
      entry("reception", { activity: "H1", id: "B", recorder: "station" }),
      entry("reception", { id: "C", verification: "pending" }),
      entry("reception", { id: "D", attendance: "absent" }),
    ];
    const found = one({ atLeast: 2 }, twice, "2026-03-10");
    expect(found).toMatchObject({ state: "partly", count: 1 });
    expect(found.records).toEqual([{ kind: "entry", id: "A", occurredOn: "2026-03-05" }]);
  });

  it("counts nothing of a duty kept on record only", () => {
    const of = [{ from: "entries", duties: ["training"] }] as const;
    expect(one({ of }, [entry("training")], "2026-03-10").count).toBe(0);
  });

  it("adds the numbers of several selections; a record in two of them counts twice and is listed once", () => {
    const of: ChecklistAspect["of"] = [
      { from: "entries", duties: ["reception"] },
      { from: "entries", duties: ["reception", "visit"] },
      { from: "ratings", items: ["integrity"] },
    ];
    const found = one(
      { of, atLeast: 4 },
      [entry("reception"), entry("visit"), rating],
      "2026-03-10",
    );
    expect(found).toMatchObject({ state: "done", count: 4 });
    expect(found.records.map(({ kind }) => kind)).toEqual(["rating", "entry", "entry"]);
  });

  it("keeps the limit of a selection inside each window", () => {
    const of: ChecklistAspect["of"] = [
      {
        from: "entries",
        duties: ["reception"],
        limit: { per: "week", units: 1, keep: "earliest" },
      },
    ];
    const records = many(10, entry("reception", { occurredOn: "2026-03-02" }));
    expect(one({ of, atLeast: 3 }, records, "2026-03-20").count).toBe(2);
  });

  it.each(["highest", "latest"] as const)("whichever of them the limit keeps: the %s", (keep) => {
    const of: ChecklistAspect["of"] = [
      { from: "entries", duties: ["reception"], limit: { per: "period", units: 1, keep } },
    ];
    const records = many(3, entry("reception", { occurredOn: "2026-03-02" }));
    expect(one({ of, atLeast: 3 }, records, "2026-03-20").count).toBe(1);
  });

  it("has nothing to say where the policy has no checklist", () => {
    const { checklist: _, ...policy } = fiveOnes;
    expect(checklist(known([], "2026-03-10", { policy }))).toBeNull();
    expect(checklistCalendar(known([], "2026-03-10", { policy }))).toBeNull();
  });
});

describe("when an aspect is due", () => {
  it("on the last day of its window, that day included", () => {
    expect(one({}, [], "2026-03-31")).toMatchObject({ state: "not-yet", dueOn: "2026-03-31" });
    const calendar = checklistCalendar(known([], "2026-04-01", { policy: only({}) }));
    const march = calendar?.rows[0]?.windows[2];
    expect(march).toMatchObject({ state: "missed", dueOn: "2026-03-31", count: 0 });
  });

  it("what was begun and not finished in time is missed all the same", () => {
    const calendar = checklistCalendar(
      known([entry("reception")], "2026-04-01", { policy: only({ atLeast: 2 }) }),
    );
    expect(calendar?.rows[0]?.windows[2]).toMatchObject({ state: "missed", count: 1 });
  });

  it("on the last day in force where the mandate ends or is suspended first, with the whole number", () => {
    const ended = { status: "ended", statusOn: "2026-03-10" } as const;
    const suspended = { status: "suspended", statusOn: "2026-03-10" } as const;
    for (const mandate of [ended, suspended]) {
      expect(one({ atLeast: 2 }, [], "2026-03-05", mandate)).toMatchObject({
        state: "not-yet",
        dueOn: "2026-03-10",
        atLeast: 2,
      });
      expect(one({}, [], "2026-04-05", mandate)).toMatchObject({
        state: "not-applicable",
        dueOn: null,
      });
    }
  });

  it("on the last day in force where a suspension that ended cut the window", () => {
    const suspended = (from: PlainDate, to: PlainDate) =>
      one({}, [], "2026-03-05", { suspensions: [{ from, to }] }).dueOn;
    expect(suspended("2026-03-10", "2026-03-20")).toBe("2026-03-31");
    expect(suspended("2026-03-10", "2026-03-31")).toBe("2026-03-10");
    expect(suspended("2026-02-20", "2026-03-31")).toBeNull();
  });

  it("a window before the first day in office is none, one it begins in is whole", () => {
    const mandate = { beganOn: "2026-03-31" } as const;
    const calendar = checklistCalendar(known([], "2026-01-01", { policy: only({}), mandate }));
    const found = calendar?.rows[0]?.windows.map(({ state }) => state);
    expect(found?.slice(0, 3)).toEqual(["not-applicable", "not-applicable", "not-yet"]);
  });

  it("a mandate whose state has no day was never in force", () => {
    expect(one({}, [], "2026-03-05", { status: "ended", statusOn: null }).state).toBe(
      "not-applicable",
    );
  });

  it("whoever came back is in force again without an end", () => {
    const mandate = { status: "in-office", statusOn: "2026-02-01" } as const;
    expect(one({}, [], "2026-03-05", mandate).dueOn).toBe("2026-03-31");
  });
});

describe("statutes", () => {
  const law = { zh: "示例法", en: "example law" };
  const statutes: ChecklistAspect["statutes"] = [
    { law, article: "第二十条", from: null, to: "2026-03-11" },
    { law, article: "第二十八条", from: "2026-03-12", to: null },
  ];
  it.each([
    ["2026-03-11", "第二十条"],
    ["2026-03-12", "第二十八条"],
  ] as const)("on %s the article is %s", (day, article) => {
    expect(one({ statutes }, [], day).statutes.map((each) => each.article)).toEqual([article]);
  });
});

describe("the term", () => {
  const ofTerm = { every: "term", of: [{ from: "reports" }] } as const;

  it("looks back on earlier years and is due on its last day", () => {
    const found = one(ofTerm, [report({ occurredOn: "2022-10-20" })], "2026-03-10");
    expect(found).toMatchObject({
      state: "done",
      window: { from: "2021-09-01", to: "2026-12-31" },
      dueOn: "2026-12-31",
    });
  });

  it("does not look beyond it", () => {
    expect(one(ofTerm, [report({ occurredOn: "2021-08-31" })], "2026-03-10").count).toBe(0);
  });
});

describe("the calendar", () => {
  it("lays every aspect out, window by window", () => {
    const calendar = checklistCalendar(known([entry("reception")], "2026-04-10"));
    const rows = calendar?.rows.map(({ id, windows }) => [id, windows.length]);
    expect(calendar).toMatchObject({ basis: "第二条", on: "2026-04-10" });
    expect(rows).toEqual([
      ["reception", 12],
      ["visit", 4],
      ["suggestion", 1],
      ["report", 1],
      ["leaders", 12],
    ]);
    const receptions = calendar?.rows[0]?.windows.map(({ state }) => state);
    const [missed, done, open] = ["missed", "done", "not-yet"];
    expect(receptions).toEqual([missed, missed, done, ...new Array(9).fill(open)]);
  });

  it("asks a condition of the deputy", () => {
    const leaders = (deputyClass: string) =>
      checklistCalendar(known([], "2026-01-10", { mandate: { deputyClass } }))?.rows[4]?.windows;
    const all = (windows: readonly AspectWindow[] | undefined) =>
      new Set(windows?.map(({ state }) => state));
    expect(all(leaders("leader"))).toEqual(new Set(["not-yet"]));
    expect(all(leaders("grassroots"))).toEqual(new Set(["not-applicable"]));
  });

  it("asks a condition on measures of the records", () => {
    const applies = { measure: { measure: "receptions", atLeast: 1 } };
    const measures = widePolicy.measures.slice(0, 1);
    const policy = { ...only({ applies }), measures };
    const state = (records: readonly ArchiveRecord[]) =>
      checklist(known(records, "2026-03-10", { policy }))?.aspects[0]?.state;
    expect(state([])).toBe("not-applicable");
    expect(state([entry("reception", { occurredOn: "2026-02-05" })])).toBe("not-yet");
  });
});

describe("in sentences", () => {
  it("what is done and what is still to do, and by when", () => {
    const records = [entry("reception"), entry("visit"), suggestion()];
    const found = checklist(known(records, "2026-03-10"));
    if (found === null) throw new Error("there is a checklist");
    expect(checklistText(found)).toEqual([
      { zh: "五个一：适用 4 项，已完成 2 项。", en: "five ones: 2 done of 4 that apply." },
      { zh: "本月接待选民：已完成 1 次（应 1 次）。", en: "This month, reception: done 1 of 1." },
      {
        zh: "本季度走访：已完成 1 次（应 2 次），还差 1 次，3 月 31 日前（含当日）完成。",
        en: "This quarter, visit: done 1 of 2; 1 more to do, by March 31.",
      },
      {
        zh: "本履职年度提建议：已完成 1 次（应 1 次）。",
        en: "This period, suggestion: done 1 of 1.",
      },
      {
        zh: "本届述职报告：已完成 0 次（应 1 次），还差 1 次，12 月 31 日前（含当日）完成。",
        en: "This term, report: done 0 of 1; 1 more to do, by December 31.",
      },
      { zh: "本月带头宣讲：不适用。", en: "This month, leaders: does not apply." },
    ]);
  });
});
