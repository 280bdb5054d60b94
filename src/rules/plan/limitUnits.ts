import { compareContent } from "../../model/compareContent";
import { compareText } from "../../model/compareText";
import type { UnitLimit } from "../../model/policy/pick";
import type { Unit, UnitValue } from "./plan";
import { sorted } from "./sorted";

/** Units that count and units beyond a limit. */
export interface LimitedUnits {
  /** Units that count, in order. */
  readonly kept: readonly Unit[];
  /** Units beyond the limit, in order. */
  readonly beyond: readonly Unit[];
}

/** What has a day and a number: a unit, or a reference to a record. */
type Dated = Pick<Unit, "occurredOn" | "id">;

/**
 * Orders units by day, then number: the order every rule of the library works in.
 *
 * @param first - a unit
 * @param second - another unit
 * @returns below 0 where the first comes first
 */
export function byDayThenNumber(first: Dated, second: Dated): number {
  return (
    compareText(first.occurredOn, second.occurredOn) ||
    compareText(first.id, second.id) ||
    // Two records of one number that say different things: still the same order for any input.
    compareContent(first, second)
  );
}

function quarterOf(month: string): string {
  return String(Math.ceil(Number(month) / 3));
}

function shareOf(unit: Unit, per: UnitLimit["per"]): string {
  switch (per) {
    case "day":
      return unit.occurredOn;
    case "month":
      return unit.occurredOn.slice(0, 7);
    case "quarter":
      return `${unit.occurredOn.slice(0, 4)} ${quarterOf(unit.occurredOn.slice(5, 7))}`;
    case "activity":
      // A unit without a number is an activity of its own.
      return unit.kind === "entry" && unit.activity !== null
        ? unit.activity
        : `no number ${unit.id}`;
    case "period":
      return "";
  }
}

function byPreference(keep: UnitLimit["keep"], value: UnitValue) {
  return (first: Unit, second: Unit): number => {
    if (keep === "latest") return byDayThenNumber(second, first);
    if (keep === "earliest") return byDayThenNumber(first, second);
    return value(second, 0, 0) - value(first, 0, 0) || byDayThenNumber(first, second);
  };
}

/**
 * Keeps at most so many units for each day, month, quarter, activity or the whole period.
 *
 * @param units - units in any order
 * @param limit - how many count, and which
 * @param value - what a unit is worth, for a limit that keeps the highest
 * @returns the units that count and those beyond the limit, both by day and number
 */
export function limitUnits(
  units: readonly Unit[],
  limit: UnitLimit,
  value: UnitValue,
): LimitedUnits {
  if (units.length <= limit.units) return { kept: sorted(units, byDayThenNumber), beyond: [] };
  const counts = new Map<string, number>();
  const kept: Unit[] = [];
  const beyond: Unit[] = [];
  for (const unit of sorted(units, byPreference(limit.keep, value))) {
    const share = shareOf(unit, limit.per);
    const count = counts.get(share) ?? 0;
    counts.set(share, count + 1);
    (count < limit.units ? kept : beyond).push(unit);
  }
  return { kept: sorted(kept, byDayThenNumber), beyond: sorted(beyond, byDayThenNumber) };
}
