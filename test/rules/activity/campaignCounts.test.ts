import { campaignCounts } from "deputy-archive/life";
import { describe, expect, it } from "vitest";
import { called, convened, type Event, inspection, on, signed, stage, stateOf } from "./lecture";

const held = (id: string, campaign: string | null, ...events: readonly Event[]) =>
  stateOf(
    convened({ ...inspection, id, campaign, stages: [stage("1", "2026-03-10")] }),
    called("D-1"),
    ...events,
  );

describe("themed campaigns (Z8)", () => {
  it("each has its activities, and each deputy once", () => {
    expect(
      campaignCounts([
        held("A-3", "village", signed("D-1"), signed("D-2")),
        held("A-1", "village", signed("D-1")),
        held("A-2", "green", signed("D-3")),
      ]),
    ).toEqual([
      { campaign: "green", activities: ["A-2"], deputies: ["D-3"] },
      { campaign: "village", activities: ["A-1", "A-3"], deputies: ["D-1", "D-2"] },
    ]);
  });

  it("what is under none, did not take place or was cancelled is left out", () => {
    expect(
      campaignCounts([
        held("A-1", null, signed("D-1")),
        held("A-2", "village"),
        held("A-3", "village", on("2026-03-01", { kind: "cancelled" })),
      ]),
    ).toEqual([]);
  });
});
