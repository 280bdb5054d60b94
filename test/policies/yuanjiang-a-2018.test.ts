import { periodOf, select } from "deputy-archive";
import document from "deputy-archive/policies/yuanjiang-a-2018/policy.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { assessed, type Deputy, planOf } from "./deputies";

const plan = planOf(document);
const period = periodOf(plan.policy, 2020);

const scored = (points: number): Deputy => ({
  ratings: [{ item: "attendance", rater: "office", points }],
});

/** Sixty-four deputies, the first with the most points. */
const deputies = (totalOf: (place: number) => number) =>
  assessed(
    plan,
    period,
    Array.from({ length: 64 }, (_, index) => scored(totalOf(index + 1))),
  );

const outcomes = (totalOf: (place: number) => number) =>
  select(plan, deputies(totalOf), "outstanding").flatMap(({ candidates }) =>
    candidates.map(({ outcome }) => outcome),
  );

const count = (list: readonly string[], outcome: string) =>
  list.filter((one) => one === outcome).length;

describe("the deputies elected to the upper congress", () => {
  it("are assessed over two years from 1 September", () => {
    expect(period).toEqual({ from: "2018-09-01", to: "2020-08-31" });
  });

  it("nine of sixty-four are outstanding, by rank", () => {
    const found = outcomes((place) => 100 - place);
    expect(found).toHaveLength(64);
    expect(found.slice(0, 9)).toEqual(Array.from({ length: 9 }, () => "selected"));
    expect(count(found, "selected")).toBe(9);
  });

  it("equal points at the ninth place are left to people", () => {
    const found = outcomes((place) => (place === 10 ? 91 : 100 - place));
    expect(count(found, "selected")).toBe(8);
    expect(count(found, "undecided")).toBe(2);
  });
});
