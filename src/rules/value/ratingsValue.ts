import { type Points, toPoints } from "../../model/decimal";
import { timesFraction } from "../../model/fraction";
import type { RatingBand, RatingsValue } from "../../model/policy/value";
import type { Rating } from "../../model/rating";
import { compareFraction } from "../condition/compareFraction";
import type { Facts } from "../condition/facts";
import type { Unit, UnusedUnit } from "../plan/plan";
import { policyPoints } from "../plan/policyPoints";
import { combineRatings, type GivenPoints } from "./combineRatings";
import type { SumValue } from "./sumValue";

function bandIsOpen({ measure, atLeast, below }: RatingBand, facts: Facts): boolean {
  if (measure === undefined) return true;
  const value = facts.measures.get(measure)?.value ?? null;
  if (value === null) return false;
  if (atLeast !== undefined && compareFraction(value, atLeast) < 0) return false;
  return below === undefined || compareFraction(value, below) < 0;
}

interface Sifted {
  readonly given: readonly GivenPoints[];
  readonly unused: readonly UnusedUnit[];
}

/** Parts the ratings that count from those that do not, and says why. */
function sift(
  ratings: readonly Rating[],
  value: RatingsValue,
  scale: number,
  isInBand: (points: Points) => boolean,
): Sifted {
  const given: GivenPoints[] = [];
  const unused: UnusedUnit[] = [];
  for (const rating of ratings) {
    const points = toPoints(rating.points, scale);
    if (points === null) unused.push({ unit: rating, reason: "rating-too-fine" });
    else if (!isInBand(points)) unused.push({ unit: rating, reason: "rating-out-of-bands" });
    else if (value.reasonRequired && rating.reason === null) {
      unused.push({ unit: rating, reason: "rating-without-reason" });
    } else given.push({ rating, points });
  }
  return { given, unused };
}

function isRating(unit: Unit): unit is Rating {
  return unit.kind === "rating";
}

/**
 * Makes points of ratings ready: those inside an open band, with a reason where one is needed; those of each item become one, and the items are added.
 *
 * @param value - the rule
 * @param scale - the policy's scale
 * @returns points of all ratings together
 */
export function ratingsValue(value: RatingsValue, scale: number): SumValue {
  const bands = value.bands.map((band) => ({
    band,
    from: policyPoints(band.from, scale),
    to: policyPoints(band.to, scale),
  }));
  return (units, facts) => {
    const open = bands.filter(({ band }) => bandIsOpen(band, facts));
    const isInBand = (points: Points) =>
      bands.length === 0 || open.some(({ from, to }) => from <= points && points <= to);
    const { given, unused } = sift(units.filter(isRating), value, scale, isInBand);
    const items = [...new Set(given.map(({ rating }) => rating.item))];
    const combined = items.map((item) =>
      combineRatings(
        given.filter(({ rating }) => rating.item === item),
        value.combine,
      ),
    );
    const used = new Set(combined.flatMap((each) => each.used.map(({ rating }) => rating)));
    const left = given.filter(({ rating }) => !used.has(rating));
    const points = combined.reduce(
      (sum, each) =>
        sum + (each.points === null ? 0 : timesFraction(1, each.points, value.rounding)),
      0,
    );
    return {
      points,
      figure: null,
      unused: [
        ...unused,
        ...left.map(({ rating }): UnusedUnit => ({ unit: rating, reason: "rating-not-used" })),
      ],
    };
  };
}
