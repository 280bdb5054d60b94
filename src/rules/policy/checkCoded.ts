import type { Issues, Path } from "./checkIssue";
import { checkUnique, type PlacedName } from "./checkUnique";

interface Coded {
  readonly code: string;
  readonly name: { readonly zh: string };
  readonly aliases?: readonly string[];
}

/**
 * Checks a list of codes with their names.
 *
 * @param list - the list
 * @param path - its place
 * @returns issues `duplicate-code`, `duplicate-name`
 */
export function* checkCoded(list: readonly Coded[], path: Path): Issues {
  const codes = list.map(({ code }, index) => ({ name: code, path: [...path, index, "code"] }));
  yield* checkUnique(codes, "duplicate-code");
  // Tables name what they list by these words, so one word may mean one thing only.
  const words = list.flatMap(({ name, aliases = [] }, index): readonly PlacedName[] => [
    { name: name.zh, path: [...path, index, "name", "zh"] },
    ...aliases.map((alias, place) => ({ name: alias, path: [...path, index, "aliases", place] })),
  ]);
  yield* checkUnique(words, "duplicate-name");
}
