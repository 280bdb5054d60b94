import {
  appendEvent,
  checkSummary,
  comparePaper,
  emptyHistory,
  type History,
  reconcile,
  summarise,
} from "deputy-archive/life";
import { describe, expect, it } from "vitest";

const write = (history: History<string>, copy: string, body = "登记") =>
  appendEvent(history, copy, {
    recordedOn: "2026-03-05",
    by: { role: "station", id: "示例" },
    reason: null,
    body,
  }).value;
const nothing = emptyHistory<string>("示例");
const begun = (subject: string) => write(emptyHistory(subject), "station");

describe("three copies of one archive", () => {
  const station = write(nothing, "station", "一");
  const deputy = write(station, "deputy", "二");
  const county = write(deputy, "county", "三");
  const ids = county.events.map(({ id }) => id);
  const copies = [
    { keeper: "station", history: station },
    { keeper: "deputy", history: deputy },
    { keeper: "county", history: county },
    { keeper: "archive room", history: nothing },
  ];

  it("each is told what it lacked, in order, the keepers by name", () => {
    const expected = [
      { keeper: "archive room", lacked: ids },
      { keeper: "county", lacked: [] },
      { keeper: "deputy", lacked: ids.slice(2) },
      { keeper: "station", lacked: ids.slice(1) },
    ];
    expect(reconcile("示例", copies).value.copies).toEqual(expected);
    expect(reconcile("示例", [...copies].reverse()).value.copies).toEqual(expected);
  });

  it("two parts from one keeper are one copy", () => {
    const own = write(nothing, "deputy", "四");
    const { history, copies: lacking } = reconcile("示例", [
      { keeper: "station", history: station },
      { keeper: "station", history: own },
    ]).value;
    expect(history.events).toHaveLength(2);
    expect(lacking).toEqual([{ keeper: "station", lacked: [] }]);
  });

  it("of copies about others each is named, with both subjects, in one order", () => {
    const strangers = [
      { keeper: "deputy", history: begun("丙") },
      { keeper: "town", history: begun("乙") },
    ];
    const expected = [
      {
        code: "other-subject",
        path: ["copies", "deputy"],
        params: { expected: "示例", found: "丙" },
      },
      {
        code: "other-subject",
        path: ["copies", "town"],
        params: { expected: "示例", found: "乙" },
      },
    ];
    expect(reconcile("示例", strangers).issues).toEqual(expected);
    expect(reconcile("示例", [...strangers].reverse()).issues).toEqual(expected);
  });

  it("what was altered is said by its id, copy and number", () => {
    const altered = { ...station, events: station.events.map((each) => ({ ...each, body: "改" })) };
    const { issues } = reconcile("示例", [
      { keeper: "deputy", history: altered },
      { keeper: "station", history: station },
    ]);
    expect(issues).toEqual([
      {
        code: "two-versions",
        path: ["events", ids[0]],
        params: { copy: "station", sequence: 1 },
      },
    ]);
  });
});

describe("paper against screen", () => {
  const entry = (number: string, page: number) => ({ number, page, volume: null });

  it("says number and page of everything that does not agree", () => {
    const paper = [entry("1", 1), entry("1", 2), entry("2", 2)];
    const { issues } = comparePaper(paper, [entry("3", 7)]);
    expect(issues).toEqual([
      { code: "paper-only", path: ["paper", 0], params: { number: "1", page: "1" } },
      { code: "paper-only", path: ["paper", 1], params: { number: "1", page: "2" } },
      { code: "paper-only", path: ["paper", 2], params: { number: "2", page: "2" } },
      { code: "electronic-only", path: ["electronic", 0], params: { number: "3", page: "7" } },
      { code: "number-used-twice", path: ["paper", 1], params: { number: "1" } },
      { code: "page-used-twice", path: ["paper", 2], params: { number: "2", page: "2" } },
    ]);
  });

  it("what stands on the screen only is listed from top to bottom, numbers mixed or not", () => {
    const { issues } = comparePaper([], [entry("1", 1), entry("2", 2), entry("1", 3)]);
    expect(
      issues.filter(({ code }) => code === "electronic-only").map(({ path }) => path[1]),
    ).toEqual([0, 1, 2]);
  });
});

describe("a county's summary", () => {
  // In the order of their code units.
  const archives = ["1", "2", "3", "4"].map(begun);
  const [one, two, three, four] = archives;
  if (one === undefined || two === undefined || three === undefined || four === undefined) {
    throw new Error("four");
  }
  const { value: summary } = summarise(archives);
  const found = (code: string, place: number) => ({
    code,
    path: ["leaves", place],
    params: { place: place + 1 },
  });

  it("two neighbours that differ are two places, counted from one for people", () => {
    const changed = [one, write(two, "station"), write(three, "station"), four];
    expect(checkSummary(summary, changed)).toEqual([
      found("archive-differs", 1),
      found("archive-differs", 2),
    ]);
  });

  it("two neighbours that are missing are two places, and a new one is named", () => {
    expect(checkSummary(summary, [one, four])).toEqual([
      found("archive-missing", 1),
      found("archive-missing", 2),
    ]);
    expect(checkSummary(summary, [...archives, begun("5")])).toEqual([
      { code: "archive-new", path: ["histories", 4], params: { found: "5" } },
    ]);
  });

  it("of archives given, only the one whose subject is there twice is said, by the place of the second", () => {
    expect(summarise(archives).issues).toEqual([]);
    const given = [one, two, begun("9"), three, write(two, "station")];
    const { value, issues } = summarise(given);
    expect(issues).toMatchObject([{ code: "archive-given-twice", params: { found: "2" } }]);
    // Of two of one subject the one whose leaf comes later is the second.
    const second = given.findIndex((each) => summarise([each]).value.leaves[0] === value.leaves[2]);
    expect(issues[0]?.path).toEqual(["histories", second]);
    expect(given[second]?.subject).toBe("2");
  });
});
