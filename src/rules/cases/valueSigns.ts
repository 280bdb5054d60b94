import type { Award } from "../../model/policy/award";

/** Every number of points a way of valuing names; ratings without bands name none. */
function pointsNamed({ value }: Award): readonly number[] {
  switch (value.kind) {
    case "by-order":
      return [...value.points, value.further];
    case "table":
      return Object.values(value.points);
    case "steps":
      return [...value.steps.map(({ points }) => points), value.whenUnknown ?? 0];
    case "ratings":
      return value.bands.length === 0 ? [-1, 1] : value.bands.flatMap(({ from, to }) => [from, to]);
    default:
      return [value.points];
  }
}

/**
 * Tells whether an award can give points and whether it can take them.
 *
 * @param award - the award
 * @returns `gives` where it can be above 0, `takes` where it can be below
 */
export function valueSigns(award: Award): { readonly gives: boolean; readonly takes: boolean } {
  const named = pointsNamed(award);
  return { gives: named.some((points) => points > 0), takes: named.some((points) => points < 0) };
}
