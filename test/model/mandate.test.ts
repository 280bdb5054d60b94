import {
  addDays,
  daysOf,
  type Mandate,
  mandateInForce,
  type Period,
  statusOn,
} from "deputy-archive";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysInForce } from "../../src/model/daysInForce";
import { plainDates } from "../arbitraries/plainDates";

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

describe("a suspension that ended", () => {
  const suspensions = [{ from: "2026-03-01", to: "2026-05-31" }] as const;
  const before = { from: "2024-01-10", to: "2024-01-10" } as const;

  it.each([
    ["the day before it", "2026-02-28", "in-office", true],
    ["its first day still belongs to the mandate", "2026-03-01", "suspended", true],
    ["the day after", "2026-03-02", "suspended", false],
    ["its last day", "2026-05-31", "suspended", false],
    ["the day duties resume", "2026-06-01", "in-office", true],
    ["a suspension of one day costs no day", "2024-01-10", "suspended", true],
  ] as const)("%s", (_, date, status, inForce) => {
    const resumed = mandate({ suspensions: [...suspensions, before] });
    expect(statusOn(resumed, date)).toBe(status);
    expect(mandateInForce(resumed, date)).toBe(inForce);
  });

  it("does not bring back a mandate that has ended since", () => {
    const ended = mandate({ suspensions, status: "ended", statusOn: "2026-07-01" });
    expect(statusOn(ended, "2026-04-01")).toBe("suspended");
    expect(statusOn(ended, "2026-07-01")).toBe("ended");
    expect(mandateInForce(ended, "2026-06-15")).toBe(true);
    expect(mandateInForce(ended, "2026-07-02")).toBe(false);
  });
});

describe("stretches of days in force", () => {
  const year = { from: "2026-01-01", to: "2026-12-31" } as const;
  const stretches = (suspensions: readonly Period[], span: Period = year) =>
    daysInForce(mandate({ suspensions }), span);

  it.each([
    ["none", [], [year]],
    [
      "one",
      [{ from: "2026-03-01", to: "2026-05-31" }],
      [
        { from: "2026-01-01", to: "2026-03-01" },
        { from: "2026-06-01", to: "2026-12-31" },
      ],
    ],
    [
      "two that meet, in any order",
      [
        { from: "2026-05-31", to: "2026-06-30" },
        { from: "2026-03-01", to: "2026-05-31" },
      ],
      [
        { from: "2026-01-01", to: "2026-03-01" },
        { from: "2026-07-01", to: "2026-12-31" },
      ],
    ],
    ["one before", [{ from: "2025-03-01", to: "2025-05-31" }], [year]],
    ["one after", [{ from: "2027-03-01", to: "2027-05-31" }], [year]],
    ["all of it", [{ from: "2025-03-01", to: "2027-05-31" }], []],
    [
      "to the end",
      [{ from: "2026-12-01", to: "2026-12-31" }],
      [{ from: "2026-01-01", to: "2026-12-01" }],
    ],
    [
      "to the last day that can be written",
      [{ from: "2026-12-01", to: "9999-12-31" }],
      [{ from: "2026-01-01", to: "2026-12-01" }],
    ],
  ] as const)("%s", (_, suspensions, expected) => {
    expect(stretches(suspensions)).toEqual(expected);
  });

  it("are the whole span where nothing was ever suspended, and none before the first day", () => {
    expect(daysInForce(mandate({}), year)).toEqual([year]);
    expect(daysInForce(mandate({ beganOn: "2027-01-01" }), year)).toEqual([]);
  });

  it("hold exactly the days on which the mandate is in force", () => {
    const term = { from: "2026-01-01", to: "2026-02-28" } as const;
    const states = fc.record({
      beganOn: plainDates(term),
      status: fc.constantFrom("in-office", "suspended", "ended"),
      statusOn: fc.option(plainDates(term)),
      suspensions: fc.array(fc.record({ from: plainDates(term), to: plainDates(term) }), {
        maxLength: 4,
      }),
    });
    fc.assert(
      fc.property(states, (state) => {
        const all = daysInForce(mandate(state), term).flatMap(({ from, to }) =>
          Array.from({ length: daysOf({ from, to }) }, (__, index) => addDays(from, index)),
        );
        const days = Array.from({ length: daysOf(term) }, (__, index) => addDays(term.from, index));
        expect(all).toEqual(
          days.filter((day) => day !== null && mandateInForce(mandate(state), day)),
        );
      }),
    );
  });
});
