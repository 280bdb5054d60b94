import { assess } from "../assess/assess";
import type { Assessment } from "../assess/assessment";
import type { Tally } from "../tally/tally";
import { distanceTo, type Goal, isReached } from "./goal";
import { freeNumbers, type ModelRecord, onDay, withRecords } from "./modelRecord";
import type { Candidate } from "./modelRecords";
import type { OpenWindow } from "./openWindows";

/** A candidate put into one of the open windows. */
export interface Pick {
  /** The candidate. */
  readonly candidate: Candidate;
  /** Place of the candidate in the list. */
  readonly place: number;
  /** Place of the window. */
  readonly window: number;
}

/** What follows from adding records. */
export interface Trial {
  /** Whether the goal is reached. */
  readonly reached: boolean;
  /** How far it is. */
  readonly distance: number;
  /** The assessment. */
  readonly assessment: Assessment;
}

/** Scores a deputy with records added, so many times at most. */
export interface Trials {
  /** Tries picks; `null` where no trial is left. */
  of(picks: readonly Pick[]): Trial | null;
  /** The records that picks stand for. */
  records(picks: readonly Pick[]): readonly ModelRecord[];
  /** Points one record brings at best; distances are measured by it. */
  step: number;
}

/** What trials are made with. */
export interface TrialSetting {
  /** The records there are, as the last day sees them. */
  readonly base: Tally;
  /** What is to be reached. */
  readonly goal: Goal;
  /** The windows still open. */
  readonly windows: readonly OpenWindow[];
  /** How many trials there may be. */
  readonly budget: number;
}

function inOrder(picks: readonly Pick[]): readonly Pick[] {
  return [...picks].sort(
    (first, second) => first.window - second.window || first.place - second.place,
  );
}

/**
 * Starts trials.
 *
 * @param setting - what they are made with
 * @returns the trials
 */
export function startTrials({ base, goal, windows, budget }: TrialSetting): Trials {
  const numberOf = freeNumbers(base);
  let left = budget;
  const records = (picks: readonly Pick[]): readonly ModelRecord[] => {
    const used = new Map<number, number>();
    return inOrder(picks).flatMap(({ candidate, window }, index) => {
      const before = used.get(window) ?? 0;
      used.set(window, before + 1);
      return windows.slice(window, window + 1).flatMap(({ days }) => {
        const place = before % days.length;
        const day = days.slice(place, place + 1);
        return day.map((one) => onDay(candidate.record, one, numberOf(index)));
      });
    });
  };
  const trials: Trials = {
    step: 1,
    records,
    of(picks) {
      if (left === 0) return null;
      left -= 1;
      const assessment = assess(withRecords(base, records(picks)));
      return {
        reached: isReached(goal, assessment),
        distance: distanceTo(goal, assessment, base.plan.policy, trials.step),
        assessment,
      };
    },
  };
  return trials;
}
