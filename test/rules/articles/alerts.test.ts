import type { CongressSession, DutyEntry } from "deputy-archive";
import { describe, expect, it } from "vitest";
import { assessmentOf } from "../findings";
import { entry } from "../records";

const session = (from: CongressSession["from"], to: CongressSession["to"]): CongressSession => ({
  name: "示例会议",
  shortName: "例会",
  from,
  to,
  halfDays: 4,
});

const sessions = [
  session("2025-01-10", "2025-01-13"),
  session("2026-01-12", "2026-01-15"),
  session("2026-08-01", "2026-08-02"),
];

const missed = (occurredOn: DutyEntry["occurredOn"], changes: Partial<DutyEntry> = {}) =>
  entry("attend-congress", {
    id: occurredOn,
    occurredOn,
    quantity: 2,
    attendance: "absent",
    ...changes,
  });

describe("article 33: two sessions missed without leave are pointed out, not decided", () => {
  it.each([
    ["one session", [missed("2026-01-12")], []],
    ["two this year", [missed("2026-01-12"), missed("2026-08-01")], [2]],
    ["one in January of the year before", [missed("2025-01-10"), missed("2026-01-12")], [2]],
    [
      "leave refused is no leave",
      [missed("2025-01-13", { attendance: "leave-refused" }), missed("2026-01-15")],
      [2],
    ],
    [
      "leave granted is leave",
      [missed("2025-01-10", { attendance: "excused" }), missed("2026-01-12")],
      [],
    ],
    ["two days of one session are one session", [missed("2026-01-12"), missed("2026-01-13")], []],
    [
      "there for a part of it",
      [missed("2026-01-12"), missed("2026-01-13", { attendance: "late" }), missed("2026-08-01")],
      [],
    ],
    [
      "an absence still to be verified is no alert",
      [missed("2026-01-12", { verification: "pending" }), missed("2026-08-01")],
      [],
    ],
    [
      "an absence not recognised is none",
      [missed("2026-01-12", { verification: "not-recognised" }), missed("2026-08-01")],
      [],
    ],
    [
      "recorded after the day of knowledge",
      [missed("2026-01-12", { recordedOn: "2026-12-11" }), missed("2026-08-01")],
      [],
    ],
    ["outside every session", [missed("2026-02-12"), missed("2026-08-01")], []],
    ["before the term", [missed("2021-08-31"), missed("2026-08-01")], []],
    ["another duty", [missed("2026-01-12", { duty: "sit-in" }), missed("2026-08-01")], []],
  ] as const)("%s", (_, records, counts) => {
    const { alerts } = assessmentOf(records, {}, [
      ...sessions,
      session("2021-08-30", "2021-09-02"),
    ]);
    expect(alerts.map(({ count }) => count)).toEqual(counts);
  });

  it("the alert names its article, its statute and the facts, and changes nothing else", () => {
    const records = [missed("2025-01-10"), missed("2026-01-12")];
    const { alerts, standing } = assessmentOf(records, {}, sessions);
    expect(alerts).toMatchObject([
      {
        id: "two-sessions-missed",
        basis: "第三十三条",
        statute: "《代表法》（2025年修正）第六十二条",
        records: [
          { id: "2025-01-10", occurredOn: "2025-01-10" },
          { id: "2026-01-12", occurredOn: "2026-01-12" },
        ],
      },
    ]);
    expect(standing).toEqual(assessmentOf(records).standing);
  });

  it("without the list of sessions nothing is said", () => {
    expect(assessmentOf([missed("2025-01-10"), missed("2026-01-12")]).alerts).toEqual([]);
  });
});
