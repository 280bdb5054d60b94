import type { Policy } from "../../model/policy/policy";
import type { GradeResult } from "../assess/assessment";
import type { SearchSpace, Standing } from "./approach";
import type { Goal } from "./goal";
import type { Candidate } from "./modelRecords";
import type { Pick, Trial } from "./trials";

/** What a search for fewer records came to. */
export interface FewerFound {
  /** Fewer records that reach the goal; `null` where none were found. */
  readonly found: Standing | null;
  /** Whether every way was looked at. */
  readonly exhausted: boolean;
}

/** Units that are still missing of a measure every record adds one to at most. */
interface Shortage {
  readonly measure: string;
  readonly units: number;
}

/** Places of the grades whose being reached reaches the goal; -1 where it is not by a grade. */
function gradesToReach(goal: Goal, { assessment }: Policy): readonly number[] {
  if (goal.kind === "grade") return Array.from({ length: goal.place + 1 }, (_, place) => place);
  const { standing } = goal.rules.eligible;
  if (standing === undefined) return [-1];
  return standing.map((id) => assessment.grades.findIndex((grade) => grade.id === id));
}

function shortagesOf(place: number, result: GradeResult, policy: Policy): readonly Shortage[] {
  const requires = policy.assessment.grades[place]?.requires ?? [];
  return result.requirements.flatMap((requirement, index): readonly Shortage[] => {
    const test = requires[index]?.condition.measure;
    const measure = policy.measures.find(({ id }) => id === test?.measure);
    const { bounds, actual, met } = requirement;
    if (met || measure?.kind !== "count" || actual === null) return [];
    if (bounds.atLeast === undefined) return [];
    const units = Math.ceil(bounds.atLeast - actual.numerator / actual.denominator);
    return [{ measure: measure.id, units: Math.max(0, units) }];
  });
}

/** Shortages no record serves two of. */
function apart(
  shortages: readonly Shortage[],
  candidates: readonly Candidate[],
): readonly Shortage[] {
  const kept: Shortage[] = [];
  for (const shortage of [...shortages].sort((first, second) => second.units - first.units)) {
    const shared = candidates.some(
      ({ measures }) =>
        measures.has(shortage.measure) && kept.some(({ measure }) => measures.has(measure)),
    );
    if (!shared) kept.push(shortage);
  }
  return kept;
}

/** No fewer records than this can still reach the goal. */
function leastNeeded({ assessment }: Trial, { goal, space, policy }: WaysToLook): number {
  const ofGrade = (place: number): number => {
    const result = assessment.grades[place];
    if (result === undefined) return 0;
    const shortages = apart(shortagesOf(place, result, policy), space.candidates);
    const units = shortages.reduce((sum, shortage) => sum + shortage.units, 0);
    return units;
  };
  return Math.min(...gradesToReach(goal, policy).map(ofGrade));
}

/** What is looked through. */
export interface WaysToLook {
  /** What is to be reached. */
  readonly goal: Goal;
  /** What is searched among. */
  readonly space: SearchSpace;
  /** The policy. */
  readonly policy: Policy;
}

/** One more record, tried. */
interface Tried {
  readonly option: Pick;
  readonly place: number;
  readonly trial: Trial;
}

/** Tries every option from one on; `null` where trials run out first. */
function tryEach(
  at: Standing,
  options: readonly Pick[],
  first: number,
  { space }: WaysToLook,
): readonly Tried[] | null {
  const tried: Tried[] = [];
  for (const [index, option] of options.slice(first).entries()) {
    const trial = space.trials.of([...at.picks, option]);
    if (trial === null) return null;
    tried.push({ option, place: first + index, trial });
    if (trial.reached) return tried;
  }
  return tried;
}

function follow(
  at: Standing,
  options: readonly Pick[],
  first: number,
  left: number,
  ways: WaysToLook,
): FewerFound {
  const tried = tryEach(at, options, first, ways);
  if (tried === null) return { found: null, exhausted: false };
  const including = ({ option, trial }: Tried): Standing => ({
    picks: [...at.picks, option],
    trial,
  });
  const reached = tried.find(({ trial }) => trial.reached);
  if (reached !== undefined) return { found: including(reached), exhausted: true };
  if (left === 1) return { found: null, exhausted: true };
  for (const one of tried) {
    if (leastNeeded(one.trial, ways) > left - 1) continue;
    const further = follow(including(one), options, one.place, left - 1, ways);
    if (further.found !== null || !further.exhausted) return further;
  }
  return { found: null, exhausted: true };
}

/**
 * Looks through every way of adding so many records for one that reaches the goal.
 *
 * Ways that cannot reach it are passed over: where counts are still short by more records than are
 * left.
 *
 * @param ways - what is looked through
 * @param from - the deputy without additional records
 * @param most - how many records, 1 or more
 * @returns the first way found, or whether all were looked at
 */
export function searchWithin(ways: WaysToLook, from: Standing, most: number): FewerFound {
  const { candidates, windows } = ways.space;
  const options = candidates.flatMap((candidate, place) =>
    windows.map((_, window): Pick => ({ candidate, place, window })),
  );
  return follow(from, options, 0, most, ways);
}
