import { compareText } from "../../model/compareText";
import type { Points } from "../../model/decimal";
import type { Policy } from "../../model/policy/policy";
import { pointsMove } from "./pointsMove";
import type { NodeSum, PolicyOutcome } from "./policyOutcome";
import type { NodeMove } from "./simulation";

/**
 * Finds the nodes whose sums differ between two policies; a node only one of them has is 0 in the other.
 *
 * @param before - what came out under the earlier policy
 * @param after - what came out under the later policy
 * @param atScale - points of a policy at the scale of the simulation
 * @returns the nodes, the largest difference first, then by id
 */
export function nodeMoves(
  before: PolicyOutcome,
  after: PolicyOutcome,
  atScale: (points: Points, of: Policy) => Points,
): readonly NodeMove[] {
  const sumsOf = ({ nodes }: PolicyOutcome) =>
    new Map(nodes.map((node): [string, NodeSum] => [node.rule.id, node]));
  const [earlier, later] = [sumsOf(before), sumsOf(after)];
  return [...new Map([...earlier, ...later]).values()]
    .map(({ rule: { id, basis, name } }): NodeMove => {
      const was = atScale(earlier.get(id)?.points ?? 0, before.policy);
      const is = atScale(later.get(id)?.points ?? 0, after.policy);
      return { rule: id, basis, name, ...pointsMove(was, is) };
    })
    .filter(({ difference }) => difference !== 0)
    .sort(
      (first, second) =>
        Math.abs(second.difference) - Math.abs(first.difference) ||
        compareText(first.rule, second.rule),
    );
}
