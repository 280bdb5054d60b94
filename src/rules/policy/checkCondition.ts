import type { Condition, MeasureTest, ProRate } from "../../model/policy/condition";
import { checkNotEmpty, type Issues, issueAt, type Path } from "./checkIssue";
import { checkDecimal, checkWhole, rateDecimals } from "./checkNumber";
import { checkMeasureReference, checkReference, checkReferences } from "./checkReference";
import type { Named } from "./named";
import { nestedIn } from "./nestedIn";

/**
 * Checks how a number is reduced for those who joined within the period.
 *
 * @param proRate - the reduction; not looked at where left out
 * @param named - what the policy names
 * @param path - its place
 * @returns issues of references
 */
export function* checkProRate(proRate: ProRate | undefined, named: Named, path: Path): Issues {
  if (proRate === undefined) return;
  const place = [...path, "daysInOffice"];
  yield* checkMeasureReference(proRate.daysInOffice, named, ["days-in-office"], place);
}

function* checkMeasureTest(test: MeasureTest, named: Named, path: Path): Issues {
  const { measure, atLeast, atMost, above, below, proRate } = test;
  yield* checkReference(measure, named.measures, "measure", [...path, "measure"]);
  for (const [key, bound] of Object.entries({ atLeast, atMost, above, below })) {
    yield* checkDecimal(bound, rateDecimals, [...path, key]);
  }
  if (proRate === undefined) return;
  const line = [...path, "atLeast"];
  if (atLeast === undefined) yield issueAt(line, "missing-key", { key: "atLeast" });
  // Only a whole number times whole days divides exactly.
  yield* checkWhole(atLeast, { least: 0 }, line);
  yield* checkProRate(proRate, named, [...path, "proRate"]);
}

/**
 * Checks a condition about one deputy.
 *
 * @param condition - the condition; not looked at where left out
 * @param named - what the policy names
 * @param path - its place
 * @returns issues of references, numbers and empty lists
 */
export function* checkCondition(
  condition: Condition | undefined,
  named: Named,
  path: Path,
): Issues {
  const { deputyClasses, standings } = named;
  for (const [part, place] of nestedIn(condition, path)) {
    const { measure, deputyClass, standing } = part;
    yield* checkNotEmpty({ ...part }, place);
    if (measure !== undefined) yield* checkMeasureTest(measure, named, [...place, "measure"]);
    yield* checkReferences(deputyClass, deputyClasses, "deputy-class", [...place, "deputyClass"]);
    yield* checkReferences(standing, standings, "standing", [...place, "standing"]);
  }
}

/**
 * Checks a condition that is looked at while the standing is still being found.
 *
 * @param condition - the condition; not looked at where left out
 * @param named - what the policy names
 * @param path - its place
 * @returns issues of the condition, and `standing-not-known-yet` for each standing it speaks of
 */
export function* checkBeforeStanding(
  condition: Condition | undefined,
  named: Named,
  path: Path,
): Issues {
  yield* checkCondition(condition, named, path);
  for (const [{ standing }, place] of nestedIn(condition, path)) {
    if (standing !== undefined) yield issueAt([...place, "standing"], "standing-not-known-yet");
  }
}

/**
 * Finds a condition that says nothing and so takes everyone.
 *
 * @param condition - the condition
 * @param path - its place
 * @returns an issue `empty-condition`, or none
 */
export function* checkSaysSomething(condition: Condition, path: Path): Issues {
  if (Object.keys(condition).length === 0) yield issueAt(path, "empty-condition");
}
