import type { Points } from "../../model/decimal";
import { addDays } from "../../model/plainDate";
import type { Facts } from "../condition/facts";
import { factsOf } from "../measure/factsOf";
import type { AwardPlan } from "../plan/plan";
import type { Tally } from "../tally/tally";
import { widerTally } from "../tally/widerTally";
import { collectUnits } from "./collectUnits";

/** One scoring of one mandate: what rules may ask while points are summed. */
export interface Scoring {
  /** The sorted records. */
  readonly tally: Tally;
  /** Points of every node, as far as they are known; measures of points look here. */
  readonly points: Points[];
  /** Facts of the deputy, taken when they are first asked for. */
  facts(): Facts;
}

function unitsBefore(of: Tally, award: AwardPlan): number {
  const to = addDays(of.period.from, -1);
  const { from } = of.mandate.term;
  if (to === null || to < from) return 0;
  let count = 0;
  const take = (taker: AwardPlan, _unit: unknown, verified: boolean) => {
    if (taker === award && verified) count += 1;
  };
  collectUnits(widerTally(of, { from, to }), { take }, null);
  return count;
}

/**
 * Starts the scoring of one mandate.
 *
 * @param tally - the sorted records
 * @returns what rules may ask; facts are taken only when they are asked for
 */
export function startScoring(tally: Tally): Scoring {
  const points = tally.plan.zeros.slice();
  let facts: Facts | null = null;
  return {
    tally,
    points,
    facts() {
      facts ??= factsOf(tally, points);
      return facts;
    },
  };
}

/**
 * Units of earlier periods of the term that an award's limit for the term counts first.
 *
 * @param tally - the sorted records
 * @param award - the award
 * @returns how many; 0 where its limit is not for the term
 */
export function earlierUnits(tally: Tally, award: AwardPlan): number {
  return award.limit?.per === "term" ? unitsBefore(tally, award) : 0;
}
