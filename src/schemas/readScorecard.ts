import type { DocumentIssue, ReadResult } from "../model/issue";
import { issueAt, type Path } from "../rules/policy/checkIssue";
import type { Scorecard } from "../rules/score/scorecard";
import { readDocument } from "./readDocument";
import { scorecardSchema } from "./scorecardSchema";

function sumOf(list: readonly { readonly points: number }[]): number {
  return list.reduce((sum, { points }) => sum + points, 0);
}

/**
 * Finds where a score is not what its lines add up to.
 *
 * @param scorecard - a scorecard of the right form
 * @returns an issue `sum-mismatch` for each sum that is another
 */
export function checkSums({ lines, nodes, total }: Scorecard): readonly DocumentIssue[] {
  const issues: DocumentIssue[] = [];
  const same = (found: number, expected: number, path: Path) => {
    if (found !== expected) issues.push(issueAt(path, "sum-mismatch", { found, expected }));
  };
  for (const [index, { earned, points, cuts }] of lines.entries()) {
    same(points, earned - sumOf(cuts), ["lines", index, "points"]);
  }
  same(total, sumOf(lines), ["total"]);
  const root = nodes.length - 1;
  same(nodes[root]?.points ?? 0, total, ["nodes", Math.max(0, root), "points"]);
  return issues;
}

/**
 * Reads a scorecard: its form first, then whether it adds up: each line is what was earned less its
 * cuts, and the lines are the total.
 *
 * @param json - the parsed JSON of a scorecard, as one line of `writeScorecards` holds it
 * @returns the scorecard, or `null` and an issue for everything wrong: `unknown-part`, `missing-key`,
 * `wrong-type`, `invalid-value`, `invalid-date`, `empty-text`, `not-whole`, `out-of-range`,
 * `unknown-format`, `too-deep`, `sum-mismatch`
 * @example
 * ```ts
 * import { readScorecard } from "deputy-archive/schemas";
 * readScorecard([]).issues; // => [{ code: "wrong-type", path: [], params: { found: "list", expected: "object" } }]
 * ```
 */
export function readScorecard(json: unknown): ReadResult<Scorecard | null, DocumentIssue> {
  return readDocument(scorecardSchema, json, checkSums);
}
