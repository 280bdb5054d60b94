import type { Ballot } from "deputy-archive";
import fc from "fast-check";

/** Ballots whose figures agree, those near 60, 80 and 90 per cent among them. */
export function agreeingBallots(): fc.Arbitrary<Ballot> {
  const few = fc.nat(10);
  return fc
    .record({
      satisfied: fc.oneof(fc.nat(30), fc.constantFrom(12, 16, 18)),
      basicallySatisfied: few,
      dissatisfied: few,
      abstained: few,
      spoiled: few,
      notReturned: few,
    })
    .map(({ notReturned, ...counts }) => {
      const returned = Object.values(counts).reduce((sum, count) => sum + count, 0);
      return { ...counts, returned, issued: returned + notReturned };
    });
}

/** Ballots that are void: more returned than issued, or figures that do not add up. */
export function voidBallots(): fc.Arbitrary<Ballot> {
  return fc
    .tuple(agreeingBallots(), fc.integer({ min: 1, max: 5 }), fc.boolean())
    .map(([ballot, wrong, tooMany]) =>
      tooMany
        ? {
            ...ballot,
            returned: ballot.issued + wrong,
            satisfied: ballot.satisfied + ballot.issued + wrong - ballot.returned,
          }
        : { ...ballot, dissatisfied: ballot.dissatisfied + wrong },
    );
}

/** Ballots, most of them valid. */
export function ballots(): fc.Arbitrary<Ballot> {
  return fc.oneof(
    { weight: 3, arbitrary: agreeingBallots() },
    { weight: 1, arbitrary: voidBallots() },
  );
}
