import { reduced } from "../../model/fraction";
import type { RatingBand, RatingsValue } from "../../model/policy/value";
import type { Rating } from "../../model/rating";
import { policyPoints } from "../plan/policyPoints";
import { outcomesOf } from "./outcomes";
import { anything, converted, onlyZero, orZero, type Range, rangeOf, times } from "./range";
import type { Setting } from "./setting";
import type { Takings } from "./takings";

/** Decimals a share in per cent may have. */
const percentScale = 4;

/** Tells whether a band can be open to anybody of a kind. */
export function bandCanOpen({ measure, atLeast, below }: RatingBand, setting: Setting): boolean {
  if (measure === undefined) return true;
  const bounds = {
    measure,
    ...(atLeast === undefined ? {} : { atLeast }),
    ...(below === undefined ? {} : { below }),
  };
  return outcomesOf({ measure: bounds }, setting).canHold;
}

/** What one rating can be: inside a band that can be open. */
function ratingRange({ bands }: RatingsValue, setting: Setting): Range | null {
  if (bands.length === 0) return anything;
  const { scale } = setting.policy;
  const open = bands.filter((band) => bandCanOpen(band, setting));
  if (open.length === 0) return null;
  return rangeOf(
    open.flatMap(({ from, to }) => [policyPoints(from, scale), policyPoints(to, scale)]),
  );
}

/** What the ratings of one item can be as one, whoever of the raters rates. */
function itemRange(value: RatingsValue, one: Range, raters: ReadonlySet<string>): Range {
  const { combine, rounding } = value;
  switch (combine.kind) {
    case "sum":
    case "mean":
      return one;
    case "prevails":
      return combine.order.some((rater) => raters.has(rater)) ? one : onlyZero;
    case "weights": {
      const shares = Object.entries(combine.percent).map(([rater, percent]) => ({
        share: policyPoints(percent, percentScale),
        rates: raters.has(rater),
      }));
      const sumOf = (list: readonly { readonly share: number }[]) =>
        list.reduce((sum, { share }) => sum + share, 0);
      const given = sumOf(shares.filter(({ rates }) => rates));
      if (given === 0) return onlyZero;
      if (combine.missing === "shared-out") return one;
      const by = reduced({ numerator: given, denominator: sumOf(shares) });
      return converted(one, by, rounding);
    }
  }
}

/**
 * Finds what ratings combined can be, none at all included.
 *
 * @param value - how they are combined, and the bands
 * @param takings - a rating of each item and rater that counts, and how many count
 * @param setting - the policy, the period and the deputy's facts
 * @returns least and most points
 */
export function ratingsRange(
  value: RatingsValue,
  { units, most }: Takings,
  setting: Setting,
): Range {
  const one = ratingRange(value, setting);
  const ratings = units as readonly Rating[]; // an award for ratings takes no other records, and never too many
  if (one === null || ratings.length === 0) return onlyZero;
  const items = new Set(ratings.map(({ item }) => item));
  const ofItem = orZero(itemRange(value, one, new Set(ratings.map(({ rater }) => rater))));
  // Everyone who rates may be another assessor, so only a limit bounds how many there are.
  const count = value.combine.kind === "sum" ? most : Math.min(items.size, most);
  return { least: times(ofItem.least, count), most: times(ofItem.most, count) };
}
