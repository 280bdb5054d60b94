import { toPoints } from "../../model/decimal";
import type { Quota, SelectionRules } from "../../model/policy/selectionRules";
import { checkCondition, checkSaysSomething } from "./checkCondition";
import { type Issues, issueAt, type Path } from "./checkIssue";
import { checkDecimal, checkWhole, perCent, rateDecimals } from "./checkNumber";
import { checkMeasureReference, summable } from "./checkReference";
import { checkUniqueIds } from "./checkUnique";
import type { Named } from "./named";

function* checkQuota(quota: Quota, path: Path): Issues {
  if ("places" in quota) {
    yield* checkWhole(quota.places, { least: 0 }, [...path, "places"]);
    return;
  }
  yield* checkDecimal(quota.percent, rateDecimals, [...path, "percent"], perCent);
  yield* checkWhole(quota.atLeast, { least: 0 }, [...path, "atLeast"]);
}

function* checkReserved({ reserved = [] }: SelectionRules, named: Named, path: Path): Issues {
  yield* checkUniqueIds(reserved, path);
  let sum = 0;
  for (const [index, { where, percentOfQuota }] of reserved.entries()) {
    const place = [...path, index];
    yield* checkCondition(where, named, [...place, "where"]);
    yield* checkDecimal(percentOfQuota, rateDecimals, [...place, "percentOfQuota"], perCent);
    sum += toPoints(percentOfQuota, rateDecimals) ?? 0;
  }
  const found = sum / 10 ** rateDecimals;
  if (found > 100) yield issueAt(path, "reserved-above-hundred", { found });
}

function* checkList(rules: SelectionRules, named: Named, path: Path): Issues {
  const { eligible, exclusions, quota, tieBreaks } = rules;
  yield* checkCondition(eligible, named, [...path, "eligible"]);
  yield* checkUniqueIds(exclusions, [...path, "exclusions"]);
  for (const [index, { when }] of exclusions.entries()) {
    const place = [...path, "exclusions", index, "when"];
    yield* checkSaysSomething(when, place);
    yield* checkCondition(when, named, place);
  }
  yield* checkQuota(quota, [...path, "quota"]);
  yield* checkReserved(rules, named, [...path, "reserved"]);
  for (const [index, { measure }] of tieBreaks.entries()) {
    const place = [...path, "tieBreaks", index, "measure"];
    yield* checkMeasureReference(measure, named, summable, place);
  }
}

/**
 * Checks how candidates are chosen.
 *
 * @param selections - the rules of selection, one for each list
 * @param named - what the policy names
 * @returns issues of ids, numbers and references
 */
export function* checkCandidates(selections: readonly SelectionRules[], named: Named): Issues {
  yield* checkUniqueIds(selections, ["selections"]);
  for (const [index, rules] of selections.entries()) {
    yield* checkList(rules, named, ["selections", index]);
  }
}
