import { compareText } from "../../model/compareText";
import type { Candidate, LineTie, PartitionSelection } from "./selectionResult";

/** A candidate before the line is drawn. */
export type RankedCandidate = Omit<Candidate, "outcome">;

function compareFigures(first: RankedCandidate, second: RankedCandidate): number {
  for (const [index, { count, prefer }] of first.tieBreaks.entries()) {
    const other = second.tieBreaks[index]?.count ?? 0;
    if (other !== count) return prefer === "more" ? other - count : count - other;
  }
  return 0;
}

/** Fills the places left group by group; a group of equals that does not fit is left to people. */
function breakTie(tied: readonly RankedCandidate[], placesLeft: number) {
  const outcomes = new Map<RankedCandidate, Candidate["outcome"]>();
  const sorted = [...tied].sort(compareFigures);
  let left = placesLeft;
  for (let [best] = sorted; best !== undefined && left > 0; [best] = sorted) {
    const equals = sorted.filter((candidate) => compareFigures(best, candidate) === 0);
    const fits = equals.length <= left;
    for (const candidate of equals) outcomes.set(candidate, fits ? "selected" : "undecided");
    left = fits ? left - equals.length : 0;
    sorted.splice(0, equals.length);
  }
  return outcomes;
}

/**
 * Draws the line of the quota through ranked candidates.
 *
 * Equal totals at the line are told apart by the tie breaks only; whoever is still equal there is
 * undecided, never chosen by order of input.
 *
 * @param candidates - candidates, in the order of the list
 * @param quota - number of places
 * @returns the outcome of each candidate, and the tie at the line
 */
export function drawLine(
  candidates: readonly RankedCandidate[],
  quota: number,
): Pick<PartitionSelection, "candidates" | "lineTie"> {
  const lineTotal = candidates[quota - 1]?.total;
  const tied = candidates.filter(({ total }) => total === lineTotal);
  const firstTied = candidates.findIndex(({ total }) => total === lineTotal);
  const above = candidates.slice(0, Math.max(0, firstTied));
  const placesLeft = quota - above.length;
  if (lineTotal === undefined || tied.length <= placesLeft) {
    const outcome = (index: number) => (index < quota ? "selected" : "beyond-quota");
    const decided = candidates.map((candidate, index) => ({
      ...candidate,
      outcome: outcome(index),
    })) satisfies readonly Candidate[];
    return { candidates: decided, lineTie: null };
  }
  const broken = breakTie(tied, placesLeft);
  const lineTie: LineTie = {
    total: lineTotal,
    certificates: tied.map(({ mandate }) => mandate.certificate).sort(compareText),
    placesLeft,
  };
  const decided = candidates.map((candidate): Candidate => {
    const outcome = above.includes(candidate) ? "selected" : broken.get(candidate);
    return { ...candidate, outcome: outcome ?? "beyond-quota" };
  });
  return { candidates: decided, lineTie };
}
