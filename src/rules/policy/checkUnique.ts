import { type Issues, issueAt, type Path } from "./checkIssue";

/** A name and where it stands. */
export interface PlacedName {
  /** The name. */
  readonly name: string;
  /** Its place. */
  readonly path: Path;
}

/**
 * Finds names that are given twice.
 *
 * @param names - names that must all differ
 * @param code - the code of the issue
 * @returns an issue for each name that stood before
 */
export function* checkUnique(names: readonly PlacedName[], code: string): Issues {
  const seen = new Set<string>();
  for (const { name, path } of names) {
    if (seen.has(name)) yield issueAt(path, code, { found: name });
    seen.add(name);
  }
}

/**
 * Finds ids that are given twice in a list of rules.
 *
 * @param rules - the rules
 * @param path - the place of the list
 * @returns an issue `duplicate-id` for each id that stood before
 */
export function checkUniqueIds(rules: readonly { readonly id: string }[], path: Path): Issues {
  return checkUnique(
    rules.map(({ id }, index) => ({ name: id, path: [...path, index, "id"] })),
    "duplicate-id",
  );
}
