import type { Condition, MeasureTest } from "../../model/policy/condition";
import { checkNotEmpty, type Issues, issueAt, type Path } from "./checkIssue";
import { checkDecimal, checkWhole } from "./checkNumber";
import {
  checkMeasureReference,
  checkReference,
  checkReferences,
  type Named,
} from "./checkReference";
import { rateDecimals } from "./checkValue";

function* checkProRate({ atLeast, proRate }: MeasureTest, named: Named, path: Path): Issues {
  if (proRate === undefined) return;
  const line = [...path, "atLeast"];
  if (atLeast === undefined) yield issueAt(line, "missing-key", { key: "atLeast" });
  // Only a whole number times whole days divides exactly.
  yield* checkWhole(atLeast, { least: 0 }, line);
  const place = [...path, "proRate", "daysInOffice"];
  yield* checkMeasureReference(proRate.daysInOffice, named, ["days-in-office"], place);
}

function* checkMeasureTest(test: MeasureTest, named: Named, path: Path): Issues {
  yield* checkReference(test.measure, named.measures, "measure", [...path, "measure"]);
  yield* checkDecimal(test.atLeast, rateDecimals, [...path, "atLeast"]);
  yield* checkDecimal(test.atMost, rateDecimals, [...path, "atMost"]);
  yield* checkProRate(test, named, path);
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
  if (condition === undefined) return;
  const { measure, status, deputyClass, standing, all, any, not } = condition;
  yield* checkNotEmpty({ status, deputyClass, standing, all, any }, path);
  if (measure !== undefined) yield* checkMeasureTest(measure, named, [...path, "measure"]);
  const { deputyClasses, standings } = named;
  yield* checkReferences(deputyClass, deputyClasses, "deputy-class", [...path, "deputyClass"]);
  yield* checkReferences(standing, standings, "standing", [...path, "standing"]);
  for (const [key, parts] of Object.entries({ all, any })) {
    for (const [index, part] of (parts ?? []).entries()) {
      yield* checkCondition(part, named, [...path, key, index]);
    }
  }
  yield* checkCondition(not, named, [...path, "not"]);
}

/**
 * Finds conditions that speak of the standing while it is still being found.
 *
 * @param condition - the condition; not looked at where left out
 * @param path - its place
 * @returns an issue `standing-not-known-yet` for each
 */
export function* checkBeforeStanding(condition: Condition | undefined, path: Path): Issues {
  if (condition === undefined) return;
  const { standing, all, any, not } = condition;
  if (standing !== undefined) yield issueAt([...path, "standing"], "standing-not-known-yet");
  for (const [key, parts] of Object.entries({ all, any })) {
    for (const [index, part] of (parts ?? []).entries()) {
      yield* checkBeforeStanding(part, [...path, key, index]);
    }
  }
  yield* checkBeforeStanding(not, [...path, "not"]);
}
