import type { Points } from "../../model/decimal";
import { addFractions, type Fraction, multiplyFractions, wholeNumber } from "../../model/fraction";
import type { RatingCombination } from "../../model/policy/value";
import type { Rating } from "../../model/rating";
import { byDayThenNumber } from "../plan/limitUnits";
import { policyPoints } from "../plan/policyPoints";

/** A rating that counts, with its points at the policy's scale. */
export interface GivenPoints {
  /** The rating. */
  readonly rating: Rating;
  /** Its points. */
  readonly points: Points;
}

/** The ratings of one item made one. */
export interface CombinedPoints {
  /** Points, not rounded yet; `null` where nobody whose rating counts gave one. */
  readonly points: Fraction | null;
  /** Ratings that have a part in it. */
  readonly used: readonly GivenPoints[];
}

/** Decimals a share in per cent may have. */
const percentScale = 4;

function sumOf(given: readonly GivenPoints[]): number {
  return given.reduce((sum, { points }) => sum + points, 0);
}

function meanOf(given: readonly GivenPoints[]): Fraction {
  return { numerator: sumOf(given), denominator: given.length };
}

function byRater(given: readonly GivenPoints[], rater: string): readonly GivenPoints[] {
  return given.filter(({ rating }) => rating.rater === rater);
}

function weighted(
  given: readonly GivenPoints[],
  percent: Readonly<Record<string, number>>,
  missing: "zero" | "shared-out",
): CombinedPoints {
  const shares = Object.entries(percent).map(([rater, share]) => ({
    share: policyPoints(share, percentScale),
    own: byRater(given, rater),
  }));
  const present = shares.filter(({ own }) => own.length > 0);
  const used = present.flatMap(({ own }) => own);
  const counted = missing === "zero" ? shares : present;
  const whole = counted.reduce((sum, { share }) => sum + share, 0);
  if (used.length === 0 || whole === 0) return { points: null, used };
  const points = present
    .map(({ share, own }) =>
      multiplyFractions(meanOf(own), { numerator: share, denominator: whole }),
    )
    .reduce(addFractions, wholeNumber(0));
  return { points, used };
}

function prevailing(given: readonly GivenPoints[], order: readonly string[]): CombinedPoints {
  const used = order.map((rater) => byRater(given, rater)).find((own) => own.length > 0) ?? [];
  return { points: used.length === 0 ? null : meanOf(used), used };
}

function meanWithoutExtremes(given: readonly GivenPoints[], leaveOut: number): CombinedPoints {
  const ordered = [...given].sort(
    (first, second) => first.points - second.points || byDayThenNumber(first.rating, second.rating),
  );
  const used =
    ordered.length > 2 * leaveOut ? ordered.slice(leaveOut, ordered.length - leaveOut) : ordered;
  return { points: meanOf(used), used };
}

/**
 * Makes the ratings of one item one; several of one rater first become their mean.
 *
 * @param given - ratings that count, with their points; at least one
 * @param combine - how several become one
 * @returns the points, exact, and the ratings that have a part in them
 */
export function combineRatings(
  given: readonly GivenPoints[],
  combine: RatingCombination,
): CombinedPoints {
  switch (combine.kind) {
    case "weights":
      return weighted(given, combine.percent, combine.missing);
    case "prevails":
      return prevailing(given, combine.order);
    case "mean":
      return meanWithoutExtremes(given, combine.leaveOut);
    case "sum":
      return { points: wholeNumber(sumOf(given)), used: given };
  }
}
