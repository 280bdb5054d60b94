import type { Award } from "../../model/policy/award";
import { pointsNamed } from "../value/pointsNamed";

/**
 * Tells whether an award can give points and whether it can take them.
 *
 * @param award - the award
 * @returns `gives` where it can be above 0, `takes` where it can be below
 */
export function valueSigns(award: Award): { readonly gives: boolean; readonly takes: boolean } {
  const { value } = award;
  const open = value.kind === "ratings" && value.bands.length === 0;
  const named = pointsNamed(award);
  return {
    gives: open || named.some((points) => points > 0),
    takes: open || named.some((points) => points < 0),
  };
}
