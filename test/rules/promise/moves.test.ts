import type { PlainDate } from "deputy-archive";
import {
  type Actor,
  advancePromise,
  changesUntold,
  overduePromises,
  type PromiseEventBody,
  type PromiseFile,
  promiseLedgerOfYear,
  promisesToExplain,
  type Recorded,
} from "deputy-archive/life";
import { describe, expect, it } from "vitest";
import { replyPromiseOf } from "../../../src/rules/promise/replyPromiseOf";

type Written = Recorded<PromiseEventBody>;
const office: Actor = { role: "office", id: "office" };

const written = (
  body: PromiseEventBody,
  recordedOn: PlainDate = body.on,
  over: Partial<Written> = {},
): Written => ({ recordedOn, by: office, reason: "示例理由", body, ...over });

const promised = (
  on: PlainDate = "2026-05-08",
  dueOn: PlainDate | null = "2026-10-31",
  suggestion = "S001",
  text = "示例",
) => written({ kind: "promised", on, suggestion, body: "甲局", text, class: "planned", dueOn });
const kept = written({ kind: "kept", on: "2026-10-20" });
const changed = written({ kind: "changed", on: "2026-10-20", replacedBy: null });
const carried = written({ kind: "carried", on: "2026-12-20", toYear: 2027, dueOn: null });
const closed = written({ kind: "closed", on: "2026-11-01" });
const reopened = written({ kind: "reopened", on: "2026-11-05" });
const rated = (
  deputy: string,
  satisfaction: "satisfied" | "dissatisfied",
  on: PlainDate = "2026-11-05",
) => written({ kind: "rated", on, deputy, satisfaction });
const told = (listener: "deputy" | "standing-committee", on: PlainDate) =>
  written({ kind: "told", on, listener });

/** The file with all but the last, and what is said of the last. */
function lastOf(events: readonly Written[]) {
  const last = events.slice(-1);
  const before: PromiseFile = { number: "C1", events: events.slice(0, -1) };
  return last.flatMap((event) => advancePromise(before, event).issues);
}
const file = (number: string, ...events: readonly Written[]): PromiseFile => ({ number, events });

describe("what is refused says of what and why", () => {
  it.each([
    ["not-promised", [kept], { number: "C1", move: "kept" }],
    ["already-promised", [promised(), promised()], { number: "C1" }],
    ["promise-closed", [promised(), kept, closed, reopened], { number: "C1", move: "reopened" }],
    [
      "promise-ended",
      [promised(), changed, kept],
      { number: "C1", move: "kept", ending: "changed" },
    ],
    ["promise-owed", [promised(), closed], { number: "C1", move: "closed" }],
    [
      "dated-too-early",
      [promised(), kept, written({ kind: "closed", on: "2026-10-19" }, "2026-10-21")],
      { on: "2026-10-19", notBefore: "2026-10-20" },
    ],
    [
      "dated-too-early",
      [promised(), written({ kind: "kept", on: "2026-05-07" }, "2026-05-09")],
      { on: "2026-05-07", notBefore: "2026-05-08" },
    ],
    [
      "not-theirs-to-write",
      [promised(), { ...kept, by: { role: "handling-body", id: "乙局" } }],
      { role: "handling-body", by: "乙局", move: "kept" },
    ],
    [
      "carried-backwards",
      [promised(), { ...carried, body: { ...carried.body, toYear: 2026 } as PromiseEventBody }],
      { toYear: 2026, fromYear: 2026 },
    ],
    ["reason-missing", [promised(), { ...changed, reason: null }], { move: "changed" }],
  ] as const)("%s", (code, events, params) => {
    expect(lastOf(events)).toMatchObject([{ code, params }]);
  });
});

describe("who may write what, and of which day", () => {
  const station: Actor = { role: "station", id: "站" };
  it.each([
    ["a station writes no fulfilment", { ...kept, by: station }],
    ["a station carries nothing over", { ...carried, by: station }],
    [
      "a station tells nobody of a change",
      written({ kind: "told", on: "2026-11-05", listener: "deputy" }, "2026-11-05", {
        by: station,
      }),
    ],
  ] as const)("%s", (_, event) => {
    expect(lastOf([promised(), event]).map(({ code }) => code)).toEqual(["not-theirs-to-write"]);
  });

  it.each([
    ["struck off on the very day it was kept", written({ kind: "closed", on: "2026-10-20" })],
    ["reopened on the very day it was kept", written({ kind: "reopened", on: "2026-10-20" })],
    [
      "an earlier step is written down after it was kept",
      written({ kind: "progressed", on: "2026-07-01", text: "已立项" }, "2026-10-21"),
    ],
    [
      "an earlier answer comes in after it was kept",
      { ...rated("D1", "satisfied", "2026-10-01"), recordedOn: "2026-10-21" },
    ],
    ["kept on the very day it was promised", null],
  ] as const)("%s", (_, event) => {
    const sameDay = written({ kind: "kept", on: "2026-05-08" });
    expect(lastOf(event === null ? [promised(), sameDay] : [promised(), kept, event])).toEqual([]);
  });
});

describe("the ledger", () => {
  it.each([
    ["one answer counts", [rated("D1", "satisfied")], [1, 1, 0]],
    [
      "of one deputy the latest counts, another's between them or not",
      [rated("D1", "dissatisfied"), rated("D2", "dissatisfied"), rated("D1", "satisfied")],
      [2, 1, 1],
    ],
    [
      "the same deputy three times is one answer",
      [rated("D1", "satisfied"), rated("D1", "dissatisfied"), rated("D1", "dissatisfied")],
      [1, 0, 1],
    ],
  ] as const)("%s", (_, ratings, expected) => {
    const ledger = [file("C1", promised(), kept, ...ratings)];
    const { total } = promiseLedgerOfYear(ledger, 2026, "2026-12-31");
    expect([total.rated, total.satisfied, total.dissatisfied]).toEqual(expected);
  });

  it("what is owed without a day is never overdue, and is still to be explained", () => {
    const ledger = [file("C1", promised("2026-05-08", null)), file("C2", promised())];
    expect(overduePromises(ledger, "2099-01-01").map(({ promise }) => promise.number)).toEqual([
      "C2",
    ]);
    expect(promisesToExplain(ledger, "16", "2099-01-01").map(({ number }) => number)).toEqual([
      "C1",
      "C2",
    ]);
  });

  const again = written({ kind: "carried", on: "2027-12-20", toYear: 2028, dueOn: null });
  it.each([
    ["told of a change on its very day", [changed, "2026-10-20"], []],
    ["told of a change the day before it", [changed, "2026-10-19"], [true]],
    ["told of a carry-over on its very day", [carried, "2026-12-20"], []],
    ["told of a carry-over the day before it", [carried, "2026-12-19"], [true]],
  ] as const)("%s", (_, [move, day], expected) => {
    const notices = [told("deputy", day), told("standing-committee", day)];
    const events = move.body.on <= day ? [move, ...notices] : [...notices, move];
    const untold = changesUntold([file("C1", promised(), ...events)], "2027-01-31");
    expect(untold.map(({ deputy, committee }) => deputy && committee)).toEqual(expected);
  });

  it("who was told of the first carry-over has yet to be told of the second", () => {
    const days = [told("deputy", "2026-12-21"), told("standing-committee", "2026-12-21")];
    const ledger = [file("C1", promised(), carried, ...days, again, told("deputy", "2027-12-21"))];
    expect(changesUntold(ledger, "2027-06-30")).toEqual([]);
    expect(changesUntold(ledger, "2027-12-31")).toMatchObject([{ deputy: false, committee: true }]);
  });
});

describe("the one promise a line of the archive has room for", () => {
  const owed = file("C1", promised("2026-05-08", "2026-10-31", "S001", "修路"));
  const alsoOwed = file("C5", promised("2026-05-08", null, "S001", "路灯"));
  const done = file("C2", promised("2026-05-08", null, "S001", "植树"), kept);
  const alsoDone = file("C6", promised("2026-05-08", null, "S001", "排水"), kept);
  const given = file("C3", promised("2026-05-08", "2026-09-30", "S001", "建桥"), changed);
  const others = file("C4", promised("2026-05-08", null, "S002", "他事"));
  const empty = file("C7");
  const road = { matter: "修路", dueOn: "2026-10-31", progress: "under-way", keptOn: null };
  const bridge = { matter: "建桥", dueOn: "2026-09-30", progress: "not-kept", keptOn: null };
  const trees = { matter: "植树", dueOn: null, progress: "kept", keptOn: "2026-10-20" };

  it.each([
    ["none was made", [], null],
    ["only one on another suggestion", [others, empty], null],
    ["one is owed", [others, owed], road],
    ["one was kept", [done], trees],
    ["one was changed", [given], bridge],
    ["the owed one goes before the changed and the kept", [done, given, owed], road],
    ["… wherever it stands", [owed, given, done], road],
    ["the changed one goes before the kept", [done, given, others], bridge],
    ["of two owed the first", [done, owed, alsoOwed], road],
    ["of two kept the first", [others, done, alsoDone], trees],
  ] as const)("%s", (_, ledger, expected) => {
    expect(replyPromiseOf(ledger, "S001", "2026-12-31")).toEqual(expected);
  });

  it.each([
    ["2026-05-07", null],
    ["2026-05-08", "under-way"],
    ["2026-10-19", "under-way"],
    ["2026-10-20", "kept"],
  ] as const)("on %s a promise of 8 May, kept on 20 October: %s", (day, progress) => {
    expect(replyPromiseOf([done], "S001", day)?.progress ?? null).toBe(progress);
  });

  it("a file whose second promise was refused speaks for its first suggestion only", () => {
    const twice = file("C8", promised(), promised("2026-05-09", null, "S009", "误记"));
    expect(replyPromiseOf([twice], "S009", "2026-12-31")).toBeNull();
    expect(replyPromiseOf([twice, done], "S001", "2026-12-31")?.matter).toBe("示例");
  });
});
