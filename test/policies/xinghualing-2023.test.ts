import { periodOf, rollUp } from "deputy-archive";
import document from "deputy-archive/policies/xinghualing-2023/policy.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { assessed, type Deputy, planOf } from "./deputies";

const plan = planOf(document);
const period = periodOf(plan.policy, 2023);

const received = (delegation: string, times: number): Deputy => ({
  mandate: { delegation },
  entries: [{ duty: "reception", times }],
});

const absent = (delegation: string): Deputy => ({
  mandate: { delegation },
  entries: [{ duty: "attend-congress", attendance: "absent" }],
});

const table = rollUp(
  plan,
  assessed(plan, period, [
    received("甲街道", 10),
    received("甲街道", 2),
    absent("甲街道"),
    received("乙街道", 8),
  ]),
);

const rankedBy = (column: string) =>
  [...table.rows]
    .sort((first, second) => (second.cells[column] ?? 0) - (first.cells[column] ?? 0))
    .map(({ partition }) => partition);

describe("the table of delegations", () => {
  it("says the sum and the average of each, points taken included", () => {
    expect(table.rows.map(({ partition, cells }) => [partition, cells])).toEqual([
      ["甲街道", { deputies: 3, points: 55, average: 1833 }],
      ["乙街道", { deputies: 1, points: 40, average: 4000 }],
    ]);
  });

  it("ranks them otherwise by sum than by average, so people must say by which", () => {
    expect(rankedBy("points")).toEqual(["甲街道", "乙街道"]);
    expect(rankedBy("average")).toEqual(["乙街道", "甲街道"]);
  });

  it("closes: the row of totals is the sum of the delegations", () => {
    expect(table.total.cells).toEqual({ deputies: 4, points: 95, average: 2375 });
  });
});
