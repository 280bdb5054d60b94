import { daysInForce } from "../../model/daysInForce";
import { earlierOf } from "../../model/plainDate";
import type { Tally } from "../tally/tally";
import type { Scope, UnitsOf } from "./shares";

/**
 * The scope of a whole scoring.
 *
 * @param tally - the sorted records
 * @param unitsOf - the units of each award
 * @returns the scope that no group has parted yet
 */
export function wholeScope(tally: Tally, unitsOf: UnitsOf): Scope {
  const { mandate, period, asOf } = tally;
  const known = { from: period.from, to: earlierOf(asOf, period.to) };
  // Nobody earns base points, or misses anything, while suspended.
  return { unitsOf, inOffice: daysInForce(mandate, known) };
}
