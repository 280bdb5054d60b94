import { type Bounds, boundsOfNode, mapBounds, type NodeBounds } from "./nodeBounds";
import { hull, orZero, type Range, sumOfRanges, times } from "./range";

/** The largest sum of neighbouring numbers, at least one of them. */
function bestRun(numbers: readonly number[]): number {
  let best = Number.NEGATIVE_INFINITY;
  let run = 0;
  for (const number of numbers) {
    run = Math.max(run, 0) + number;
    best = Math.max(best, run);
  }
  return best;
}

/** Days in office are neighbours, so the windows that are reckoned are neighbours too. */
export function runOfRanges(ranges: readonly Range[]): Range {
  return {
    least: -bestRun(ranges.map(({ least }) => -least)),
    most: bestRun(ranges.map(({ most }) => most)),
  };
}

/** Windows without a record of the activity or matter are not looked at. */
export function anyOfRanges(ranges: readonly Range[]): Range {
  return sumOfRanges(ranges.map(orZero));
}

/** What nodes come to in several windows of the calendar, added. */
export function overWindows(
  windows: readonly Bounds[],
  sum: (ranges: readonly Range[]) => Range,
): Bounds {
  const [first = new Map<string, NodeBounds>()] = windows;
  return mapBounds(first, (_bounds, id) => {
    const each = windows.map((window) => boundsOfNode(window, id));
    const points = sum(each.map((window) => window.points));
    const everywhere = each.every(({ reckoned }) => reckoned === "always");
    const reckoned = everywhere && sum === runOfRanges ? "always" : "sometimes";
    const before = sum(each.map((window) => window.before));
    const heldAgainst = each.map((window) => window.heldAgainst).reduce(hull);
    return { before, points, heldAgainst, idle: orZero(points), reckoned };
  });
}

function anyNumberOf({ least, most }: Range): Range {
  const many = Number.POSITIVE_INFINITY;
  return { least: times(Math.min(least, 0), many), most: times(Math.max(most, 0), many) };
}

/** One share of the records may be of any kind, and there may be any number of them. */
export function overShares(share: Bounds): Bounds {
  return mapBounds(share, ({ before, points, heldAgainst }) => ({
    heldAgainst,
    before: anyNumberOf(before),
    points: anyNumberOf(points),
    idle: anyNumberOf(points),
    reckoned: "sometimes",
  }));
}
