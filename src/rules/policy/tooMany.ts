import type { DocumentIssue } from "../../model/issue";
import { issueAt } from "./checkIssue";
import { tooLarge } from "./tooLarge";

/** Members a list of a policy may have, and keys an object: far more than any measure needs. */
export const longest = 1_000;

/** Rules the tree of points may have. */
export const mostRules = 2_000;

/** Values a whole document may have. */
export const mostValues = 200_000;

const own = (value: unknown, key: string): unknown =>
  Object.entries(Object(value)).find(([name]) => name === key)?.[1];

/** Counts the rules below one, and stops where there are too many. */
function rulesBelow(rule: unknown, counted: number): number {
  const parts = own(rule, "parts");
  if (!Array.isArray(parts)) return counted;
  let found = counted + parts.length;
  for (const part of parts) {
    if (found > mostRules) break;
    found = rulesBelow(part, found);
  }
  return found;
}

/**
 * Finds the first list of a document that is too long, so that nothing is done with a document a
 * thousand times too large.
 *
 * @param json - a JSON value; not nested deeper than a stack holds
 * @returns an issue `too-many`, or `null`
 */
export function tooMany(json: unknown): DocumentIssue | null {
  const issue = tooLarge(json, { longest, mostValues });
  if (issue !== null) return issue;
  const found = rulesBelow(own(json, "score"), 1);
  return found > mostRules ? issueAt(["score"], "too-many", { found, most: mostRules }) : null;
}
