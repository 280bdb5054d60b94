import type { Group } from "../../model/policy/award";
import { type Bounds, boundsOfNode, type NodeBounds } from "./nodeBounds";
import { hull, type Range, sumOfRanges } from "./range";
import type { Reckoned } from "./takings";

/** What a node comes to before its own limits. */
export interface Sums {
  /** The sum of its parts or units. */
  readonly sum: Range;
  /** The sum where nothing in it is reckoned. */
  readonly idle: Range;
  /** For whom it is reckoned. */
  readonly reckoned: Reckoned;
}

function together(parts: readonly NodeBounds[]): Reckoned {
  if (parts.some(({ reckoned }) => reckoned === "always")) return "always";
  return parts.some(({ reckoned }) => reckoned === "sometimes") ? "sometimes" : "never";
}

/** The highest of those that are reckoned; where none is, what their limits alone give. */
function highest(parts: readonly NodeBounds[], idle: Range): Range {
  const compared = parts.filter(({ reckoned }) => reckoned !== "never");
  const surely = parts.filter(({ reckoned }) => reckoned === "always");
  const any = compared.map(({ points }) => points).reduce(hull, compared[0]?.points ?? idle);
  if (surely.length === 0) return hull(any, idle);
  return { least: Math.max(...surely.map(({ points }) => points.least)), most: any.most };
}

function opposite({ least, most }: Range): Range {
  return { least: -most, most: -least };
}

function lowest(parts: readonly NodeBounds[], idle: Range): Range {
  const turned = parts.map((part) => ({ ...part, points: opposite(part.points) }));
  return opposite(highest(turned, opposite(idle)));
}

/** What the parts of a group come to as one: their sum, the highest or the lowest. */
export function combined({ parts, combine = "sum" }: Group, bounds: Bounds): Sums {
  const own = parts.map(({ id }) => boundsOfNode(bounds, id));
  const idle = sumOfRanges(own.map((part) => part.idle));
  const reckoned = together(own);
  if (combine === "sum")
    return { sum: sumOfRanges(own.map(({ points }) => points)), idle, reckoned };
  const sum = combine === "highest" ? highest(own, idle) : lowest(own, idle);
  return { sum, idle, reckoned };
}
