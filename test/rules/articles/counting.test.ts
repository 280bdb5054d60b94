import { type DutyEntry, mergedEvents, periodOf, policyRefusal, tally } from "deputy-archive";
import { describe, expect, it } from "vitest";
import { datong, options, plan } from "../datong";
import { cardOf, pointsOf, reasonsOf } from "../findings";
import { archiveOf, entry, report, suggestion } from "../records";

const speech = (changes: Partial<DutyEntry>) => entry("deliberate", { id: "L1", ...changes });

describe("article 1: the year runs from 1 December to 30 November", () => {
  it.each([
    ["the day before", "2025-11-30", [["L1", "outside-period"]]],
    ["the first day", "2025-12-01", []],
    ["the last day", "2026-11-30", []],
    ["the day after", "2026-12-01", [["L1", "outside-period"]]],
  ] as const)("%s, %s", (_, occurredOn, reasons) => {
    expect(reasonsOf([speech({ occurredOn })])).toEqual(reasons);
    expect(reasonsOf([suggestion({ id: "L1", occurredOn })])).toEqual(reasons);
    expect(reasonsOf([report({ id: "L1", occurredOn })])).toEqual(reasons);
  });

  it("the policy is for that year and refuses the next", () => {
    expect(policyRefusal(datong, periodOf(datong, 2026))).toBeNull();
    expect(policyRefusal(datong, periodOf(datong, 2027))).toEqual({
      code: "policy-outside-dates",
      path: ["effectiveFrom"],
      params: {
        policy: "datong-2026-illustrative",
        effectiveFrom: "2025-12-01",
        effectiveTo: "2026-11-30",
        from: "2026-12-01",
        to: "2027-11-30",
      },
    });
    expect(policyRefusal({ ...datong, effectiveTo: null }, periodOf(datong, 2027))).toBeNull();
    expect(
      policyRefusal({ ...datong, effectiveTo: null }, periodOf(datong, 2025))?.params.effectiveTo,
    ).toBe("");
  });

  it.each([[0], [10_000]])("there is no year %i", (year) => {
    expect(() => periodOf(datong, year)).toThrow(RangeError);
  });
});

describe("article 2: several entries of one event count once", () => {
  const here = { activity: "H1", place: "会议室" };
  it.each([
    ["the same number", here, { ...here, occurredOn: "2026-03-09" }, 1],
    ["another number on the same day in the same place", here, { ...here, activity: "H2" }, 2],
    ["one without number, same day and place", here, { ...here, activity: null }, 1],
    ["both without number, same day and place", { place: "甲" }, { place: "甲" }, 1],
    ["without number in another place", { place: "甲" }, { place: "乙" }, 2],
    [
      "without number on another day",
      { place: "甲" },
      { place: "甲", occurredOn: "2026-03-06" },
      2,
    ],
    ["without number and place", {}, {}, 2],
    ["one without number, the other's place not written", { activity: "H1" }, { place: "甲" }, 2],
  ] as const)("%s: %j and %j are %i", (_, first, second, events) => {
    const records = [speech({ id: "L1", ...first }), speech({ id: "L2", ...second })];
    expect(pointsOf(records, "article-7")).toBe(String(3 * events));
  });

  it.each([
    [
      "the organiser before the station",
      [
        ["station", "03-01"],
        ["organiser", "03-09"],
      ],
      "L2",
    ],
    [
      "the station before the deputy",
      [
        ["deputy", "03-01"],
        ["station", "03-09"],
      ],
      "L2",
    ],
    [
      "the deputy before the office, which the article does not name",
      [
        ["office", "03-01"],
        ["deputy", "03-09"],
      ],
      "L2",
    ],
    [
      "of the same recorder the earliest recorded",
      [
        ["station", "03-09"],
        ["station", "03-08"],
      ],
      "L2",
    ],
    [
      "recorded the same day, the smallest number",
      [
        ["station", "03-09"],
        ["station", "03-09"],
      ],
      "L1",
    ],
  ] as const)("%s speaks", (_, written, speaker) => {
    const records = written.map(([recorder, day], index) =>
      speech({ id: `L${index + 1}`, activity: "H1", recorder, recordedOn: `2026-${day}` as const }),
    );
    expect(cardOf(records).lines.map(({ record }) => record?.id)).toEqual([speaker]);
    expect(cardOf([...records].reverse()).lines).toEqual(cardOf(records).lines);
  });

  it("one line written twice and differently speaks the same in any order", () => {
    const line = speech({ activity: "H1", attendance: "absent" });
    const rewritten = { ...line, attendance: "present" as const };
    expect(cardOf([line, rewritten])).toEqual(cardOf([rewritten, line]));
  });

  it("the speaker's verification decides, whatever the others say", () => {
    const own = speech({ id: "L1", activity: "H1", recorder: "deputy" });
    const station = (verification: DutyEntry["verification"]) =>
      speech({ id: "L2", activity: "H1", recorder: "station", verification });
    expect(cardOf([own, station("pending")])).toMatchObject({ total: 0, pendingPoints: 300 });
    expect(cardOf([own, station("not-recognised")])).toMatchObject({ total: 0, pendingPoints: 0 });
    expect(cardOf([{ ...own, verification: "pending" }, station("verified")]).total).toBe(300);
  });

  it("commendations of different levels are different events", () => {
    const award = (id: string, level: DutyEntry["level"]) =>
      entry("commendation", { id, level, activity: "D1" });
    const reasons = (...levels: readonly DutyEntry["level"][]) =>
      reasonsOf(levels.map((level, index) => award(`L${index}`, level)));
    expect(reasons("county", "county")).toEqual([["L1", "same-event"]]);
    expect(reasons("county", "provincial")).toEqual([["L0", "above-limit"]]);
  });

  it("what the entries disagree in is listed, and their evidence is united", () => {
    const records = [
      speech({
        id: "L3",
        activity: "H1",
        recorder: "deputy",
        attachments: ["乙.jpg", "甲.jpg"],
        quantity: 2,
      }),
      speech({
        id: "L2",
        activity: "H1",
        recorder: "station",
        attachments: ["甲.jpg"],
        attendance: "late",
      }),
      speech({ id: "L5", activity: "H2", recorder: "deputy" }),
      speech({ id: "L1", activity: "H2", recorder: "organiser" }),
    ];
    const merged = mergedEvents(tally(plan, archiveOf(records), options));
    expect(
      merged.map(({ entries, ...rest }) => ({ ...rest, entries: entries.map(({ id }) => id) })),
    ).toEqual([
      { duty: "deliberate", entries: ["L1", "L5"], attachments: [], disagreements: [] },
      {
        duty: "deliberate",
        entries: ["L2", "L3"],
        attachments: ["乙.jpg", "甲.jpg"],
        disagreements: ["attendance", "quantity"],
      },
    ]);
  });
});

describe("article 3: only what is verified counts", () => {
  it.each([
    ["verified", "3", 0, []],
    ["pending", "0", 300, []],
    ["not-recognised", "0", 0, [["L1", "not-recognised"]]],
  ] as const)("%s", (verification, points, pendingPoints, reasons) => {
    const records = [speech({ verification })];
    expect(pointsOf(records, "article-7")).toBe(points);
    expect(cardOf(records).pendingPoints).toBe(pendingPoints);
    expect(reasonsOf(records)).toEqual(reasons);
  });

  it("a pending absence would cost points, and is said so", () => {
    const absence = entry("sit-in", { attendance: "absent", verification: "pending" });
    expect(cardOf([absence, entry("reception")])).toMatchObject({
      total: 200,
      pendingPoints: -200,
    });
  });
});

describe("article 4: written down after 5 December is late", () => {
  it.each([
    ["2026-12-05", []],
    ["2026-12-06", [["L1", "late"]]],
  ] as const)("recorded on %s", (recordedOn, reasons) => {
    expect(reasonsOf([speech({ occurredOn: "2026-11-30", recordedOn })])).toEqual(reasons);
  });

  it("a late entry does not speak for an event another one tells of in time", () => {
    const own = speech({ id: "L1", activity: "H1", recorder: "deputy" });
    const late = speech({
      id: "L2",
      activity: "H1",
      verification: "pending",
      recordedOn: "2026-12-06",
    });
    expect(reasonsOf([own, late])).toEqual([["L2", "late"]]);
    expect(pointsOf([own, late], "article-7")).toBe("3");
  });

  it("late says its article; the calendar needs none", () => {
    const records = [
      speech({ recordedOn: "2026-12-06" }),
      speech({ id: "L2", occurredOn: "2024-03-05" }),
    ];
    expect(cardOf(records).notApplied.map(({ basis }) => basis)).toEqual([null, "第四条"]);
  });
});

describe("what the library does not know is said, not guessed", () => {
  it.each([
    ["an unknown duty", entry("dancing", { id: "L1" }), {}, "unknown-duty"],
    ["a duty kept in the archive only", entry("suggestion-noted", { id: "L1" }), {}, "record-only"],
    ["not there", entry("deliberate", { id: "L1", attendance: "excused" }), {}, "not-attended"],
    [
      "counted for the table, and points for none of its kind",
      entry("bill", { id: "L1", role: "writer" }),
      {},
      "counted-without-points",
    ],
    [
      "recorded after the day of knowledge",
      entry("deliberate", { id: "L1", recordedOn: "2026-12-11" }),
      {},
      "not-yet-recorded",
    ],
    [
      "before the mandate",
      entry("deliberate", { id: "L1" }),
      { beganOn: "2026-03-06" },
      "mandate-not-in-force",
    ],
    [
      "after the mandate ended",
      entry("deliberate", { id: "L1" }),
      { status: "ended", statusOn: "2026-03-04" },
      "mandate-not-in-force",
    ],
    [
      "during a suspension that has ended",
      entry("deliberate", { id: "L1" }),
      { suspensions: [{ from: "2026-03-04", to: "2026-03-05" }] },
      "mandate-not-in-force",
    ],
  ] as const)("%s", (_, record, mandate, reason) => {
    expect(reasonsOf([record], mandate)).toEqual([["L1", reason]]);
  });

  it("the day a suspension began and the day duties resumed count", () => {
    const record = entry("deliberate", { id: "L1" });
    for (const span of [
      { from: "2026-03-05", to: "2026-03-20" },
      { from: "2026-02-20", to: "2026-03-04" },
    ] as const) {
      expect(reasonsOf([record], { suspensions: [span] })).toEqual([]);
    }
  });

  it("two suggestions of one number that differ: one counts, the other is left to people", () => {
    const records = [suggestion({ id: "S1" }), suggestion({ id: "S1", marks: ["key"] })];
    expect(reasonsOf(records)).toEqual([["S1", "conflicting-copy"]]);
    expect(cardOf([...records].reverse())).toEqual(cardOf(records));
  });

  it("the same suggestion twice is one suggestion", () => {
    expect(cardOf([suggestion({ id: "S1" }), suggestion({ id: "S1" })])).toMatchObject({
      total: 500,
      notApplied: [],
    });
  });
});
