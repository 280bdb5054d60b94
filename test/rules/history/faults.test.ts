import {
  appendEvent,
  emptyHistory,
  eventId,
  type History,
  type HistoryEvent,
  headsOf,
  inOrder,
  mergeHistories,
  verify,
} from "deputy-archive/life";
import { describe, expect, it } from "vitest";
import { utf8 } from "../../../src/rules/history/utf8";

const said = {
  recordedOn: "2026-03-05",
  by: { role: "station", id: "示例" },
  reason: null,
  body: "登记",
} as const;
const nothing = emptyHistory<string>("示例");
const write = (history: History<string>, copy: string, body = "登记") =>
  appendEvent(history, copy, { ...said, body }).value;
const made = (over: Partial<HistoryEvent<string>>): HistoryEvent<string> => {
  const event = {
    ...said,
    subject: "示例",
    copy: "station",
    sequence: 1,
    previous: null,
    seen: [],
    ...over,
  };
  return { ...event, id: eventId(event) };
};

describe("what is found points at its event and names copy and number", () => {
  const first = made({});
  const other = made({ copy: "x", subject: "另一" });
  const lost = made({ copy: "deputy", sequence: 2, previous: "?" });
  // What a file holds is not known; a missing list is what is tried here.
  const listless = made({ copy: "deputy", seen: undefined } as never);

  it.each([
    ["altered-event", [{ ...first, body: "改" }], 0, { copy: "station", sequence: 1 }],
    ["repeated-event", [first, first], 1, { copy: "station", sequence: 1 }],
    [
      "event-of-other-subject",
      [first, other],
      1,
      { copy: "x", sequence: 1, expected: "示例", found: "另一" },
    ],
    ["missing-previous", [first, lost], 1, { copy: "deputy", sequence: 2 }],
    ["missing-seen", [first, listless], 1, { copy: "deputy", sequence: 1 }],
    ["wrong-sequence", [made({ sequence: 2 })], 0, { copy: "station", sequence: 2 }],
  ] as const)("%s", (code, events, place, params) => {
    expect(verify({ subject: "示例", events }).issues).toEqual([
      { code, path: ["events", place], params },
    ]);
  });

  it("a whole history without known heads is whole", () => {
    expect(verify(write(write(nothing, "station"), "deputy"))).toEqual({ issues: [], forks: [] });
  });

  it("a fork is said at its second branch, and hides neither order nor what else is wrong", () => {
    const begun = write(nothing, "station");
    const forked = mergeHistories(
      write(begun, "station", "左"),
      write(begun, "station", "右"),
    ).value;
    const found = {
      code: "forked-copy",
      path: ["events", 2],
      params: { copy: "station", sequence: 2 },
    };
    expect(verify(forked)).toMatchObject({ issues: [found], forks: [{ copy: "station" }] });
    const [zero, left, right] = forked.events;
    if (zero === undefined || left === undefined || right === undefined) throw new Error("three");
    const moved = verify({ ...forked, events: [left, zero, right] }).issues;
    expect(moved.map(({ code, path }) => [code, ...path])).toEqual([
      ["misplaced-event", "events", 0],
      ["forked-copy", "events", 2],
    ]);
    const altered = verify({ ...forked, events: [zero, left, { ...right, body: "改" }] }).issues;
    expect(altered.map(({ code }) => code)).toEqual(["altered-event"]);
  });
});

describe("writing and merging", () => {
  it("says which day it could not read, and where the name of the copy is missing", () => {
    const on = "2026-02-30" as const;
    expect(appendEvent(nothing, "", { ...said, recordedOn: on }).issues).toEqual([
      { code: "unnamed-copy", path: ["copy"], params: {} },
      { code: "invalid-recording-day", path: ["recorded", 0, "recordedOn"], params: { found: on } },
    ]);
  });

  it("what was seen of other copies is listed by id, whatever the copies are called", () => {
    const apart = ["a", "b", "c", "d", "e", "f"].map((copy) => write(nothing, copy));
    const joined = apart.reduce((sum, each) => mergeHistories(sum, each).value, nothing);
    const ids = headsOf(joined).map(({ id }) => id);
    const sorted = [...ids].sort();
    expect(ids).not.toEqual(sorted);
    expect(write(joined, "z").events.at(-1)?.seen).toEqual(sorted);
  });

  it("what both hold alike is no second version; what was altered is said by its id", () => {
    const begun = write(nothing, "station");
    const longer = write(begun, "station", "后来");
    expect(mergeHistories(begun, longer)).toEqual({ value: longer, issues: [] });
    expect(mergeHistories(longer, structuredClone(longer))).toEqual({ value: longer, issues: [] });
    const altered = { ...begun, events: begun.events.map((each) => ({ ...each, body: "改" })) };
    expect(mergeHistories(altered, begun).issues).toEqual([
      {
        code: "two-versions",
        path: ["events", begun.events[0]?.id],
        params: { copy: "station", sequence: 1 },
      },
    ]);
  });

  it("the same set is one list, whichever event is named first", () => {
    const { events } = write(write(write(nothing, "b"), "a"), "b");
    expect(inOrder([...events].reverse())).toEqual(events);
  });

  it.each(["\ue000", "\u{10000}", "\ud7ff\ue000"])("UTF-8 at an edge of the pairs: %j", (text) => {
    expect(utf8(text)).toEqual(new TextEncoder().encode(text));
  });
});
