import type { Period } from "../../model/period";
import { recordsOf } from "./mergeTallies";
import { byKind } from "./recordSet";
import { sortRecords } from "./sortRecords";
import type { Tally } from "./tally";

/**
 * Sorts the records of a tally again for another span, for rules that look back beyond the period.
 *
 * @param of - the tally; what it set aside as outside its period is looked at too
 * @param period - the span
 * @returns the tally of the span
 */
export function widerTally(of: Tally, period: Period): Tally {
  return sortRecords(of.plan, of.mandate, byKind(recordsOf(of)), { ...of, period });
}
