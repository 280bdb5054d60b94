import {
  type ArchiveHistory,
  activityOn,
  advancePromise,
  emptyHistory,
  lifeIssueMessage,
  recordActivity,
  recordEntryEvent,
  recordTenureEvent,
  twoSources,
} from "deputy-archive/life";
import { describe, expect, it } from "vitest";
import { inspection } from "../activity/lecture";

const by = { role: "office", id: "office" } as const;
const empty: ArchiveHistory = emptyHistory("DT16-0001@140200#16");

/** As JSON has it: the type cannot stop a file. */
const said = (event: unknown) => event as never;

describe("the form of an event", () => {
  it("is looked at to the last field, and the field is named", () => {
    const stages = [{ ...inspection.stages[0], days: { from: "2026-03-10", to: 7 } }];
    const body = { kind: "convened", activity: { ...inspection, stages } };
    const { value, issues } = recordActivity(
      [],
      said({ recordedOn: "2026-02-01", by, body, reason: null }),
    );
    expect(value).toEqual([]);
    expect(issues.map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["malformed-event", "events.0.body.activity.stages.0.days.to"],
    ]);
    expect(issues.map((issue) => lifeIssueMessage(issue, "zh")).join()).toContain("days.to");
  });

  it("asks an activity for one stage at least", () => {
    const body = { kind: "convened", activity: { ...inspection, stages: [] } };
    const { issues } = activityOn(
      said([{ recordedOn: "2026-02-01", by, body, reason: null }]),
      "2026-12-31",
    );
    expect(issues.map(({ params }) => params["field"])).toEqual(["body.activity.stages"]);
  });

  it.each([[7], ["2026-02-30"], [["2026-02-01"]], [{ toString: 1 }]])(
    "has a day of recording that is one, not %j",
    (recordedOn) => {
      const file = { number: "C1", events: [] };
      const event = said({
        recordedOn,
        by,
        reason: null,
        body: { kind: "kept", on: "2026-02-01" },
      });
      const { value, issues } = advancePromise(file, event);
      expect(value).toBe(file);
      expect(issues.map(({ code }) => code)).toEqual(["invalid-recording-day"]);
    },
  );

  it.each([[null], [3], [[]], [{}], [{ body: { kind: { toString: 1 } } }]])(
    "is not that of %j",
    (event) => {
      const { issues } = recordEntryEvent(empty, "station", said(event), twoSources);
      expect(issues).toEqual([
        { code: "unknown-event-kind", path: ["body", "kind"], params: { found: "?" } },
      ]);
    },
  );

  it("of a tenure is not that of an entry, and the other way round", () => {
    const event = { recordedOn: "2026-02-01", by, reason: null } as const;
    const elected = { ...event, body: { kind: "elected", effectiveOn: "2026-02-01" } };
    const confirmed = { ...event, body: { kind: "confirmed", entry: "x" } };
    expect(recordEntryEvent(empty, "station", said(elected), twoSources).issues).toMatchObject([
      { code: "unknown-event-kind", params: { found: "elected" } },
    ]);
    expect(recordTenureEvent(empty, "station", said(confirmed)).issues).toMatchObject([
      { code: "unknown-event-kind", params: { found: "confirmed" } },
    ]);
  });

  it("may be right and still hold what no file can", () => {
    const body = { kind: "elected", effectiveOn: "2026-02-01" } as const;
    const { value, id, issues } = recordTenureEvent(empty, "station", {
      recordedOn: "2026-02-01",
      by,
      reason: "\ud800",
      body,
    });
    expect([value, id]).toEqual([empty, null]);
    expect(issues.map(({ code }) => code)).toEqual(["lone-surrogate"]);
  });
});
