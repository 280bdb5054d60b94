import type { Points } from "../../model/decimal";
import { compareFractions, type Fraction } from "../../model/fraction";
import type { Step } from "../../model/policy/value";
import { policyPoints } from "../plan/policyPoints";

/** Decimals a rate's step may have; enough for any published rate. */
const stepScale = 4;

/**
 * Makes steps ready: the first one whose figure is reached decides.
 *
 * @param steps - steps, highest first
 * @param scale - the policy's scale
 * @returns points of a figure; 0 where it reaches none
 */
export function reachedStep(steps: readonly Step[], scale: number): (figure: Fraction) => Points {
  const lines = steps.map(({ atLeast, points }) => ({
    line:
      atLeast === undefined
        ? null
        : { numerator: policyPoints(atLeast, stepScale), denominator: 10 ** stepScale },
    points: policyPoints(points, scale),
  }));
  return (figure) => {
    const reached = lines.find(({ line }) => line === null || compareFractions(figure, line) >= 0);
    return reached === undefined ? 0 : reached.points;
  };
}
