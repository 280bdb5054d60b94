import type { DocumentIssue } from "../../model/issue";

/** Keys and indexes that lead to a place in a policy. */
export type Path = DocumentIssue["path"];

/** Issues found one after the other. */
export type Issues = Generator<DocumentIssue, void, undefined>;

/**
 * Makes an issue.
 *
 * @param path - the place
 * @param code - what it is
 * @param params - what its message speaks of
 * @returns the issue
 */
export function issueAt(
  path: Path,
  code: string,
  params: DocumentIssue["params"] = {},
): DocumentIssue {
  return { code, path, params };
}

/**
 * Finds lists that must hold something and do not.
 *
 * @param lists - lists by their key; a list that is left out is not looked at
 * @param path - the place of the object they are in
 * @returns an issue `empty-list` for each
 */
export function* checkNotEmpty(
  lists: Readonly<Record<string, readonly unknown[] | undefined>>,
  path: Path,
): Issues {
  for (const [key, list] of Object.entries(lists)) {
    if (list?.length === 0) yield issueAt([...path, key], "empty-list", { key });
  }
}
