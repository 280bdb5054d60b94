import type { LocalizedText } from "../../model/localizedText";
import type { RecordReference } from "../../model/recordReference";
import type { Assessment, RequirementResult } from "../../rules/assess/assessment";
import { requirementFigures } from "../../rules/explain/requirementFigures";
import { allCounted, dutyCounts } from "../../rules/rollUp/dutyCounts";
import type { Tally } from "../../rules/tally/tally";

/** One deputy, as tallied and assessed. */
export interface AssessedDeputy {
  /** The sorted records. */
  readonly tally: Tally;
  /** The assessment of the same records. */
  readonly assessment: Assessment;
}

/** What kind of fact it is. */
export type PerformanceFactKind = "nothing-done" | "alert" | "requirement";

/** Something on record, or missing from it, with the article that speaks of it. */
export interface PerformanceFact {
  /** What kind of fact. */
  readonly kind: PerformanceFactKind;
  /** Article of the measure. */
  readonly basis: string;
  /** Statute and article it may matter under; empty where none is named. */
  readonly statute: string;
  /** The fact. */
  readonly text: LocalizedText;
  /** Records behind it. */
  readonly records: readonly RecordReference[];
}

function unmet({ grades }: Assessment, only: readonly string[] | undefined) {
  const byId = new Map<string, RequirementResult>();
  for (const { requirements } of grades) {
    for (const requirement of requirements) {
      const isAsked = only === undefined || only.includes(requirement.id);
      if (isAsked && !requirement.met) byId.set(requirement.id, requirement);
    }
  }
  return [...byId.values()];
}

function nothingDone({ plan, period }: Tally): PerformanceFact {
  return {
    kind: "nothing-done",
    basis: plan.policy.counting.verifiedBasis,
    statute: "",
    text: {
      zh: `${period.from}至${period.to}没有已认定的履职、建议和述职`,
      en: `nothing recognised from ${period.from} to ${period.to}: no event, suggestion or report`,
    },
    records: [],
  };
}

/**
 * What is on record that somebody should look into: nothing done at all, what the measure alerts to,
 * and what it requires and is not there. Facts and articles; nothing is said of the person.
 *
 * @param deputy - the deputy
 * @param requirements - ids of the requirements asked after; all of the measure where left out
 * @returns the facts; none where there are none
 */
export function performanceFacts(
  { tally, assessment }: AssessedDeputy,
  requirements?: readonly string[],
): readonly PerformanceFact[] {
  return [
    ...(allCounted(dutyCounts(tally)) === 0 ? [nothingDone(tally)] : []),
    ...assessment.alerts.map(
      ({ basis, statute, text, records }): PerformanceFact => ({
        kind: "alert",
        basis,
        statute,
        text,
        records,
      }),
    ),
    ...unmet(assessment, requirements).map((requirement): PerformanceFact => {
      const { basis, failure, records } = requirement;
      const { zh, en } = requirementFigures(requirement);
      const text = { zh: `${failure.zh}${zh}`, en: `${failure.en}${en}` };
      return { kind: "requirement", basis, statute: "", text, records };
    }),
  ];
}
