import { type Points, toPoints } from "../../model/decimal";

/**
 * Turns a number of a policy into points.
 *
 * @param value - a decimal of the policy
 * @param scale - the policy's scale
 * @returns points
 * @throws RangeError where the number needs more digits than the scale has; `readPolicy` says so first
 */
export function policyPoints(value: number, scale: number): Points {
  const points = toPoints(value, scale);
  if (points === null) throw new RangeError(`${value} has more than ${scale} decimals`);
  return points;
}
