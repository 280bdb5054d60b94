import {
  emptyHistory,
  forksOf,
  type History,
  type HistoryEvent,
  happenedBefore,
  historyOn,
  inOrder,
  mergeHistories,
} from "deputy-archive/life";
import { describe, expect, it } from "vitest";

type Day = HistoryEvent<string>["recordedOn"];

/** An event with a name people can follow for its id: neither question looks at what an id is. */
const event = (
  id: string,
  copy: string,
  previous: string | null,
  seen: readonly string[] = [],
  recordedOn: Day = "2026-03-05",
): HistoryEvent<string> => ({
  subject: "示例",
  copy,
  sequence: Number(id.slice(-1)),
  previous,
  seen,
  recordedOn,
  by: { role: "station", id: "示例" },
  reason: null,
  body: id,
  id,
});
const history = (...events: readonly HistoryEvent<string>[]): History<string> =>
  mergeHistories(emptyHistory<string>("示例"), { subject: "示例", events }).value;

/** Every pair of which the first was known when the second was written, as "first<second". */
const pairs = (of: History<string>) => {
  const isBefore = happenedBefore(of);
  const ids = of.events.map(({ id }) => id).sort();
  return ids.flatMap((one) =>
    ids.filter((other) => isBefore(one, other)).map((other) => `${one}<${other}`),
  );
};
const names = (events: readonly HistoryEvent<string>[]) => events.map(({ id }) => id).join(" ");

describe("what was known when something was written", () => {
  it.each([
    ["one event is not before itself", [event("a1", "a", null)], []],
    [
      "three copies written apart know nothing of each other",
      [event("a1", "a", null), event("b1", "b", null), event("c1", "c", null)],
      [],
    ],
    [
      "in one copy every earlier event is known, near or far",
      [
        event("a1", "a", null),
        event("a2", "a", "a1"),
        event("a3", "a", "a2"),
        event("a4", "a", "a3"),
      ],
      ["a1<a2", "a1<a3", "a1<a4", "a2<a3", "a2<a4", "a3<a4"],
    ],
    [
      "two chains side by side stay apart, however long",
      [
        event("a1", "a", null),
        event("a2", "a", "a1"),
        event("b1", "b", null),
        event("b2", "b", "b1"),
        event("b3", "b", "b2"),
      ],
      ["a1<a2", "b1<b2", "b1<b3", "b2<b3"],
    ],
    [
      "who has seen a part of a copy knows that part and no more",
      [
        event("a1", "a", null),
        event("a2", "a", "a1"),
        event("a3", "a", "a2"),
        event("b1", "b", null),
        event("b2", "b", "b1", ["a2"]),
      ],
      ["a1<a2", "a1<a3", "a1<b2", "a2<a3", "a2<b2", "b1<b2"],
    ],
    [
      "what one copy had seen of another reaches a third through it",
      [event("a1", "a", null), event("b1", "b", null, ["a1"]), event("c1", "c", null, ["b1"])],
      ["a1<b1", "a1<c1", "b1<c1"],
    ],
    [
      "of two things seen the one that knows more counts, named first",
      [
        event("a1", "a", null),
        event("a2", "a", "a1"),
        event("b1", "b", null, ["a2"]),
        event("c1", "c", null, ["a1"]),
        event("d1", "d", null, ["b1", "c1"]),
      ],
      ["a1<a2", "a1<b1", "a1<c1", "a1<d1", "a2<b1", "a2<d1", "b1<d1", "c1<d1"],
    ],
    [
      "… or named last",
      [
        event("a1", "a", null),
        event("a2", "a", "a1"),
        event("b1", "b", null, ["a2"]),
        event("c1", "c", null, ["a1"]),
        event("d1", "d", null, ["c1", "b1"]),
      ],
      ["a1<a2", "a1<b1", "a1<c1", "a1<d1", "a2<b1", "a2<d1", "b1<d1", "c1<d1"],
    ],
    [
      "what was seen long ago is not forgotten when less is seen later",
      [
        event("a1", "a", null),
        event("a2", "a", "a1"),
        event("b1", "b", null, ["a2"]),
        event("b2", "b", "b1", ["a1"]),
      ],
      ["a1<a2", "a1<b1", "a1<b2", "a2<b1", "a2<b2", "b1<b2"],
    ],
    [
      "the branches of a forked copy know what they share and nothing of each other",
      [
        event("a1", "a", null),
        event("l2", "a", "a1"),
        event("l3", "a", "l2"),
        event("r2", "a", "a1"),
        event("r3", "a", "r2"),
      ],
      ["a1<l2", "a1<l3", "a1<r2", "a1<r3", "l2<l3", "r2<r3"],
    ],
    [
      "who has seen one branch does not know the other; who goes on from both knows both",
      [
        event("a1", "a", null),
        event("b1", "b", null, ["r2"]),
        event("l2", "a", "a1"),
        event("l3", "a", "l2", ["r2"]),
        event("r2", "a", "a1"),
      ],
      ["a1<b1", "a1<l2", "a1<l3", "a1<r2", "l2<l3", "r2<b1", "r2<l3"],
    ],
    [
      "a copy begun twice is two lines from the start",
      [event("l1", "a", null), event("l2", "a", "l1"), event("r1", "a", null)],
      ["l1<l2"],
    ],
    [
      "two copies that saw each other's first know both firsts, and not each other's second",
      [
        event("a1", "a", null),
        event("b1", "b", null),
        event("a2", "a", "a1", ["b1"]),
        event("b2", "b", "b1", ["a1"]),
      ],
      ["a1<a2", "a1<b2", "b1<a2", "b1<b2"],
    ],
    [
      "a day does not make anything known",
      [
        event("a1", "a", null, [], "2026-01-01"),
        event("b1", "b", null, [], "2026-12-31"),
        event("b2", "b", "b1", [], "2026-02-01"),
      ],
      ["b1<b2"],
    ],
    [
      "what a line builds on and the file has lost is passed over",
      [event("a3", "a", "a2"), event("a4", "a", "a3", ["x1"])],
      ["a3<a4"],
    ],
  ] as const)("%s", (_, events, expected) => {
    expect(pairs(history(...events))).toEqual(expected);
    expect(pairs({ subject: "示例", events: [...events].reverse() })).toEqual(expected);
  });

  it("nothing is before or after an id the history does not hold", () => {
    const isBefore = happenedBefore(history(event("a1", "a", null), event("a2", "a", "a1")));
    expect([isBefore("a1", "x1"), isBefore("x1", "a2"), isBefore("x1", "x1")]).toEqual([
      false,
      false,
      false,
    ]);
    expect(isBefore("a1", "a2")).toBe(true);
  });

  it("an event of another's file without a list of what it saw knows its own copy", () => {
    // What a file holds is not known; a missing list is what is tried here.
    const without = { ...event("a2", "a", "a1"), seen: undefined } as never;
    const { events } = history(without, event("a1", "a", null), event("b1", "b", null));
    expect(names(events)).toBe("a1 b1 a2");
    expect(pairs({ subject: "示例", events })).toEqual(["a1<a2"]);
  });
});

describe("the one order", () => {
  it.each([
    [
      "of two apart the earlier day comes first, whatever the copy is called",
      [event("a1", "a", null, [], "2026-03-06"), event("b1", "b", null)],
      "b1 a1",
    ],
    [
      "… and however long its own way",
      [
        event("a1", "a", null, [], "2026-03-06"),
        event("b1", "b", null),
        event("b2", "b", "b1"),
        event("b3", "b", "b2"),
      ],
      "b1 b2 b3 a1",
    ],
    [
      "of one day what was seen comes before who saw it, whatever the copies are called",
      [event("b1", "b", null), event("a1", "a", null, ["b1"])],
      "b1 a1",
    ],
    [
      "the longest way back decides the place, not the last one named",
      [
        event("b1", "b", null),
        event("b2", "b", "b1"),
        event("c1", "c", null),
        event("a1", "a", null, ["b2", "c1"]),
      ],
      "b1 c1 b2 a1",
    ],
    [
      "a late day far back holds up everything after it",
      [
        event("a1", "a", null, [], "2026-05-01"),
        event("b1", "b", null, ["a1"], "2026-04-01"),
        event("b2", "b", "b1", [], "2026-04-02"),
        event("c1", "c", null, [], "2026-04-30"),
      ],
      "c1 a1 b1 b2",
    ],
  ] as const)("%s", (_, events, expected) => {
    expect(names(inOrder(events))).toBe(expected);
    expect(names(inOrder([...events].reverse()))).toBe(expected);
  });

  it("events in a circle come after every whole one of their day, and so does what follows them", () => {
    const whole = [1, 2, 3, 4, 5, 6, 7, 8].map((place) =>
      event(`z${place}`, "z", place === 1 ? null : `z${place - 1}`),
    );
    // The circle builds on a whole event too; the way round must still end.
    const circle = [event("a1", "a", "b1", ["z1"]), event("b1", "b", "a1")];
    const after = event("c1", "c", null, ["b1"]);
    expect(names(inOrder([after, ...circle, ...whole]))).toBe("z1 z2 z3 z4 z5 z6 z7 z8 a1 b1 c1");
  });
});

describe("what was known on a day", () => {
  const written = history(
    event("a1", "a", null, [], "2026-03-05"),
    event("a2", "a", "a1", [], "2026-04-05"),
    event("b1", "b", null, ["a2"], "2026-03-20"),
    event("b2", "b", "b1", [], "2026-05-01"),
  );
  it.each([
    ["2026-03-04", ""],
    ["2026-03-05", "a1"],
    ["2026-04-04", "a1"],
    ["2026-04-05", "a1 a2 b1"],
    ["2026-04-30", "a1 a2 b1"],
    ["2026-05-01", "a1 a2 b1 b2"],
  ] as const)("on %s: %s", (day, expected) => {
    expect(names(historyOn(written, day).events)).toBe(expected);
  });

  it("a fork among them is a fork only once both branches are known", () => {
    const forked = history(
      event("a1", "a", null),
      event("l2", "a", "a1", [], "2026-04-01"),
      event("r2", "a", "a1", [], "2026-05-01"),
    );
    expect(forksOf(historyOn(forked, "2026-04-30"))).toEqual([]);
    expect(forksOf(historyOn(forked, "2026-05-01"))).toEqual([
      { copy: "a", after: "a1", branches: [["l2"], ["r2"]] },
    ]);
  });
});
