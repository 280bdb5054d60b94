import { type Mandate, mandateInForce, statusOn } from "deputy-archive";
import { describe, expect, it } from "vitest";

const mandate = (state: Partial<Mandate>): Mandate => ({
  certificate: "DT16-0001",
  name: "示例",
  term: { from: "2021-09-01", to: "2026-12-31" },
  delegation: "甲区",
  station: null,
  deputyClass: "grassroots",
  beganOn: "2021-09-01",
  status: "in-office",
  statusOn: null,
  ...state,
});

describe("the state of a mandate on a day", () => {
  it.each([
    ["in office all along", {}, "2026-11-30", "in-office", true],
    ["the day before it began", { beganOn: "2026-06-02" }, "2026-06-01", null, false],
    ["its first day", { beganOn: "2026-06-02" }, "2026-06-02", "in-office", true],
    [
      "the day before a suspension",
      { status: "suspended", statusOn: "2026-12-02" },
      "2026-12-01",
      "in-office",
      true,
    ],
    [
      "the day of a suspension",
      { status: "suspended", statusOn: "2026-12-02" },
      "2026-12-02",
      "suspended",
      true,
    ],
    [
      "the day after it",
      { status: "suspended", statusOn: "2026-12-02" },
      "2026-12-03",
      "suspended",
      false,
    ],
    ["the day it ends", { status: "ended", statusOn: "2026-06-30" }, "2026-06-30", "ended", true],
    [
      "the day after its end",
      { status: "ended", statusOn: "2026-06-30" },
      "2026-07-01",
      "ended",
      false,
    ],
    [
      "suspended, nobody knows since when",
      { status: "suspended" },
      "2026-03-01",
      "suspended",
      false,
    ],
    ["in office again since a day", { statusOn: "2026-03-01" }, "2026-02-01", "in-office", true],
  ] as const)("%s", (_, state, date, status, inForce) => {
    expect(statusOn(mandate(state), date)).toBe(status);
    expect(mandateInForce(mandate(state), date)).toBe(inForce);
  });
});
