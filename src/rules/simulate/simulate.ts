import type { Archive } from "../../model/archive";
import { compareText } from "../../model/compareText";
import type { Points } from "../../model/decimal";
import type { ReadResult } from "../../model/issue";
import type { Policy } from "../../model/policy/policy";
import { type PolicyRefusal, policyRefusal } from "../policy/periodOf";
import { nodeMoves } from "./nodeMoves";
import { pointsMove, sumOfMoves } from "./pointsMove";
import { outcomeUnder, type PolicyOutcome, type SimulationOptions } from "./policyOutcome";
import { rankMoves } from "./rankMoves";
import type { DeputyMove, GroupMove, SimulatedPolicy, Simulation } from "./simulation";
import { listMoves, standingMoves } from "./standingMoves";

function policyOf({ id, version, title }: Policy): SimulatedPolicy {
  return { id, version, title };
}

function refuseRepeated(archives: readonly Archive[]): void {
  const seen = new Set<string>();
  for (const { mandate } of archives) {
    if (seen.has(mandate.certificate)) {
      throw new RangeError(`${mandate.certificate} is given twice; a person counts once`);
    }
    seen.add(mandate.certificate);
  }
}

function deputyMoves(
  before: PolicyOutcome,
  after: PolicyOutcome,
  atScale: (points: Points, of: Policy) => Points,
): readonly DeputyMove[] {
  const ranksOf = rankMoves(before.lists, after.lists);
  return before.assessments.flatMap((assessment, index) =>
    after.assessments.slice(index, index + 1).map(
      (other): DeputyMove => ({
        mandate: assessment.mandate,
        total: pointsMove(
          atScale(assessment.total, before.policy),
          atScale(other.total, after.policy),
        ),
        standingBefore: assessment.standing,
        standingAfter: other.standing,
        ranks: ranksOf(assessment.mandate.certificate),
      }),
    ),
  );
}

function groupMoves(deputies: readonly DeputyMove[]): readonly GroupMove[] {
  const groups = [...new Set(deputies.map(({ mandate }) => mandate.delegation))].sort(compareText);
  return groups.map((group) => {
    const members = deputies.filter(({ mandate }) => mandate.delegation === group);
    return groupMove(group, members);
  });
}

function groupMove(group: string | null, members: readonly DeputyMove[]): GroupMove {
  return { group, deputies: members.length, ...sumOfMoves(members.map(({ total }) => total)) };
}

function byDifference(first: DeputyMove, second: DeputyMove): number {
  return (
    Math.abs(second.total.difference) - Math.abs(first.total.difference) ||
    compareText(first.mandate.certificate, second.mandate.certificate)
  );
}

/**
 * Scores the same records under two policies and says who moves: totals, grades, lists, places, and
 * which rules it comes from. It decides about nobody.
 *
 * Everyone given is in the sums, listed or not.
 *
 * @param archives - archives of the deputies, each deputy once
 * @param before - the earlier policy
 * @param after - the later policy
 * @param options - the period, the day of knowledge and what else is known
 * @returns the simulation; `null` with an issue `policy-outside-dates` for each policy that does not
 * cover the period
 * @throws RangeError where a deputy is given twice
 * @example
 * ```ts
 * import { periodOf, simulate } from "deputy-archive";
 * import { readPolicy } from "deputy-archive/schemas";
 * import document from "deputy-archive/policies/datong-2026-illustrative/policy.json" with { type: "json" };
 *
 * const { value: policy } = readPolicy(document);
 * if (policy === null) throw new Error("the policy has issues");
 * const options = { period: periodOf(policy, 2026), asOf: "2026-12-10" } as const;
 * simulate([], policy, policy, options).value?.whole.difference; // => 0
 * ```
 */
export function simulate(
  archives: readonly Archive[],
  before: Policy,
  after: Policy,
  options: SimulationOptions,
): ReadResult<Simulation | null, PolicyRefusal> {
  const { period, asOf } = options;
  const issues = [before, after].flatMap((policy) => policyRefusal(policy, period) ?? []);
  if (issues.length > 0) return { value: null, issues };
  refuseRepeated(archives);
  const scale = Math.max(before.scale, after.scale);
  const atScale = (points: Points, of: Policy) => points * 10 ** (scale - of.scale);
  const earlier = outcomeUnder(archives, before, options);
  const later = outcomeUnder(archives, after, options);
  const deputies = deputyMoves(earlier, later, atScale);
  const value: Simulation = {
    before: policyOf(before),
    after: policyOf(after),
    period,
    asOf,
    scale,
    deputies: [...deputies].sort(byDifference),
    standings: standingMoves(earlier, later),
    lists: listMoves(earlier, later),
    groups: groupMoves(deputies),
    whole: groupMove(null, deputies),
    nodes: nodeMoves(earlier, later, atScale),
  };
  return { value, issues };
}
