import { periodOf, select } from "deputy-archive";
import document from "deputy-archive/policies/yuanjiang-b/policy.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { assessed, type Deputy, planOf } from "./deputies";

const plan = planOf(document);
const period = periodOf(plan.policy, 2020);

const examined = (points: number, deputyClass: string, recommended = true): Deputy => ({
  mandate: { deputyClass, delegation: points % 2 === 0 ? "甲乡" : "乙镇" },
  entries: recommended ? [{ duty: "recommendation" }] : [],
  ratings: [{ item: "duties", rater: "examiner", points }],
});

/** Fourteen deputies of two townships; the four with the most points cannot be chosen. */
const [selection, ...others] = select(
  plan,
  assessed(plan, period, [
    examined(99, "leader"),
    examined(98, "standing-committee"),
    examined(97, "special-committee"),
    examined(96, "other", false),
    ...Array.from({ length: 10 }, (_, index) => examined(90 - index, "other")),
  ]),
  "outstanding",
);

describe("outstanding deputies of the city", () => {
  it("are compared with all others, whatever their delegation", () => {
    expect(others).toEqual([]);
  });

  it("are never leaders, members of the standing committee or of a special committee", () => {
    expect(selection?.excluded.map(({ exclusion }) => exclusion)).toEqual([
      "exclude-leader",
      "exclude-standing-committee",
      "exclude-special-committee",
    ]);
  });

  it.each([
    [14, 2],
    [99, 19],
    [100, 20],
  ])("of %i deputies, those who cannot be chosen among them, are at most %i", (size, places) => {
    const leaders = Array.from({ length: size }, () => examined(80, "leader"));
    const [all] = select(plan, assessed(plan, period, leaders), "outstanding");
    expect(all?.quota).toBe(places);
  });

  it("are the first of those a township has recommended and nothing excludes", () => {
    const chosen = selection?.candidates.filter(({ outcome }) => outcome === "selected");
    expect(chosen?.map(({ mandate }) => mandate.certificate)).toEqual(["D-05", "D-06"]);
  });
});
