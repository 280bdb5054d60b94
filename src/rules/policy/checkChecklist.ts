import type { Checklist } from "../../model/policy/checklist";
import { checkBeforeStanding } from "./checkCondition";
import { checkInOrder, checkNotEmpty, type Issues } from "./checkIssue";
import { checkWhole } from "./checkNumber";
import { checkSelection } from "./checkSelection";
import { checkUniqueIds } from "./checkUnique";
import type { Named } from "./named";

/**
 * Checks what a deputy has to do.
 *
 * @param checklist - the checklist; not looked at where left out
 * @param named - what the policy names
 * @returns issues of ids, numbers, references and dates
 */
export function* checkChecklist(checklist: Checklist | undefined, named: Named): Issues {
  if (checklist === undefined) return;
  const { aspects } = checklist;
  yield* checkNotEmpty({ aspects }, ["checklist"]);
  yield* checkUniqueIds(aspects, ["checklist", "aspects"]);
  for (const [index, { of, atLeast, applies, statutes = [] }] of aspects.entries()) {
    const path = ["checklist", "aspects", index];
    yield* checkNotEmpty({ of }, path);
    for (const [place, selection] of of.entries()) {
      yield* checkSelection(selection, named, [...path, "of", place]);
    }
    yield* checkWhole(atLeast, { least: 1 }, [...path, "atLeast"]);
    yield* checkBeforeStanding(applies, named, [...path, "applies"]);
    for (const [place, dates] of statutes.entries()) {
      yield* checkInOrder(dates, [...path, "statutes", place]);
    }
  }
}
