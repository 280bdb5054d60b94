import { laterOf } from "../../model/plainDate";
import type { Tally } from "../tally/tally";
import { widerTally } from "../tally/widerTally";

/**
 * The same records as they will count on the period's last day: what coming months grant or take
 * without any further record is in it.
 *
 * @param of - the sorted records, on any day of knowledge
 * @returns the tally known on the period's last day, or on its own where that is later
 * @example
 * ```ts
 * import { closingTally } from "deputy-archive";
 * typeof closingTally; // => "function"
 * ```
 */
export function closingTally(of: Tally): Tally {
  return widerTally({ ...of, asOf: laterOf(of.asOf, of.period.to) }, of.period);
}
