import { type Ballot, ballotFault, compareText } from "deputy-archive";
import {
  type AppraisalBallot,
  type AppraisalRules,
  addBallots,
  appraisalResult,
  neutralBallot,
} from "deputy-archive/life";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreeingBallots, ballots } from "../arbitraries/index";

const name = { zh: "示例", en: "example" };
const options: AppraisalRules["options"] = [
  { code: "a", name, means: "satisfied" },
  { code: "b", name, means: "basicallySatisfied" },
  { code: "c", name, means: "dissatisfied" },
  { code: "d", name, means: "abstained" },
];
const rules: AppraisalRules = {
  basis: "",
  options,
  groups: [
    { code: "voters", name, weight: 3, quorums: [] },
    { code: "members", name, weight: 2, quorums: [] },
  ],
  rate: { answers: { satisfied: 1, basicallySatisfied: 0.6 }, among: "valid" },
  groupMissing: "others-count",
  reported: "all",
};

function box(group: string, ballot: Ballot): AppraisalBallot {
  const { issued, returned, satisfied, basicallySatisfied, dissatisfied, abstained, spoiled } =
    ballot;
  const named = { a: satisfied, b: basicallySatisfied, c: dissatisfied, d: abstained };
  const counts = Object.fromEntries(Object.entries(named).filter(([, count]) => count !== 0));
  return { group, eligible: issued, present: issued, issued, returned, spoiled, counts };
}

const boxes = (of: fc.Arbitrary<Ballot>) =>
  fc.array(
    fc.tuple(fc.constantFrom("voters", "members"), of).map(([group, one]) => box(group, one)),
    {
      minLength: 1,
      maxLength: 4,
    },
  );

describe("ballots of an appraisal", () => {
  it("options and spoiled make up those returned, or the group is void with its reason", () => {
    fc.assert(
      fc.property(boxes(ballots()), (found) => {
        for (const { group, ballot, faults, rate } of appraisalResult(found, rules).groups) {
          const own = found.filter((one) => one.group === group);
          const wrong = own.some((one) => ballotFault(neutralBallot(one, options)) !== null);
          if (wrong) expect(faults.length).toBeGreaterThan(0);
          expect(rate === null).toBe(faults.length > 0 || ballot === null);
        }
      }),
    );
  });

  it("added box by box say the same as one box of all, in any order", () => {
    fc.assert(
      fc.property(boxes(agreeingBallots()), (found) => {
        const result = appraisalResult(found, rules);
        expect(appraisalResult([...found].reverse(), rules)).toEqual(result);
        const groups = [...new Set(found.map(({ group }) => group))].sort(compareText);
        const sums = groups.map((group) =>
          found.filter((one) => one.group === group).reduce(addBallots),
        );
        expect(appraisalResult(sums, rules)).toEqual(result);
      }),
    );
  });

  it("give a rate from 0 to 100 per cent that lies between those of the groups", () => {
    fc.assert(
      fc.property(boxes(agreeingBallots()), (found) => {
        const { groups, rate } = appraisalResult(found, rules);
        const rates = groups.flatMap((group) =>
          group.rate === null ? [] : [group.rate.numerator / group.rate.denominator],
        );
        expect(rate === null).toBe(rates.length === 0);
        if (rate === null) return;
        const value = rate.numerator / rate.denominator;
        expect(value).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-9);
        expect(value).toBeLessThanOrEqual(Math.max(...rates) + 1e-9);
        expect(Math.min(...rates)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...rates)).toBeLessThanOrEqual(100);
      }),
    );
  });
});
