import type { DocumentIssue } from "../../model/issue";
import type { CountColumn } from "../../model/policy/countColumn";
import type { Policy } from "../../model/policy/policy";
import { type Issues, issueAt } from "../policy/checkIssue";
import { checkReference } from "../policy/checkReference";
import { checkUnique, checkUniqueIds } from "../policy/checkUnique";

/** What a column counts, with its place. */
function placedKinds(columns: readonly CountColumn[]) {
  return columns.flatMap(({ counts }, at) =>
    counts.map((kind, index) => ({ kind, path: [at, "counts", index] as const })),
  );
}

/** Everything that would be counted twice if it stood twice. */
function namesOf({ kind, path }: ReturnType<typeof placedKinds>[number]) {
  if ("duty" in kind) return [{ name: kind.duty, path }];
  if ("reports" in kind) return [{ name: "reports", path }];
  return kind.suggestions.map((role) => ({ name: `suggestions: ${role}`, path }));
}

function* issuesOf(columns: readonly CountColumn[], { duties }: Policy): Issues {
  yield* checkUniqueIds(columns, []);
  const known = new Map(duties.map((duty) => [duty.code, duty]));
  const kinds = placedKinds(columns);
  for (const { kind, path } of kinds) {
    if (!("duty" in kind)) continue;
    yield* checkReference(kind.duty, known, "duty", path);
    if (known.get(kind.duty)?.recordOnly === true) {
      yield issueAt(path, "record-only-duty", { duty: kind.duty });
    }
  }
  yield* checkUnique(kinds.flatMap(namesOf), "duplicate-code");
}

/**
 * Checks the columns of a table of counts against a measure: every duty is known and counted, and
 * nothing is in two columns, so that the row's sum is what was done (D9).
 *
 * @param columns - the columns
 * @param policy - the measure
 * @returns what is wrong; none where nothing is
 * @example
 * ```ts
 * import { checkCountColumns } from "deputy-archive/tables";
 * typeof checkCountColumns; // => "function"
 * ```
 */
export function checkCountColumns(
  columns: readonly CountColumn[],
  policy: Policy,
): readonly DocumentIssue[] {
  return [...issuesOf(columns, policy)];
}
