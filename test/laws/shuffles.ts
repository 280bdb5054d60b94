import type { Archive } from "deputy-archive";
import fc from "fast-check";

/** The same things in another order. */
export function shuffled<Item>(items: readonly Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length });
}

/** The same archive with its records in another order. */
export function shuffledArchive(archive: Archive): fc.Arbitrary<Archive> {
  return fc
    .record({
      entries: shuffled(archive.entries),
      suggestions: shuffled(archive.suggestions),
      reports: shuffled(archive.reports),
    })
    .map((records) => ({ ...archive, ...records }));
}

/** Some records of an archive. */
export function partOf(archive: Archive): fc.Arbitrary<Archive> {
  return fc
    .record({
      entries: fc.subarray([...archive.entries]),
      suggestions: fc.subarray([...archive.suggestions]),
      reports: fc.subarray([...archive.reports]),
    })
    .map((records) => ({ ...archive, ...records }));
}
