import { canonicalText } from "../../model/canonicalText";

/** A part of a list, and where it stands. */
export interface PlacedPart<Part> {
  /** What it is found by in the other policy. */
  readonly key: string;
  /** The part. */
  readonly part: Part;
  /** Its place in the list. */
  readonly index: number;
}

/** Two lists of parts held against each other. */
export interface MatchedParts<Part> {
  /** Parts only the earlier list has. */
  readonly removed: readonly PlacedPart<Part>[];
  /** Parts only the later list has. */
  readonly added: readonly PlacedPart<Part>[];
  /** Parts both have, in the later order. */
  readonly common: readonly {
    readonly before: PlacedPart<Part>;
    readonly after: PlacedPart<Part>;
  }[];
  /** Whether what both have stands in another order. */
  readonly reordered: boolean;
}

/** What parts are found by: the first of these that they have. */
interface Identified {
  readonly id?: unknown;
  readonly code?: unknown;
  readonly measure?: unknown;
  readonly what?: unknown;
}

function identityOf({ id, code, measure, what }: Identified): string {
  return canonicalText(id ?? code ?? measure ?? what);
}

/**
 * Gives every part of a list what it is found by: its id or code, and which one of that id it is.
 *
 * @param parts - the list
 * @returns the parts with their keys, no two equal
 */
function placedParts<Part extends Identified>(parts: readonly Part[]): readonly PlacedPart<Part>[] {
  const seen = new Map<string, number>();
  return parts.map((part, index) => {
    const identity = identityOf(part);
    const count = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, count);
    return { key: `${identity} ${count}`, part, index };
  });
}

/**
 * Matches the parts of two lists by id, never by position.
 *
 * @param before - the earlier list
 * @param after - the later list
 * @returns what was removed and added, what both have, and whether that stands in another order
 */
export function matchParts<Part extends Identified>(
  before: readonly Part[],
  after: readonly Part[],
): MatchedParts<Part> {
  const earlier = placedParts(before);
  const later = placedParts(after);
  const earlierByKey = new Map(earlier.map((placed) => [placed.key, placed]));
  const laterKeys = new Set(later.map(({ key }) => key));
  const common = later.flatMap((placed) => {
    const known = earlierByKey.get(placed.key);
    return known === undefined ? [] : [{ before: known, after: placed }];
  });
  const order = common.map(({ before: { index } }) => index);
  return {
    removed: earlier.filter(({ key }) => !laterKeys.has(key)),
    added: later.filter(({ key }) => !earlierByKey.has(key)),
    common,
    reordered: order.slice(1).some((index, place) => index < Number(order[place])),
  };
}
