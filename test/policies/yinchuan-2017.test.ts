import { periodOf, select } from "deputy-archive";
import document from "deputy-archive/policies/yinchuan-2017/policy.json" with { type: "json" };
import { expect, it } from "vitest";
import { assessed, type Deputy, planOf } from "./deputies";

const plan = planOf(document);
const period = periodOf(plan.policy, 2017);

const others = ["training", "inspection", "contact", "suggestions", "conduct"];

/** A deputy with so many points in all: ten for each item, the rest for meetings. */
const evaluated = (total: number, key: boolean): Deputy => ({
  ratings: [
    ...others.map((item) => ({ item, rater: "evaluator", points: 10 })),
    { item: "meetings", rater: "evaluator", points: total - 10 * others.length },
  ],
  suggestions: [{ role: "individual", marks: key ? ["key"] : [] }],
});

const assessments = assessed(plan, period, [
  evaluated(85, true),
  evaluated(85, false),
  evaluated(75, true),
]);

const chosen = (list: string) =>
  select(plan, assessments, list).flatMap(({ candidates }) =>
    candidates
      .filter(({ outcome }) => outcome === "selected")
      .map(({ mandate }) => mandate.certificate),
  );

it("commends only who is graded good and has a suggestion under key supervision", () => {
  expect(chosen("commendation")).toEqual(["D-01"]);
});

it("gives priority for renomination to all who are graded good", () => {
  expect(chosen("renomination")).toEqual(["D-01", "D-02"]);
});
