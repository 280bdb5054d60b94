import { compareText } from "../../model/compareText";
import { divide } from "../../model/decimal";
import type { Quota, SelectionRules } from "../../model/policy/selectionRules";
import type { Assessment } from "../assess/assessment";
import { listedByDelegation } from "../assess/listedByDelegation";
import { standingHolds } from "../assess/standingHolds";
import { policyPoints } from "../plan/compileValue";
import type { Plan } from "../plan/plan";
import { drawLine } from "./drawLine";
import type { ExcludedDeputy, PartitionSelection, RankedDeputy } from "./selectionResult";

/** Decimals a quota's percentage may have. */
const percentScale = 4;

function quotaOf(quota: Quota, graded: number): number {
  const percent = policyPoints(quota.percentOfGraded, percentScale);
  const share = divide(graded * percent, 100 * 10 ** percentScale, quota.rounding);
  return Math.max(quota.atLeast, share);
}

interface RankedAssessment {
  readonly assessment: Assessment;
  readonly rank: number;
}

/**
 * Ranks by total, highest first; equal totals get equal places and the next place is skipped.
 *
 * @param assessments - assessments in any order
 * @returns the ranking; deputies of equal total stand by certificate
 */
function rankByTotal(assessments: readonly Assessment[]): readonly RankedAssessment[] {
  const sorted = [...assessments].sort(
    (first, second) =>
      second.total - first.total ||
      compareText(first.mandate.certificate, second.mandate.certificate),
  );
  let rank = 0;
  return sorted.map((assessment, index) => {
    if (assessment.total !== sorted[index - 1]?.total) rank = index + 1;
    return { assessment, rank };
  });
}

function deputyOf({ assessment: { mandate, total }, rank }: RankedAssessment): RankedDeputy {
  return { mandate, total, rank };
}

function excludedBy(rules: SelectionRules, assessment: Assessment): readonly ExcludedDeputy[] {
  return rules.exclusions
    .filter(({ when }) => standingHolds(when, assessment))
    .map(({ id, basis }) => ({ mandate: assessment.mandate, exclusion: id, basis }));
}

function selectPartition(
  rules: SelectionRules,
  partition: string,
  assessments: readonly Assessment[],
): PartitionSelection {
  const graded = assessments.filter(({ standing }) => standing.kind === "graded");
  const eligible = graded.filter((assessment) => standingHolds(rules.eligible, assessment));
  const excluded = eligible.flatMap((assessment) => excludedBy(rules, assessment));
  const open = eligible.filter((assessment) => excludedBy(rules, assessment).length === 0);
  const quota = quotaOf(rules.quota, graded.length);
  const candidates = rankByTotal(open).map((ranked) => ({
    ...deputyOf(ranked),
    tieBreaks: rules.tieBreaks.map(({ measure }) => ({
      measure,
      count: ranked.assessment.measures.get(measure)?.value?.numerator ?? 0,
    })),
  }));
  return {
    partition,
    graded: graded.length,
    quota,
    ranking: rankByTotal(graded).map(deputyOf),
    ...drawLine(candidates, quota),
    excluded,
  };
}

/**
 * Finds the candidates of each partition: who is eligible, ranked, within the quota, and which ties
 * are left to people (D11, Datong articles 30 and 31).
 *
 * @param plan - the compiled policy
 * @param assessments - assessments of all deputies, in any order
 * @returns one selection for each partition, in order of first appearance
 * @example
 * ```ts
 * import { select } from "deputy-archive";
 * typeof select; // => "function"
 * ```
 */
export function select(
  plan: Plan,
  assessments: readonly Assessment[],
): readonly PartitionSelection[] {
  return [...listedByDelegation(assessments)].map(([partition, members]) =>
    selectPartition(plan.policy.selection, partition, members),
  );
}
