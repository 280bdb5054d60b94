import type { Period } from "../../model/period";
import { earlierOf, laterOf } from "../../model/plainDate";
import type { InForce } from "../../model/policy/award";
import type { Policy } from "../../model/policy/policy";

/** The days a policy may be in force, as far as its dates are known. */
export function daysOfPolicy({ effectiveFrom, effectiveTo }: Policy): Period {
  return { from: effectiveFrom ?? "0001-01-01", to: effectiveTo ?? "9999-12-31" };
}

/** Tells whether a span has a day at all. */
export function hasDays({ from, to }: Period): boolean {
  return from <= to;
}

/** The days of a span on which a rule is in force; none where the span ends before it begins. */
export function daysInForce(span: Period, inForce: InForce | undefined): Period {
  return {
    from: laterOf(span.from, inForce?.from ?? span.from),
    to: earlierOf(span.to, inForce?.to ?? span.to),
  };
}

/** The days two spans share; none where the first of them comes after the last. */
export function overlap(first: Period, second: Period): Period {
  return { from: laterOf(first.from, second.from), to: earlierOf(first.to, second.to) };
}
