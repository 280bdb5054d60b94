import type { Combined } from "../../model/policy/pick";
import type { Path } from "./checkIssue";

/**
 * Walks through a test and everything nested in it.
 *
 * @param test - the test; nothing where left out
 * @param path - its place
 * @returns each test with its place, the outer one first
 */
export function* nestedIn<Test extends Combined<Test>>(
  test: Test | undefined,
  path: Path,
): Generator<readonly [Test, Path], void, undefined> {
  if (test === undefined) return;
  yield [test, path];
  const { all = [], any = [], not } = test;
  for (const [key, parts] of Object.entries({ all, any })) {
    for (const [index, part] of parts.entries()) yield* nestedIn(part, [...path, key, index]);
  }
  yield* nestedIn(not, [...path, "not"]);
}
