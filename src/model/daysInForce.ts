import { compareText } from "./compareText";
import type { Mandate } from "./mandate";
import type { Period } from "./period";
import { addDays, earlierOf, laterOf, type PlainDate } from "./plainDate";

/** Takes the days between the first day of each suspension and the day duties resumed out of a span. */
function without(suspensions: readonly Period[], { from, to }: Period): readonly Period[] {
  const left: Period[] = [];
  let next: PlainDate | null = from;
  for (const gap of [...suspensions].sort((one, other) => compareText(one.from, other.from))) {
    if (next === null || to < next || to < gap.from) break;
    if (next <= gap.from) left.push({ from: next, to: gap.from });
    const after = addDays(laterOf(gap.from, gap.to), 1);
    next = after === null ? null : laterOf(next, after);
  }
  return next === null || to < next ? left : [...left, { from: next, to }];
}

/**
 * The days of a span on which a mandate is in force: from the day it began to the day it was
 * suspended or ended, and again from the day duties resumed, the days named included.
 *
 * @param mandate - the mandate
 * @param span - the span
 * @returns stretches in order, none where it is in force on no day
 */
export function daysInForce(mandate: Mandate, span: Period): readonly Period[] {
  const { beganOn, status, statusOn, suspensions } = mandate;
  const from = laterOf(beganOn, span.from);
  let { to } = span;
  if (status !== "in-office") {
    if (statusOn === null) return [];
    to = earlierOf(statusOn, to);
  }
  if (to < from) return [];
  return suspensions === undefined ? [{ from, to }] : without(suspensions, { from, to });
}
