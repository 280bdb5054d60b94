import type { Points } from "../../model/decimal";
import { assess } from "../assess/assess";
import type { Assessment } from "../assess/assessment";
import { factsOf } from "../measure/factsOf";
import { totals } from "../score/totals";
import type { Tally } from "../tally/tally";
import { addedRecords } from "./addedRecords";
import { approach, type SearchSpace, type Standing } from "./approach";
import { closingTally } from "./closingTally";
import type { Because, Enough, EnoughOptions, EnoughOutcome } from "./enough";
import { searchWithin } from "./fewest";
import { type Goal, goalOf, isReached } from "./goal";
import { whyImpossible } from "./impossible";
import { identityOf, missingFor } from "./missing";
import { type Candidates, modelRecords } from "./modelRecords";
import { leanTally } from "./neededMeasures";
import { lastOpenDay, type OpenWindow, openWindows } from "./openWindows";
import { prune } from "./prune";
import { startTrials } from "./trials";

/** Scorings where the caller says nothing else: about a second for the shipped policy. */
const usualScorings = 6000;

/** So many records are put together in every combination where step by step nothing was found. */
const fewTogether = 6;

/** What is looked for, and among what. */
interface Search {
  readonly goal: Goal;
  readonly base: Tally;
  readonly ending: Assessment;
  readonly windows: readonly OpenWindow[];
  readonly candidates: Candidates;
  readonly scorings: number;
}

function spaceOf(search: Search, own: boolean, share: number): SearchSpace {
  const { windows, scorings } = search;
  const candidates = search.candidates.all.filter((candidate) => !own || candidate.own);
  const budget = Math.max(1, Math.floor(scorings * share));
  return { candidates, windows, trials: startTrials({ ...search, budget }) };
}

/** Sets what distances are measured by: the most points one record brings. */
function measureStep({ candidates, trials }: SearchSpace, before: Points): void {
  const gains = candidates.map((candidate, place) => {
    const trial = trials.of([{ candidate, place, window: 0 }]);
    return trial === null ? 0 : trial.assessment.total - before;
  });
  trials.step = Math.max(1, ...gains);
}

function standingAt(space: SearchSpace, { ending }: Search): Standing | null {
  measureStep(space, ending.total);
  const trial = space.trials.of([]);
  return trial === null ? null : { picks: [], trial };
}

/** Looks for records that reach the goal, step by step, then in every combination of a few. */
function find(search: Search, own: boolean): Standing | null {
  const space = spaceOf(search, own, 1 / 4);
  const from = standingAt(space, search);
  if (from === null) return null;
  const near = approach(space, from);
  if (near.trial.reached) return near;
  const { goal, base } = search;
  const ways = { goal, space, policy: base.plan.policy };
  for (let most = 2; most <= fewTogether; most += 1) {
    const { found, exhausted } = searchWithin(ways, from, most);
    if (found !== null || !exhausted) return found;
  }
  return null;
}

/** Records that reach the goal, and whether fewer cannot. */
interface Found {
  readonly standing: Standing;
  readonly space: SearchSpace;
  readonly smallest: boolean;
}

/** Looks for ever fewer, until none are found. */
function fewer(search: Search, own: boolean, first: Standing): Found {
  const space = spaceOf(search, own, 1 / 2);
  const { goal, base, candidates } = search;
  const { policy } = base.plan;
  const from = standingAt(space, search);
  let standing = prune(space, first);
  const grades = policy.assessment.grades;
  // Below an upper line a record that takes points away could help, and those are not looked at.
  const looksAtAll = candidates.complete && grades.every(({ atMost }) => atMost === undefined);
  const ways = { goal, space, policy };
  while (from !== null && standing.picks.length > 1) {
    const most = standing.picks.length - 1;
    const { found, exhausted } = searchWithin(ways, from, most);
    if (found === null) return { standing, space, smallest: exhausted && looksAtAll };
    standing = prune(space, found);
  }
  return { standing, space, smallest: standing.picks.length <= 1 };
}

function lookFor(search: Search): EnoughOutcome {
  const own = find(search, true);
  const first = own ?? find(search, false);
  if (first === null) return { kind: "not-found" };
  const { standing, space, smallest } = fewer(search, own !== null, first);
  return {
    kind: "enough",
    added: addedRecords(search.base, standing.picks, space.trials),
    smallest,
    judged: standing.picks.some(({ candidate }) => !candidate.own),
  };
}

function outcomeOf(
  goal: Goal,
  of: Tally,
  ending: Assessment,
  base: Tally,
  scorings: number,
): EnoughOutcome {
  const reachedAtEnd = isReached(goal, ending);
  if (isReached(goal, assess(leanTally(of)))) return { kind: "already", lasts: reachedAtEnd };
  if (reachedAtEnd) return { kind: "enough", added: [], smallest: true, judged: false };
  const windows = openWindows(of);
  const closed: readonly Because[] =
    windows.length === 0 ? [{ kind: "closed", lastDay: lastOpenDay(of) }] : [];
  const [because, ...more] = [...closed, ...whyImpossible(goal, base, ending)];
  if (because !== undefined) return { kind: "impossible", because: [because, ...more] };
  const facts = factsOf(base, totals(base).points);
  const candidates = modelRecords(base.plan, facts);
  return lookFor({ goal, base, ending, windows, candidates, scorings });
}

/**
 * Finds what a deputy lacks for a grade (or a better one), or for being a candidate of a list, and the
 * records that would be enough before the period is over, or why none can be.
 *
 * It compares with the period's last day: what coming months grant or take counts. Records are put on
 * days still to come, each an event of its own, verified and written down the same day. Those that say
 * only what lies with the deputy are preferred; others are looked at where they do not suffice.
 *
 * @param of - the sorted records (`tally`)
 * @param target - id of a grade or of a list
 * @param options - how long it may be looked for
 * @returns what is missing and what would be enough; `null` where the policy has no such grade or list
 * @example
 * ```ts
 * import { enoughFor } from "deputy-archive";
 * typeof enoughFor; // => "function"
 * ```
 */
export function enoughFor(of: Tally, target: string, options: EnoughOptions = {}): Enough | null {
  const { policy } = of.plan;
  const goal = goalOf(policy, target);
  if (goal === null) return null;
  const rule = goal.kind === "list" ? goal.rules : goal.rule;
  const base = leanTally(closingTally(of));
  const ending = assess(base);
  const windows = openWindows(of);
  const days = windows.flatMap(({ days: open }) => open).sort();
  return {
    target: { ...identityOf(rule), kind: goal.kind },
    missing: missingFor(goal, ending, policy),
    outcome: outcomeOf(goal, of, ending, base, options.scorings ?? usualScorings),
    lastDay: days[days.length - 1] ?? null,
    scale: policy.scale,
  };
}
