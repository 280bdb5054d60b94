import type { DocumentIssue } from "../../model/issue";
import type { PlainDate } from "../../model/plainDate";

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
 * @param lists - lists by their key; what is left out or no list is not looked at
 * @param path - the place of the object they are in
 * @returns an issue `empty-list` for each
 */
export function* checkNotEmpty(lists: Readonly<Record<string, unknown>>, path: Path): Issues {
  for (const [key, list] of Object.entries(lists)) {
    if (Array.isArray(list) && list.length === 0)
      yield issueAt([...path, key], "empty-list", { key });
  }
}

/**
 * Finds days that do not stand in order.
 *
 * @param days - first and last day; open where left out or `null`
 * @param path - their place
 * @returns an issue `dates-out-of-order`, or none
 */
export function* checkInOrder(
  { from, to }: { readonly from?: PlainDate | null; readonly to?: PlainDate | null },
  path: Path,
): Issues {
  if (typeof from === "string" && typeof to === "string" && from > to) {
    yield issueAt(path, "dates-out-of-order", { from, to });
  }
}
