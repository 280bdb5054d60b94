import { compareText } from "../../model/compareText";
import { decimalOf, wholeNumber } from "../../model/fraction";
import type { ReservedPlaces, SelectionRules } from "../../model/policy/selectionRules";
import type { Assessment } from "../assess/assessment";
import { listedByPartition } from "../assess/listedByPartition";
import { standingHolds } from "../assess/standingHolds";
import type { Plan } from "../plan/plan";
import { drawLine, type RankedCandidate } from "./drawLine";
import { percentOf, quotaOf } from "./quotaOf";
import type {
  Candidate,
  ExcludedDeputy,
  PartitionSelection,
  RankedDeputy,
  ReservedSelection,
} from "./selectionResult";

interface RankedAssessment {
  readonly assessment: Assessment;
  readonly rank: number;
}

/**
 * Ranks by total; equal totals get equal places and the next place is skipped.
 *
 * @param assessments - assessments in any order
 * @param order - whether the highest or the lowest total comes first
 * @returns the ranking; deputies of equal total stand by certificate
 */
function rankByTotal(
  assessments: readonly Assessment[],
  order: SelectionRules["order"],
): readonly RankedAssessment[] {
  const sign = order === "highest" ? 1 : -1;
  const sorted = [...assessments].sort(
    (first, second) =>
      sign * (second.total - first.total) ||
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

/** A candidate in the ranking, and what the rules know of the deputy. */
interface OpenCandidate {
  readonly assessment: Assessment;
  readonly candidate: RankedCandidate;
}

function rankCandidates(
  rules: SelectionRules,
  open: readonly Assessment[],
): readonly OpenCandidate[] {
  return rankByTotal(open, rules.order).map((ranked) => ({
    assessment: ranked.assessment,
    candidate: {
      ...deputyOf(ranked),
      tieBreaks: rules.tieBreaks.map(({ measure, basis, prefer = "more" }) => ({
        measure,
        basis,
        prefer,
        count: decimalOf(ranked.assessment.measures.get(measure)?.value ?? wholeNumber(0)),
      })),
    },
  }));
}

/** Fills the places kept for a class by its best; whoever is tied there is left to people. */
function fillReserved(
  { id, basis, where, percentOfQuota, rounding }: ReservedPlaces,
  candidates: readonly OpenCandidate[],
  quota: number,
): ReservedSelection {
  const places = percentOf(percentOfQuota, quota, rounding);
  const own = candidates.filter(({ assessment }) => standingHolds(where, assessment));
  const drawn = drawLine(
    own.map(({ candidate }) => candidate),
    places,
  );
  return { id, basis, places, ...drawn };
}

/** Places of a class that a tie leaves open until people decide. */
function placesLeftToPeople({ places, candidates }: ReservedSelection): number {
  if (!candidates.some(({ outcome }) => outcome === "undecided")) return 0;
  return places - candidates.filter(({ outcome }) => outcome === "selected").length;
}

function certificatesWith(
  selections: readonly Pick<ReservedSelection, "candidates">[],
  outcome: Candidate["outcome"],
): ReadonlySet<string> {
  return new Set(
    selections
      .flatMap(({ candidates }) => candidates)
      .filter((candidate) => candidate.outcome === outcome)
      .map(({ mandate }) => mandate.certificate),
  );
}

/** Places kept for classes are filled first, then the rest by everyone who is still open. */
function fillPlaces(rules: SelectionRules, candidates: readonly OpenCandidate[], quota: number) {
  const reserved = (rules.reserved ?? []).map((rule) => fillReserved(rule, candidates, quota));
  const selected = certificatesWith(reserved, "selected");
  const undecided = certificatesWith(reserved, "undecided");
  const keptOpen = reserved.reduce((sum, filled) => sum + placesLeftToPeople(filled), 0);
  const others = candidates
    .map(({ candidate }) => candidate)
    .filter(
      ({ mandate: { certificate } }) => !selected.has(certificate) && !undecided.has(certificate),
    );
  const drawn = drawLine(others, Math.max(0, quota - selected.size - keptOpen));
  const outcomes = new Map(
    drawn.candidates.map(({ mandate, outcome }) => [mandate.certificate, outcome]),
  );
  return {
    reserved,
    lineTie: drawn.lineTie,
    candidates: candidates.map(({ candidate }): Candidate => {
      const { certificate } = candidate.mandate;
      if (selected.has(certificate)) return { ...candidate, outcome: "selected" };
      return { ...candidate, outcome: outcomes.get(certificate) ?? "undecided" };
    }),
  };
}

function selectPartition(
  rules: SelectionRules,
  partition: string,
  listed: readonly Assessment[],
): PartitionSelection {
  // Where the measure has no grades, nobody is without one.
  const graded = listed.filter(
    ({ standing }) => standing.kind === "graded" || standing.id === "no-grades",
  );
  const eligible = graded.filter((assessment) => standingHolds(rules.eligible, assessment));
  const excluded = eligible.flatMap((assessment) => excludedBy(rules, assessment));
  const open = eligible.filter((assessment) => excludedBy(rules, assessment).length === 0);
  const quota = quotaOf(rules.quota, {
    graded: graded.length,
    listed: listed.length,
    candidates: open.length,
  });
  return {
    list: rules.id,
    partition,
    graded: graded.length,
    quota,
    ranking: rankByTotal(graded, rules.order).map(deputyOf),
    ...fillPlaces(rules, rankCandidates(rules, open), quota),
    excluded,
  };
}

/**
 * Finds the candidates of each partition: who is eligible, ranked, within the quota, and which ties
 * are left to people (D11, Datong articles 30 and 31).
 *
 * @param plan - the compiled policy
 * @param assessments - assessments of all deputies, in any order
 * @param list - id of the list; the policy's first where left out
 * @returns one selection for each partition, in order of first appearance; none where the policy
 * has no such list
 * @example
 * ```ts
 * import { select } from "deputy-archive";
 * typeof select; // => "function"
 * ```
 */
export function select(
  plan: Plan,
  assessments: readonly Assessment[],
  list?: string,
): readonly PartitionSelection[] {
  const { selections } = plan.policy;
  const rules = list === undefined ? selections[0] : selections.find(({ id }) => id === list);
  if (rules === undefined) return [];
  return [...listedByPartition(assessments, rules.partitionBy)].map(([partition, members]) =>
    selectPartition(rules, partition, members),
  );
}
