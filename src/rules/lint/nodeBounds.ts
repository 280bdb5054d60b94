import { hull, onlyZero, type Range } from "./range";
import type { Reckoned } from "./takings";

/** What a node can come to. */
export interface NodeBounds {
  /** The sum of its parts, before its own floor and ceiling. */
  readonly before: Range;
  /** The points that count. */
  readonly points: Range;
  /** What its floor and ceiling are held against each time it is reckoned. */
  readonly heldAgainst: Range;
  /** The points where nothing in it is reckoned: what limits alone give. */
  readonly idle: Range;
  /** For whom it is reckoned, so that it is compared where only one part counts. */
  readonly reckoned: Reckoned;
}

/** What every node of a tree can come to, by the ids of the rules. */
export type Bounds = ReadonlyMap<string, NodeBounds>;

/** What a node comes to that is not in the tree, or not for this deputy. */
export const zeroBounds: NodeBounds = {
  before: onlyZero,
  points: onlyZero,
  heldAgainst: onlyZero,
  idle: onlyZero,
  reckoned: "never",
};

/** Bounds of one node; nothing but 0 where the tree has none of that id. */
export function boundsOfNode(bounds: Bounds, rule: string): NodeBounds {
  return bounds.get(rule) ?? zeroBounds;
}

/** Makes a map of the same nodes. */
export function mapBounds(
  bounds: Bounds,
  change: (bounds: NodeBounds, id: string) => NodeBounds,
): Bounds {
  return new Map([...bounds].map(([id, found]) => [id, change(found, id)]));
}

/** Bounds for several deputies: what holds for one of them or another. */
export function hullOfBounds(first: Bounds, second: Bounds): Bounds {
  return mapBounds(first, (bounds, id) => {
    const other = boundsOfNode(second, id);
    return {
      ...bounds,
      before: hull(bounds.before, other.before),
      points: hull(bounds.points, other.points),
      heldAgainst: hull(bounds.heldAgainst, other.heldAgainst),
    };
  });
}
