import {
  appendEvent,
  type CountySummary,
  checkSummary,
  comparePaper,
  contentHash,
  emptyHistory,
  type History,
  type PagedEntry,
  reconcile,
  summarise,
} from "deputy-archive/life";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { histories } from "../../arbitraries/life/histories";

const write = (history: History<string>, body: string) =>
  appendEvent(history, "station", {
    recordedOn: "2026-03-05",
    by: { role: "station", id: "示例" },
    reason: null,
    body,
  }).value;
const begun = (subject: string, body = "登记") => write(emptyHistory(subject), body);
const paged = (number: string, page: number | null, volume: string | null = null): PagedEntry => ({
  number,
  page,
  volume,
});
const said = (issues: ReturnType<typeof checkSummary>) =>
  issues.map(({ code, path }) => [code, ...path]);

describe("copies of one archive", () => {
  it("a copy of another archive is said and left out, whichever comes first", () => {
    const copies = [
      { keeper: "deputy", history: begun("另一") },
      { keeper: "station", history: begun("示例") },
    ];
    const { value, issues } = reconcile("示例", copies);
    expect(value.history).toEqual(begun("示例"));
    expect(value.copies).toEqual([{ keeper: "station", lacked: [] }]);
    expect(said(issues)).toEqual([["other-subject", "copies", "deputy"]]);
    expect(reconcile("示例", [...copies].reverse())).toEqual({ value, issues });
  });

  it("what two altered copies said is set aside, each version once, in one order", () => {
    const history = begun("示例");
    const altered = ["甲", "乙", "乙"].map((body) => ({
      keeper: "deputy",
      history: { ...history, events: history.events.map((event) => ({ ...event, body })) },
    }));
    const { value, issues } = reconcile("示例", [...altered, { keeper: "station", history }]);
    expect(value.history).toEqual(history);
    expect(value.setAside.map(({ body }) => body)).toEqual(["乙", "甲"]);
    expect(issues.map(({ code }) => code)).toEqual(["two-versions", "two-versions"]);
  });

  it("no copies are an empty archive", () => {
    expect(reconcile("示例", []).value).toEqual({
      history: emptyHistory("示例"),
      copies: [],
      setAside: [],
    });
  });
});

describe("paper against screen", () => {
  it.each([
    ["both alike", [paged("1", 1)], [paged("1", 1)], []],
    ["on paper only", [paged("1", 1)], [], [["paper-only", "paper", 0]]],
    ["on the screen only", [], [paged("1", null)], [["electronic-only", "electronic", 0]]],
    ["another page", [paged("1", 1)], [paged("1", 2)], [["page-differs", "paper", 0]]],
    [
      "another volume",
      [paged("1", 1, "一")],
      [paged("1", 1, "二")],
      [["page-differs", "paper", 0]],
    ],
    ["no page given", [paged("1", 1)], [paged("1", null)], [["page-differs", "paper", 0]]],
    [
      "two on one page",
      [paged("1", 1), paged("2", 1)],
      [paged("1", 1), paged("2", 1)],
      [
        ["page-used-twice", "paper", 1],
        ["page-used-twice", "electronic", 1],
      ],
    ],
    [
      "one page number in two volumes, and none given twice",
      [paged("1", 1, "一"), paged("2", 1, "二"), paged("3", null), paged("4", null)],
      [paged("1", 1, "一"), paged("2", 1, "二"), paged("3", null), paged("4", null)],
      [],
    ],
    [
      "a number used twice on paper",
      [paged("1", 1), paged("1", 2)],
      [paged("1", 2)],
      [
        ["paper-only", "paper", 0],
        ["number-used-twice", "paper", 1],
      ],
    ],
  ] as const)("%s", (_, paper, electronic, expected) => {
    expect(said(comparePaper(paper, electronic).issues)).toEqual(expected);
  });

  it("says volume and page as people write them", () => {
    const { issues } = comparePaper([paged("1", 1, "一")], [paged("1", null)]);
    expect(issues[0]?.params).toEqual({ number: "1", page: "一-1", found: "—" });
  });

  const sides = fc.array(
    fc.record({
      number: fc.constantFrom("1", "2", "3", "4"),
      volume: fc.constantFrom(null, "一"),
      page: fc.option(fc.integer({ min: 1, max: 3 })),
    }),
    { maxLength: 8 },
  );

  it("every entry of either side is paired or said to stand alone", () => {
    fc.assert(
      fc.property(sides, sides, (paper, electronic) => {
        const { value, issues } = comparePaper(paper, electronic);
        const alone = (code: string) => issues.filter((issue) => issue.code === code).length;
        expect(value.length + alone("paper-only")).toBe(paper.length);
        expect(value.length + alone("electronic-only")).toBe(electronic.length);
        for (const pair of value) expect(pair.paper.number).toBe(pair.electronic.number);
        const numbers = (side: readonly PagedEntry[]) => new Set(side.map(({ number }) => number));
        const repeated =
          paper.length + electronic.length - numbers(paper).size - numbers(electronic).size;
        expect(alone("number-used-twice")).toBe(repeated);
      }),
    );
  });

  it("which side is called paper does not matter to what is paired", () => {
    fc.assert(
      fc.property(sides, sides, (paper, electronic) => {
        const count = (first: readonly PagedEntry[], second: readonly PagedEntry[]) =>
          comparePaper(first, second).issues.filter(({ code }) => code === "page-differs").length;
        expect(count(paper, electronic)).toBe(count(electronic, paper));
      }),
    );
  });
});

describe("a county's summary", () => {
  const archives = ["甲", "乙", "丙"].map((subject) => begun(subject));
  const [first, second, third] = archives;
  if (first === undefined || second === undefined || third === undefined) throw new Error("three");
  const { value: summary } = summarise(archives);
  // 丙, 乙, 甲 is the order of their code units.
  const places = ["丙", "乙", "甲"];

  it("agrees with the same archives in any order", () => {
    expect(checkSummary(summary, archives)).toEqual([]);
    expect(summarise([third, first, second]).value).toEqual(summary);
    expect(checkSummary(summary, [third, first, second])).toEqual([]);
  });

  it("names the archive that differs by its place", () => {
    archives.forEach((archive, index) => {
      const changed = archives.map((each) => (each === archive ? write(archive, "后来") : each));
      const place = places.indexOf(archive.subject);
      expect(said(checkSummary(summary, changed))).toEqual([["archive-differs", "leaves", place]]);
      const without = archives.filter((each) => each !== archive);
      expect(said(checkSummary(summary, without))).toEqual([["archive-missing", "leaves", place]]);
      const { value } = summarise(without);
      expect(said(checkSummary(value, archives))).toEqual([["archive-new", "histories", index]]);
    });
  });

  it("a summary that was altered says so", () => {
    const swapped: CountySummary = { ...summary, events: 4 };
    expect(said(checkSummary(swapped, archives))).toEqual([["altered-summary", "hash"]]);
    const { hash, ...rest } = swapped;
    const forged = { ...rest, hash: contentHash(rest) };
    expect(hash).not.toBe(forged.hash);
    expect(said(checkSummary(forged, archives))).toEqual([["altered-summary", "hash"]]);
    expect(said(checkSummary({ ...summary, hash: "" }, [first, second]))).toEqual([
      ["altered-summary", "hash"],
      ["archive-missing", "leaves", 0],
    ]);
  });

  it("two archives of one mandate are said, and both are summed up", () => {
    const { value, issues } = summarise([first, write(first, "另")]);
    expect(value.archives).toBe(2);
    expect(issues).toMatchObject([{ code: "archive-given-twice", params: { found: "甲" } }]);
  });

  it("carries counts and hashes only, whatever the archives say", () => {
    fc.assert(
      fc.property(fc.array(histories(), { maxLength: 4 }), (all) => {
        const { value } = summarise(all);
        const { format, archives: count, events, leaves, hash, ...more } = value;
        expect(more).toEqual({});
        expect([format, count, typeof events]).toEqual([
          "deputy-archive/summary/v1",
          all.length,
          "number",
        ]);
        for (const each of [...leaves, hash]) expect(each).toMatch(/^[0-9a-f]{64}$/);
      }),
    );
  });
});
