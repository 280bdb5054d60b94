import { caseArchive, checklistCalendar, periodOf, tally } from "deputy-archive";
import document from "deputy-archive/policies/five-ones-tianzhen/policy.json" with { type: "json" };
import { expect, it } from "vitest";
import { planOf } from "./deputies";

const plan = planOf(document);
const period = periodOf(plan.policy, 2026);
const words = { zh: "示例", en: "example" };

/** D13, month by month, as it stood on a day in May. */
const calendar = checklistCalendar(
  tally(
    plan,
    caseArchive(
      plan.policy,
      {
        id: "may",
        title: words,
        because: words,
        expect: {},
        entries: [
          { duty: "reception", occurredOn: "2026-01-31" },
          { duty: "reception", occurredOn: "2026-03-01" },
          { duty: "research", occurredOn: "2026-04-02" },
        ],
      },
      period,
    ),
    { period, asOf: "2026-05-10" },
  ),
);

const statesOf = (aspect: string) =>
  calendar?.rows.find(({ id }) => id === aspect)?.windows.map(({ state }) => state);

it("shows the reception of each month", () => {
  expect(statesOf("reception")).toEqual([
    "done",
    "missed",
    "done",
    "missed",
    ...Array(8).fill("not-yet"),
  ]);
});

it("shows an inspection or research of each quarter, and the report of the year", () => {
  expect(statesOf("inspection-or-research")).toEqual(["missed", "done", "not-yet", "not-yet"]);
  expect(statesOf("report")).toEqual(["not-yet"]);
});
