import { type Ballot, ballotFault, validBallots } from "deputy-archive";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreeingBallots, voidBallots } from "../arbitraries/index";

describe("a ballot", () => {
  it("whose figures agree has no fault, and its valid ballots are the answers given", () => {
    fc.assert(
      fc.property(agreeingBallots(), (ballot) => {
        const { satisfied, basicallySatisfied, dissatisfied, abstained } = ballot;
        expect(ballotFault(ballot)).toBeNull();
        expect(validBallots(ballot)).toBe(
          satisfied + basicallySatisfied + dissatisfied + abstained,
        );
      }),
    );
  });

  it("whose figures do not agree is void", () => {
    fc.assert(
      fc.property(voidBallots(), (ballot) => {
        expect(ballotFault(ballot)).not.toBeNull();
      }),
    );
  });

  const agreeing: Ballot = {
    issued: 20,
    returned: 20,
    satisfied: 15,
    basicallySatisfied: 2,
    dissatisfied: 0,
    abstained: 2,
    spoiled: 1,
  };
  it.each([
    ["as many returned as issued", {}, null],
    ["one more returned than issued", { issued: 19 }, "ballots-exceed-issued"],
    ["one answer too many", { satisfied: 16 }, "ballot-sum-mismatch"],
    ["one answer too few", { abstained: 1 }, "ballot-sum-mismatch"],
    ["both faults: the first is named", { issued: 1, satisfied: 0 }, "ballots-exceed-issued"],
  ])("%s", (_, changes, fault) => {
    expect(ballotFault({ ...agreeing, ...changes })).toBe(fault);
  });
});
