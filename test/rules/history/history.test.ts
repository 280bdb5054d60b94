import { createHash } from "node:crypto";
import { canonicalText } from "deputy-archive";
import {
  appendEvent,
  appendEvents,
  contentHash,
  emptyHistory,
  eventId,
  forksOf,
  type History,
  type HistoryEvent,
  happenedBefore,
  headsOf,
  historyOn,
  inOrder,
  mergeHistories,
  verify,
} from "deputy-archive/life";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { utf8 } from "../../../src/rules/history/utf8";

const by = { role: "station", id: "示例" } as const;
const said = (body: string, recordedOn: `${number}-${number}-${number}` = "2026-03-05") => ({
  recordedOn,
  by,
  reason: null,
  body,
});
const write = (history: History<string>, copy: string, body: string, day = said(body).recordedOn) =>
  appendEvent(history, copy, said(body, day)).value;
const nothing = emptyHistory<string>("示例");
const bodies = ({ events }: History<string>) => events.map(({ body }) => body);
const codes = (history: History<unknown>, known = headsOf(history)) =>
  verify(history, known).issues.map(({ code }) => code);

/** An event of any content, with the id that fits. */
const made = (over: Partial<HistoryEvent<string>>): HistoryEvent<string> => {
  const event = {
    ...said("示例"),
    subject: "示例",
    copy: "station",
    sequence: 1,
    previous: null,
    seen: [],
    ...over,
  };
  return { ...event, id: eventId(event) };
};

describe("the hash of a content", () => {
  it("is SHA-256 of the canonical JSON in UTF-8, as Node's crypto has it", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ unit: "binary" }), (value, text) => {
        for (const each of [value, text]) {
          const expected = createHash("sha256").update(canonicalText(each), "utf8").digest("hex");
          expect(contentHash(each)).toBe(expected);
        }
      }),
    );
  });

  it.each([
    ["", "12ae32cb1ec02d01eda3581b127c1fee3b0dc53572ed6baf239721a03d82e126"],
    [{}, "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"],
    [[], "4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945"],
  ])("of %j is a known one", (value, hash) => {
    expect(contentHash(value)).toBe(hash);
  });

  it("bytes are those of TextEncoder for every character", () => {
    const encoder = new TextEncoder();
    const edges = ["\0", "\x7f", "\x80", "\u07ff", "\u0800", "档", "\uffff", "😀", "\u{10ffff}"];
    expect(utf8(edges.join(""))).toEqual(encoder.encode(edges.join("")));
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(utf8(text)).toEqual(encoder.encode(text));
      }),
    );
  });

  it("keys in any order and keys without a value change nothing; another form of a letter does", () => {
    expect(contentHash({ a: 1, b: undefined, c: 2 })).toBe(contentHash({ c: 2, a: 1 }));
    expect(contentHash("\u00e9")).not.toBe(contentHash("e\u0301"));
    expect(contentHash("\ud800")).not.toBe(contentHash("\ud801"));
  });
});

describe("writing into a copy", () => {
  it("chains to the copy's own last event and to what was seen of the others", () => {
    const history = write(write(write(nothing, "station", "一"), "deputy", "二"), "station", "三");
    const [first, second, third] = history.events;
    expect(first).toMatchObject({ sequence: 1, previous: null, seen: [] });
    expect(second).toMatchObject({ sequence: 1, previous: null, seen: [first?.id] });
    expect(third).toMatchObject({ sequence: 2, previous: first?.id, seen: [second?.id] });
    expect(third?.id).toMatch(/^[0-9a-f]{64}$/);
  });

  it("several at once are the same as one after the other, and none is nothing", () => {
    const begun = write(nothing, "deputy", "零");
    expect(appendEvents(begun, "station", [said("一"), said("二")]).value).toEqual(
      write(write(begun, "station", "一"), "station", "二"),
    );
    expect(appendEvents(begun, "station", [])).toEqual({ value: begun, issues: [] });
  });

  it("the same words written twice are two events", () => {
    expect(
      new Set(write(write(nothing, "s", "一"), "s", "一").events.map(({ id }) => id)).size,
    ).toBe(2);
  });

  it.each([
    ["a day that is none", { recordedOn: "2026-02-30" }, "invalid-recording-day", ["recordedOn"]],
    ["half a character", { reason: "\ud83d" }, "lone-surrogate", ["reason"]],
    ["half a character as a key", { body: { "\udc00": 1 } }, "lone-surrogate", ["body", "\udc00"]],
    ["no number", { body: [1, true, Number.NaN] }, "unwritable-value", ["body", 2]],
    ["nothing in a list", { body: [undefined] }, "unwritable-value", ["body", 0]],
    ["a function", { body: { act: () => 1 } }, "unwritable-value", ["body", "act"]],
  ] as const)("%s is refused and the history stays as it is", (_, over, code, path) => {
    const begun: History<unknown> = write(nothing, "station", "零");
    const recorded = { ...said("一"), ...over };
    const result = appendEvents<unknown>(begun, "station", [
      said("一"),
      recorded as typeof recorded & { recordedOn: "2026-03-05" },
    ]);
    expect(result.value).toBe(begun);
    expect(result.issues.map((issue) => [issue.code, issue.path])).toEqual([
      [code, ["recorded", 1, ...path]],
    ]);
  });

  it("a key without a value may stand; a copy without a name may not", () => {
    expect(appendEvent(nothing, "", said("一")).issues[0]?.code).toBe("unnamed-copy");
    const { issues } = appendEvent(emptyHistory<unknown>("示例"), "s", {
      ...said(""),
      body: { a: undefined },
    });
    expect(issues).toEqual([]);
  });

  it("a forked copy goes on from its longest branch and has seen the other", () => {
    const begun = write(nothing, "station", "零");
    const long = write(write(begun, "station", "一"), "station", "二");
    const forked = mergeHistories(long, write(begun, "station", "另")).value;
    const last = write(forked, "station", "三").events.at(-1);
    expect(last).toMatchObject({ sequence: 4, previous: long.events[2]?.id });
    expect(last?.seen).toEqual(
      forked.events.filter(({ body }) => body === "另").map(({ id }) => id),
    );
  });

  it("two branches of one length are listed by id", () => {
    const forked = mergeHistories(write(nothing, "s", "一"), write(nothing, "s", "二")).value;
    const ids = forked.events.map(({ id }) => id).sort();
    expect(headsOf(forked).map(({ id }) => id)).toEqual(ids);
  });
});

describe("order, causes, past days", () => {
  it("an event is known no earlier than what it builds on", () => {
    const history = write(write(nothing, "a", "晚", "2026-05-01"), "b", "钟慢", "2026-04-01");
    expect(bodies(historyOn(history, "2026-04-30"))).toEqual([]);
    expect(bodies(historyOn(history, "2026-05-01"))).toEqual(["晚", "钟慢"]);
  });

  it("of one day, apart, the copy's name decides; of one copy, its branches", () => {
    const a = write(nothing, "a", "一");
    const b = write(nothing, "b", "二");
    expect(bodies(mergeHistories(b, a).value)).toEqual(["一", "二"]);
    const forked = [made({ body: "一" }), made({ body: "二" })];
    const ids = inOrder(forked).map(({ id }) => id);
    expect(ids).toEqual(forked.map(({ id }) => id).sort());
  });

  it("places decide where a copy's events stand side by side", () => {
    const stray = [made({ sequence: 3, previous: "x" }), made({ sequence: 2, previous: "y" })];
    expect(inOrder(stray).map(({ sequence }) => sequence)).toEqual([2, 3]);
  });

  it("events that name each other come last, all of them, and are no endless way", () => {
    const one = { ...made({ body: "一" }), id: "1", previous: "2" };
    const two = { ...made({ body: "二" }), id: "2", previous: "1" };
    const whole = made({ body: "三" });
    const history = { subject: "示例", events: [one, two, whole] };
    expect(inOrder(history.events).map(({ body }) => body)).toEqual(["三", "一", "二"]);
    expect(happenedBefore(history)("1", "1")).toBe(false);
    expect(forksOf(history)).toEqual([]);
    expect(codes(history)).toContain("altered-event");
  });

  it("nothing is before or after an event the history does not hold", () => {
    const history = write(nothing, "a", "一");
    const id = history.events[0]?.id ?? "";
    expect([happenedBefore(history)("?", id), happenedBefore(history)(id, "?")]).toEqual([
      false,
      false,
    ]);
  });
});

describe("merging and checking", () => {
  it("a history about another subject is not joined", () => {
    const { value, issues } = mergeHistories(nothing, emptyHistory("另一"));
    expect(value).toBe(nothing);
    expect(issues).toEqual([
      { code: "other-subject", path: ["subject"], params: { expected: "示例", found: "另一" } },
    ]);
  });

  it("of two versions of one event the true one is kept, of two altered ones always the same", () => {
    const whole = write(nothing, "station", "走访3户");
    const as = (body: string) => ({
      ...whole,
      events: whole.events.map((event) => ({ ...event, body })),
    });
    expect(mergeHistories(as("走访30户"), whole).value).toEqual(whole);
    expect(mergeHistories(whole, as("走访30户")).value).toEqual(whole);
    const one = mergeHistories(as("甲"), as("乙"));
    expect(one.value).toEqual(mergeHistories(as("乙"), as("甲")).value);
    expect(one.issues).toMatchObject([
      { code: "two-versions", params: { copy: "station", sequence: 1 } },
    ]);
  });

  const [a, b] = [made({ body: "一" }), made({ copy: "deputy" })];
  const next = made({ sequence: 2, previous: a.id, seen: [b.id] });

  it.each([
    ["whole", [b, a, next], []],
    ["one altered", [{ ...a, reason: "改" }, b, next], ["altered-event"]],
    ["one twice", [a, a, b, next], ["repeated-event"]],
    ["the one before taken out", [b, next], ["missing-previous"]],
    ["one that was seen taken out", [a, next], ["missing-seen"]],
    ["one about another", [a, b, made({ copy: "x", subject: "另一" })], ["event-of-other-subject"]],
    ["a first that is not number 1", [made({ sequence: 2 })], ["wrong-sequence"]],
    ["a gap in the numbers", [a, b, made({ sequence: 3, previous: a.id })], ["wrong-sequence"]],
    [
      "one that follows another copy",
      [a, b, made({ sequence: 2, previous: b.id })],
      ["wrong-sequence"],
    ],
    ["another order", [a, b, next], ["misplaced-event"]],
  ] as const)("%s", (_, events, expected) => {
    expect(codes({ subject: "示例", events })).toEqual(expected);
  });

  it("what was taken from the end shows only to who knows the head", () => {
    const whole = write(write(nothing, "station", "一"), "station", "二");
    const cut = { ...whole, events: whole.events.slice(0, 1) };
    expect(codes(cut, [])).toEqual([]);
    expect(verify(cut, headsOf(whole)).issues).toEqual([
      { code: "missing-head", path: ["known", 0], params: { copy: "station", sequence: 2 } },
    ]);
  });

  it("a fork lists its branches up to their end or next fork", () => {
    const begun = write(nothing, "s", "零");
    const left = write(write(begun, "s", "左1"), "s", "左2");
    const right = write(begun, "s", "右1");
    const both = [write(right, "s", "右2"), write(right, "s", "右3"), left];
    const history = both.reduce((joined, each) => mergeHistories(joined, each).value, nothing);
    const bodyOf = new Map(history.events.map(({ id, body }) => [id, body]));
    const branches = forksOf(history).map((fork) => ({
      after: bodyOf.get(fork.after ?? ""),
      branches: fork.branches.map((branch) => branch.map((id) => bodyOf.get(id))).sort(),
    }));
    expect(branches).toHaveLength(2);
    expect(branches).toContainEqual({ after: "零", branches: [["右1"], ["左1", "左2"]] });
    expect(branches).toContainEqual({ after: "右1", branches: [["右2"], ["右3"]] });
  });
});
