import { canonicalText } from "../../model/canonicalText";
import { compareText } from "../../model/compareText";
import type { Rating } from "../../model/rating";
import type { Unit, UnusedUnit } from "../plan/plan";

function isRating(unit: Unit): unit is Rating {
  return unit.kind === "rating";
}

function byTime(first: Rating, second: Rating): number {
  return (
    compareText(first.recordedOn, second.recordedOn) ||
    compareText(first.occurredOn, second.occurredOn) ||
    compareText(canonicalText(first), canonicalText(second))
  );
}

/** Ratings that stand and those that later ones replace. */
export interface LatestRatings {
  /** The latest of each assessor, capacity and item. */
  readonly latest: readonly Rating[];
  /** Those before it. */
  readonly replaced: readonly UnusedUnit[];
}

/**
 * Finds the latest rating of each assessor, capacity and item.
 *
 * Of two given on the same day that say different things nobody knows which is later: one stands,
 * and the other is said to contradict it.
 *
 * @param units - ratings in any order; other units are left out
 * @returns ratings that stand, and those replaced
 */
export function latestRatings(units: readonly Unit[]): LatestRatings {
  const latest = new Map<string, Rating>();
  const replaced: UnusedUnit[] = [];
  for (const rating of units.filter(isRating).sort(byTime)) {
    const giver = JSON.stringify([rating.item, rating.rater, rating.assessor]);
    const before = latest.get(giver);
    latest.set(giver, rating);
    if (before === undefined) continue;
    const sameDay = before.recordedOn === rating.recordedOn;
    replaced.push({ unit: before, reason: sameDay ? "conflicting-copy" : "rating-superseded" });
  }
  return { latest: [...latest.values()], replaced };
}
