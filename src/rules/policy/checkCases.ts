import type { DocumentIssue } from "../../model/issue";
import type { Period } from "../../model/period";
import type { PolicyCase, PolicyCases } from "../../model/policyCase";
import { checkInOrder, type Issues, type Path } from "./checkIssue";
import { checkWhole } from "./checkNumber";
import { checkUniqueIds } from "./checkUnique";

/** A case says in a line what a year may hold, and no more. */
const mostTimes = 366;

function* checkTimes(
  records: readonly { readonly times?: number }[] | undefined,
  path: Path,
): Issues {
  for (const [index, { times }] of (records ?? []).entries()) {
    yield* checkWhole(times, { least: 1, most: mostTimes }, [...path, index, "times"]);
  }
}

function* checkSpan(period: Period | undefined, path: Path): Issues {
  if (period !== undefined) yield* checkInOrder(period, path);
}

function* checkCase(one: PolicyCase, path: Path): Issues {
  const { entries, suggestions, reports, ratings, sessions = [], earlier = [] } = one;
  yield* checkSpan(one.mandate?.term, [...path, "mandate", "term"]);
  yield* checkSpan(one.period, [...path, "period"]);
  for (const [key, records] of Object.entries({ entries, suggestions, reports, ratings })) {
    yield* checkTimes(records, [...path, key]);
  }
  for (const [index, { from, to }] of sessions.entries()) {
    yield* checkSpan({ from, to }, [...path, "sessions", index]);
  }
  for (const [index, { period }] of earlier.entries()) {
    yield* checkSpan(period, [...path, "earlier", index, "period"]);
  }
}

function* findIssues({ period, cases }: PolicyCases): Issues {
  yield* checkSpan(period, ["period"]);
  yield* checkUniqueIds(cases, ["cases"]);
  for (const [index, one] of cases.entries()) yield* checkCase(one, ["cases", index]);
}

/**
 * Finds what the cases of a policy say that cannot be meant.
 *
 * @param cases - cases of the right form; `readCases` calls this itself
 * @returns issues `duplicate-id`, `dates-out-of-order`, `not-whole`, `out-of-range`
 */
export function checkCases(cases: PolicyCases): readonly DocumentIssue[] {
  return [...findIssues(cases)];
}
