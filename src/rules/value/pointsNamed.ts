import type { Award } from "../../model/policy/award";

/**
 * Lists every number of points a way of valuing names.
 *
 * @param award - the award
 * @returns the numbers, of bands both ends; none for ratings without bands, which give what is given
 */
export function pointsNamed({ value }: Award): readonly number[] {
  switch (value.kind) {
    case "by-order":
      return [...value.points, value.further];
    case "table":
      return Object.values(value.points);
    case "steps":
      return [...value.steps.map(({ points }) => points), value.whenUnknown ?? 0];
    case "ratings":
      return value.bands.flatMap(({ from, to }) => [from, to]);
    default:
      return [value.points];
  }
}
