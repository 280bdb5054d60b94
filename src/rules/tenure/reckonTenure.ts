import type { Recorded } from "../../model/history/recorded";
import type { DocumentIssue } from "../../model/issue";
import type { OpenPeriod } from "../../model/openPeriod";
import type { PlainDate } from "../../model/plainDate";
import type { TenureEventBody, TenureFact } from "../../model/tenureEvent";
import { checkTermination } from "./checkTermination";
import { inDateOrder, inTurn } from "./inDateOrder";
import { type KnownFact, knownFacts } from "./knownFacts";
import type { Tenure } from "./tenure";
import { afterFact, illegalMove, latestStatus, noTenure } from "./tenureSteps";

/** What became of a mandate, what cannot have happened, and what is worth knowing. */
export interface ReckonedTenure {
  /** What became of it. */
  readonly tenure: Tenure;
  /** Events that change nothing, because they cannot have happened. */
  readonly refused: readonly DocumentIssue[];
  /** Events that count and still ask for a look. */
  readonly noted: readonly DocumentIssue[];
}

function outsideTerm({ effectiveOn }: TenureFact, term: OpenPeriod | undefined): string | null {
  if (term === undefined) return null;
  if (effectiveOn < term.from) return "tenure-before-term";
  return term.to !== null && effectiveOn > term.to ? "tenure-after-term" : null;
}

/**
 * Reckons what became of a mandate from what was known on a day.
 *
 * @param events - everything written down about the mandate, in any order
 * @param asOf - what was written down after this day is not known yet
 * @param term - the congress's term; with it, what lies outside is refused
 * @returns the tenure and the issues; their paths are places among the events
 */
export function reckonTenure(
  events: readonly Recorded<TenureEventBody>[],
  asOf: PlainDate,
  term: OpenPeriod | undefined,
): ReckonedTenure {
  const known = knownFacts(events, asOf);
  const refused: DocumentIssue[] = [...known.issues];
  const noted: DocumentIssue[] = [];
  let tenure = noTenure;
  const take = ({ fact, place }: KnownFact): void => {
    const code = outsideTerm(fact, term) ?? illegalMove(latestStatus(tenure), fact);
    const { kind, effectiveOn: on } = fact;
    if (code !== null) {
      refused.push({ code, path: [place], params: { kind, on } });
      return;
    }
    tenure = afterFact(tenure, fact);
    if (fact.kind !== "terminated") return;
    noted.push(...checkTermination(fact).map((issue) => ({ ...issue, path: [place] })));
  };
  for (const day of inDateOrder(known.facts)) {
    day.begun.forEach(take);
    inTurn(day, latestStatus(tenure) === "suspended").forEach(take);
    day.ended.forEach(take);
  }
  return { tenure, refused, noted };
}
