import { type Ballot, ballotFault, validBallots } from "../../model/dutyReport";
import type { Fraction } from "../../model/fraction";
import type { BallotRate } from "../../model/policy/value";
import { policyPoints } from "../plan/policyPoints";

/** Decimals of the weight of an answer and of a quorum. */
const weightScale = 4;

const denominators = {
  valid: validBallots,
  returned: ({ returned }: Ballot) => returned,
  issued: ({ issued }: Ballot) => issued,
};

/**
 * Makes the rate of a ballot ready.
 *
 * @param rate - what stands above and below the line, and how many ballots must come back
 * @returns per cent as an exact fraction; `null` where the figures disagree, nothing stands below
 * the line, or too few came back
 */
export function ballotRate(rate: BallotRate): (ballot: Ballot | null) => Fraction | null {
  const weight = (decimal = 0) => policyPoints(decimal, weightScale);
  const satisfied = weight(rate.answers.satisfied);
  const basically = weight(rate.answers.basicallySatisfied);
  const quorum = weight(rate.quorum);
  const below = denominators[rate.among];
  const whole = 10 ** weightScale;
  return (ballot) => {
    if (ballot === null || ballotFault(ballot) !== null) return null;
    if (ballot.returned * 100 * whole < quorum * ballot.issued) return null;
    const denominator = below(ballot);
    if (denominator <= 0) return null;
    const answers = ballot.satisfied * satisfied + ballot.basicallySatisfied * basically;
    return { numerator: answers * 100, denominator: denominator * whole };
  };
}
