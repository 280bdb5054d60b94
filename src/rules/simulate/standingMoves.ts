import { compareText } from "../../model/compareText";
import type { LocalizedText } from "../../model/localizedText";
import type { Candidate } from "../select/selectionResult";
import type { ListOutcome, PolicyOutcome } from "./policyOutcome";
import type { ListMove, StandingMove } from "./simulation";

interface Named {
  readonly id: string;
  readonly name: LocalizedText;
}

/** The first of each id. */
function oneOfEach<Kind extends Named>(all: readonly Kind[]): readonly Kind[] {
  const seen = new Map<string, Kind>();
  for (const one of all) if (!seen.has(one.id)) seen.set(one.id, one);
  return [...seen.values()];
}

function membership(
  { id, name }: Named,
  before: readonly string[],
  after: readonly string[],
): StandingMove {
  const [were, are] = [new Set(before), new Set(after)];
  return {
    id,
    name,
    before: before.length,
    after: after.length,
    entering: after.filter((certificate) => !were.has(certificate)).sort(compareText),
    leaving: before.filter((certificate) => !are.has(certificate)).sort(compareText),
  };
}

function standingsOf({ policy, assessments }: PolicyOutcome): readonly Named[] {
  const { grades, standings } = policy.assessment;
  const found = assessments.map(({ standing }) => standing);
  const others = [...found].sort((first, second) => compareText(first.id, second.id));
  return [...grades, ...standings, ...others];
}

function membersOf({ assessments }: PolicyOutcome, standing: string): readonly string[] {
  return assessments
    .filter((assessment) => assessment.standing.id === standing)
    .map(({ mandate }) => mandate.certificate);
}

/**
 * Says who moves in and out of each grade and other standing.
 *
 * @param before - what came out under the earlier policy
 * @param after - what came out under the later policy
 * @returns the later policy's standings, then those only the earlier one gives
 */
export function standingMoves(
  before: PolicyOutcome,
  after: PolicyOutcome,
): readonly StandingMove[] {
  return oneOfEach([...standingsOf(after), ...standingsOf(before)]).map((standing) =>
    membership(standing, membersOf(before, standing.id), membersOf(after, standing.id)),
  );
}

function candidatesWith(
  { lists }: PolicyOutcome,
  list: string,
  outcome: Candidate["outcome"],
): readonly string[] {
  return lists
    .filter(({ rule }) => rule.id === list)
    .flatMap(({ partitions }) => partitions)
    .flatMap(({ candidates }) => candidates)
    .filter((candidate) => candidate.outcome === outcome)
    .map(({ mandate }) => mandate.certificate)
    .sort(compareText);
}

function namesOf(lists: readonly ListOutcome[]): readonly Named[] {
  return lists.map(({ rule }) => rule);
}

/**
 * Says who moves in and out of each list, and whom ties leave to people.
 *
 * @param before - what came out under the earlier policy
 * @param after - what came out under the later policy
 * @returns the later policy's lists, then those only the earlier one has
 */
export function listMoves(before: PolicyOutcome, after: PolicyOutcome): readonly ListMove[] {
  return oneOfEach([...namesOf(after.lists), ...namesOf(before.lists)]).map((list) => ({
    ...membership(
      list,
      candidatesWith(before, list.id, "selected"),
      candidatesWith(after, list.id, "selected"),
    ),
    undecidedBefore: candidatesWith(before, list.id, "undecided"),
    undecidedAfter: candidatesWith(after, list.id, "undecided"),
  }));
}
