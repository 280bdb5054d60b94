import type { ListOutcome } from "./policyOutcome";
import type { PlaceInPartition, RankMove } from "./simulation";

/** Places of the graded of one list, by certificate. */
type Places = ReadonlyMap<string, PlaceInPartition>;

interface RankedList {
  readonly partitionBy: string;
  readonly places: Places;
}

function rankedLists(lists: readonly ListOutcome[]): ReadonlyMap<string, RankedList> {
  return new Map(
    lists.map(({ rule, partitionBy, partitions }) => {
      const places = partitions.flatMap(({ partition, ranking }) =>
        ranking.map(({ mandate, rank }) => [mandate.certificate, { partition, rank }] as const),
      );
      return [rule.id, { partitionBy, places: new Map(places) }];
    }),
  );
}

/**
 * Finds the places of deputies in each list under both policies.
 *
 * @param before - lists of the earlier policy
 * @param after - lists of the later policy
 * @returns a function of a certificate that gives its moves, list by list
 */
export function rankMoves(
  before: readonly ListOutcome[],
  after: readonly ListOutcome[],
): (certificate: string) => readonly RankMove[] {
  const [earlier, later] = [rankedLists(before), rankedLists(after)];
  const ids = [...new Set([...later.keys(), ...earlier.keys()])];
  return (certificate) =>
    ids.map((list): RankMove => {
      const [first, second] = [earlier.get(list), later.get(list)];
      const was = first?.places.get(certificate) ?? null;
      const is = second?.places.get(certificate) ?? null;
      // Places are comparable only where both count among the same deputies.
      const alike = first?.partitionBy === second?.partitionBy && was?.partition === is?.partition;
      const gained = alike && was !== null && is !== null ? was.rank - is.rank : null;
      return { list, before: was, after: is, gained };
    });
}
