import type { Candidate } from "./modelRecords";
import type { OpenWindow } from "./openWindows";
import type { Pick, Trial, Trials } from "./trials";

/** No more records than this are put together. */
export const mostRecords = 120;

/** So many copies of one record are tried together where fewer bring nothing. */
const mostCopies = 12;

/** So many windows are all tried; of more, the emptiest, the last used and the fullest. */
const fewWindows = 4;

/** Differences below this are rounding of the comparison. */
const nothing = 1e-9;

/** Where a search stands. */
export interface Standing {
  /** What has been added. */
  readonly picks: readonly Pick[];
  /** What follows. */
  readonly trial: Trial;
}

/** What is searched among. */
export interface SearchSpace {
  /** Records that could be added. */
  readonly candidates: readonly Candidate[];
  /** When. */
  readonly windows: readonly OpenWindow[];
  /** What comes of it. */
  readonly trials: Trials;
}

function sameThing(first: Candidate, second: Candidate): boolean {
  if (first.record.kind !== "entry" || second.record.kind !== "entry") {
    return first.record.kind === second.record.kind;
  }
  return first.record.duty === second.record.duty;
}

/** Windows worth trying: all where they are few, else the one with the least alike, and the last used. */
function windowsFor(
  candidate: Candidate,
  picks: readonly Pick[],
  { windows }: SearchSpace,
): readonly number[] {
  const all = windows.map((_, window) => window);
  if (all.length <= fewWindows) return all;
  const alike = picks.filter((pick) => sameThing(pick.candidate, candidate));
  const used = (window: number) => alike.filter((pick) => pick.window === window).length;
  const emptiest = all.reduce((best, window) => (used(window) < used(best) ? window : best), 0);
  const last = picks[picks.length - 1]?.window ?? emptiest;
  return [...new Set([emptiest, last, all.length - 1])];
}

function picksOf(space: SearchSpace, picks: readonly Pick[]): readonly Pick[] {
  return space.candidates.flatMap((candidate, place) =>
    windowsFor(candidate, picks, space).map((window) => ({ candidate, place, window })),
  );
}

function copies(pick: Pick, count: number): readonly Pick[] {
  return Array.from({ length: count }, () => pick);
}

/** So many copies, one in each of the windows that are least used. */
function spread(space: SearchSpace, pick: Pick, count: number, picks: readonly Pick[]) {
  let all = picks;
  for (let copy = 0; copy < count; copy += 1) {
    const [window = pick.window] = windowsFor(pick.candidate, all, space);
    all = [...all, { ...pick, window }];
  }
  return all;
}

/** The best next step; `null` where none brings it nearer. */
function bestStep(space: SearchSpace, from: Standing, count: number): Standing | null {
  let best: Standing | null = null;
  const consider = (picks: readonly Pick[]) => {
    const trial = space.trials.of(picks);
    const before = (best ?? from).trial.distance;
    if (trial !== null && trial.distance < before - nothing) best = { picks, trial };
  };
  for (const pick of picksOf(space, from.picks)) {
    consider([...from.picks, ...copies(pick, count)]);
    if (count > 1 && space.windows.length > 1) {
      consider(spread(space, pick, count, from.picks));
    }
  }
  return best;
}

/** The same step again, as long as it brings as much as before. */
function repeated(space: SearchSpace, before: Standing, after: Standing): Standing {
  const [pick] = after.picks.slice(-1);
  const gain = before.trial.distance - after.trial.distance;
  const few = space.windows.length <= fewWindows;
  let now = after;
  while (pick !== undefined && !now.trial.reached && now.picks.length < mostRecords) {
    const places = few ? [pick.window] : windowsFor(pick.candidate, now.picks, space);
    const [window = pick.window] = places;
    const picks = [...now.picks, { ...pick, window }];
    const trial = space.trials.of(picks);
    if (trial === null || now.trial.distance - trial.distance < gain - nothing) break;
    now = { picks, trial };
  }
  return now;
}

/**
 * Adds the record that brings most, again and again; where no single one brings anything, several
 * copies of one at once, as for a threshold.
 *
 * @param space - what is searched among
 * @param from - where it begins
 * @returns where it ends: at the goal, or where nothing more was found
 */
export function approach(space: SearchSpace, from: Standing): Standing {
  let now = from;
  while (!now.trial.reached && now.picks.length < mostRecords) {
    let next = bestStep(space, now, 1);
    if (next !== null) next = repeated(space, now, next);
    for (let count = 2; next === null && count <= mostCopies; count += 1) {
      next = bestStep(space, now, count);
    }
    if (next === null) return now;
    now = next;
  }
  return now;
}
