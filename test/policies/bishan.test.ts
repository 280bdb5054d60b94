import { periodOf } from "deputy-archive";
import document from "deputy-archive/policies/bishan/policy.json" with { type: "json" };
import { expect, it } from "vitest";
import { assessed, planOf } from "./deputies";

const plan = planOf(document);
const period = periodOf(plan.policy, 2026);

const on = (occurredOn: `${number}-${number}-${number}`, times: number) => ({
  duty: "duty-activity",
  occurredOn,
  times,
});

const quarter = (points: number, occurredOn: `${number}-${number}-${number}`) => ({
  item: "quarter-points",
  rater: "district-office",
  points,
  occurredOn,
});

const assessments = assessed(plan, period, [
  {
    entries: [on("2026-01-05", 27)],
    ratings: [quarter(60, "2026-03-31"), quarter(58.5, "2026-06-30")],
  },
  {
    entries: [on("2026-01-05", 22), on("2026-01-26", 2)],
    ratings: [quarter(113.5, "2026-03-31")],
  },
]);

it("keeps days and points as two ledgers; several activities of one day are one day", () => {
  const days = assessments.map(({ measures }) => measures.get("duty-days")?.value);
  expect(days).toEqual([
    { numerator: 27, denominator: 1 },
    { numerator: 23, denominator: 1 },
  ]);
  expect(assessments.map(({ total }) => total)).toEqual([1185, 1135]);
});
