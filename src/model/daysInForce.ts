import type { Mandate } from "./mandate";
import type { Period } from "./period";
import { earlierOf, laterOf } from "./plainDate";

/**
 * The days of a span on which a mandate is in force: from the day it began to the day it was
 * suspended or ended, both included.
 *
 * @param mandate - the mandate
 * @param span - the span
 * @returns first and last day; `null` where it is in force on none
 */
export function daysInForce(mandate: Mandate, span: Period): Period | null {
  const { beganOn, status, statusOn } = mandate;
  const from = laterOf(beganOn, span.from);
  let { to } = span;
  if (status !== "in-office") {
    if (statusOn === null) return null;
    to = earlierOf(statusOn, to);
  }
  return from <= to ? { from, to } : null;
}
