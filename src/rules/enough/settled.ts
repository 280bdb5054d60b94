import type { Condition, MeasureTest } from "../../model/policy/condition";
import type { Policy } from "../../model/policy/policy";
import type { Facts } from "../condition/facts";
import { requiredAmount } from "../condition/holds";
import { type MeasureRange, rangeOfMeasure } from "../lint/measureRange";
import type { Setting } from "../lint/setting";

/** Whether a condition holds or fails whatever is added; `null` where records may change it. */
export type Settled = boolean | null;

/** What is known of a deputy whatever is added. */
export interface Prospect {
  /** The policy. */
  readonly policy: Policy;
  /** Facts without any further record. */
  readonly facts: Facts;
  /** The policy's own bounds, for the deputy's class; `null` where they need not bound this archive. */
  readonly bounds: Setting | null;
  /** Standings that are still possible. */
  readonly standings: readonly string[];
}

const anything = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY };

/** Least and most a measure can come to by adding records; counts and sums never fall. */
function reachOf(
  id: string,
  { policy, facts, bounds }: Prospect,
): Pick<MeasureRange, "least" | "most"> {
  const measure = policy.measures.find((one) => one.id === id);
  const value = facts.measures.get(id)?.value;
  if (!value) return anything;
  const now = value.numerator / value.denominator;
  switch (measure?.kind) {
    case "days-in-office":
    case "earlier-periods":
      return { least: now, most: now };
    case "count":
    case "sum": {
      const most = bounds === null ? anything.most : rangeOfMeasure(id, bounds).most;
      const grows = measure.of.limit === undefined && measure.of.from !== "ratings";
      return { least: grows ? now : 0, most: Math.max(most, now) };
    }
    default:
      return anything;
  }
}

/** Differences below this are rounding of the comparison. */
const nothing = 1e-9;

function measureSettled(test: MeasureTest, prospect: Prospect): Settled {
  const { least, most } = reachOf(test.measure, prospect);
  const required = requiredAmount(test, prospect.facts) ?? Number.NEGATIVE_INFINITY;
  const { above = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY } = test;
  const { below = Number.POSITIVE_INFINITY } = test;
  const tooFew = most < required - nothing || most < above - nothing;
  const tooMany = least > atMost + nothing || least > below + nothing;
  if (tooFew || tooMany) return false;
  const always =
    least >= required + nothing && least > above + nothing && most < atMost && most < below;
  return always ? true : null;
}

function fact(values: readonly string[] | undefined, value: string | null): Settled {
  return values === undefined || (value !== null && values.includes(value));
}

function standingSettled(asked: readonly string[] | undefined, possible: readonly string[]) {
  if (asked === undefined) return true;
  if (!possible.some((id) => asked.includes(id))) return false;
  return possible.every((id) => asked.includes(id)) ? true : null;
}

function all(parts: readonly Settled[]): Settled {
  if (parts.includes(false)) return false;
  return parts.includes(null) ? null : true;
}

function any(parts: readonly Settled[]): Settled {
  if (parts.includes(true)) return true;
  return parts.includes(null) ? null : false;
}

/**
 * Tells whether a condition is settled: what it asks for is not a matter of further records.
 *
 * @param condition - the condition
 * @param prospect - what is known of the deputy whatever is added
 * @returns true or false where it is settled, `null` where records may change it
 */
export function settled(condition: Condition, prospect: Prospect): Settled {
  const { facts, standings } = prospect;
  const { measure, joinedInPeriod, not } = condition;
  const inner = (part: Condition) => settled(part, prospect);
  const denied = not === undefined ? false : inner(not);
  return all([
    fact(condition.status, facts.status),
    fact(condition.deputyClass, facts.deputyClass),
    joinedInPeriod === undefined || joinedInPeriod === facts.joinedInPeriod,
    standingSettled(condition.standing, standings),
    measure === undefined ? true : measureSettled(measure, prospect),
    all((condition.all ?? []).map(inner)),
    condition.any === undefined ? true : any(condition.any.map(inner)),
    denied === null ? null : !denied,
  ]);
}
