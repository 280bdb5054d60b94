import type { Archive } from "../../model/archive";
import type { CongressSession } from "../../model/congressSession";
import type { Points } from "../../model/decimal";
import type { EarlierResult } from "../../model/earlierResult";
import type { Period } from "../../model/period";
import type { PlainDate } from "../../model/plainDate";
import type { RuleIdentity } from "../../model/policy/award";
import type { Policy } from "../../model/policy/policy";
import { assess } from "../assess/assess";
import type { Assessment } from "../assess/assessment";
import { compilePolicy } from "../plan/compilePolicy";
import { pointsAt } from "../score/sumTree";
import { totals } from "../score/totals";
import { select } from "../select/select";
import type { PartitionSelection } from "../select/selectionResult";
import { tally } from "../tally/tallyArchive";

/** What archives are simulated for. */
export interface SimulationOptions {
  /** The span that is scored as one; both policies must cover it. */
  readonly period: Period;
  /** Day of knowledge: what was written down later is not known yet. */
  readonly asOf: PlainDate;
  /** Sessions of the congress, for measures of sessions. */
  readonly sessions?: readonly CongressSession[];
  /** How earlier periods ended, by certificate. */
  readonly earlier?: ReadonlyMap<string, readonly EarlierResult[]>;
}

/** A list of candidates as one policy draws it. */
export interface ListOutcome {
  /** What the list says of itself. */
  readonly rule: RuleIdentity;
  /** What deputies must share to be compared, as one text. */
  readonly partitionBy: string;
  /** Its partitions. */
  readonly partitions: readonly PartitionSelection[];
}

/** Points of a node, summed over all deputies. */
export interface NodeSum {
  /** What the node says of itself. */
  readonly rule: RuleIdentity;
  /** The sum. */
  readonly points: Points;
}

/** All archives under one policy. */
export interface PolicyOutcome {
  /** The policy. */
  readonly policy: Policy;
  /** Assessments in the order of the archives. */
  readonly assessments: readonly Assessment[];
  /** Nodes below the total, with their sums. */
  readonly nodes: readonly NodeSum[];
  /** Its lists. */
  readonly lists: readonly ListOutcome[];
}

/**
 * Scores, assesses and selects all archives under one policy.
 *
 * @param archives - the archives, each deputy once
 * @param policy - the policy
 * @param options - the period, the day of knowledge and what else is known
 * @returns what came out
 */
export function outcomeUnder(
  archives: readonly Archive[],
  policy: Policy,
  options: SimulationOptions,
): PolicyOutcome {
  const plan = compilePolicy(policy);
  const { period, asOf, sessions = [] } = options;
  const tallies = archives.map((archive) => {
    const earlier = options.earlier?.get(archive.mandate.certificate) ?? [];
    return tally(plan, archive, { period, asOf, sessions, earlier });
  });
  const sums = tallies.map((sorted) => totals(sorted).points);
  const assessments = tallies.map((sorted) => assess(sorted));
  return {
    policy,
    assessments,
    nodes: plan.nodes.slice(0, -1).map(({ rule }, place) => ({
      rule,
      points: sums.reduce((sum, points) => sum + pointsAt(points, place), 0),
    })),
    lists: policy.selections.map((rules) => ({
      rule: { id: rules.id, basis: rules.basis, name: rules.name },
      partitionBy: rules.partitionBy.join(),
      partitions: select(plan, assessments, rules.id),
    })),
  };
}
