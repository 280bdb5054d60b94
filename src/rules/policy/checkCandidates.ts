import type { SelectionRules } from "../../model/policy/selectionRules";
import { checkCondition } from "./checkCondition";
import type { Issues } from "./checkIssue";
import { checkDecimal, checkWhole } from "./checkNumber";
import { checkMeasureReference, type Named, summable } from "./checkReference";
import { checkUniqueIds } from "./checkUnique";
import { rateDecimals } from "./checkValue";

/**
 * Checks how candidates are chosen.
 *
 * @param rules - the rules of selection
 * @param named - what the policy names
 * @returns issues of ids, numbers and references
 */
export function* checkCandidates(rules: SelectionRules, named: Named): Issues {
  const { eligible, exclusions, quota, tieBreaks } = rules;
  yield* checkCondition(eligible, named, ["selection", "eligible"]);
  yield* checkUniqueIds(exclusions, ["selection", "exclusions"]);
  for (const [index, { when }] of exclusions.entries()) {
    yield* checkCondition(when, named, ["selection", "exclusions", index, "when"]);
  }
  const percent = ["selection", "quota", "percentOfGraded"];
  yield* checkDecimal(quota.percentOfGraded, rateDecimals, percent, { least: 0, most: 100 });
  yield* checkWhole(quota.atLeast, { least: 0 }, ["selection", "quota", "atLeast"]);
  for (const [index, { measure }] of tieBreaks.entries()) {
    const path = ["selection", "tieBreaks", index, "measure"];
    yield* checkMeasureReference(measure, named, summable, path);
  }
}
