import { compareContent } from "../../model/compareContent";
import { compareText } from "../../model/compareText";
import type { UnitLimit } from "../../model/policy/pick";
import type { Unit } from "./plan";
import { shareOf } from "./shareOf";
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

function limitedShareOf(unit: Unit, per: UnitLimit["per"]): string {
  return per === "period" || per === "term" ? "" : shareOf(unit, per);
}

function byPreference(keep: UnitLimit["keep"], worth: (unit: Unit) => number) {
  return (first: Unit, second: Unit): number => {
    if (keep === "latest") return byDayThenNumber(second, first);
    if (keep === "earliest") return byDayThenNumber(first, second);
    return worth(second) - worth(first) || byDayThenNumber(first, second);
  };
}

/**
 * Keeps at most so many units for each share of the records, the period or the term.
 *
 * @param units - units in any order
 * @param limit - how many count, and which
 * @param worth - what a unit is worth, for a limit that keeps the highest
 * @param used - units of earlier periods of the term, which use the limit up first
 * @returns the units that count and those beyond the limit, both by day and number
 */
export function limitUnits(
  units: readonly Unit[],
  limit: UnitLimit,
  worth: (unit: Unit) => number,
  used = 0,
): LimitedUnits {
  const places = Math.max(0, limit.units - used);
  if (units.length <= places) return { kept: sorted(units, byDayThenNumber), beyond: [] };
  const counts = new Map<string, number>();
  const kept: Unit[] = [];
  const beyond: Unit[] = [];
  for (const unit of sorted(units, byPreference(limit.keep, worth))) {
    const share = limitedShareOf(unit, limit.per);
    const count = counts.get(share) ?? 0;
    counts.set(share, count + 1);
    (count < places ? kept : beyond).push(unit);
  }
  return { kept: sorted(kept, byDayThenNumber), beyond: sorted(beyond, byDayThenNumber) };
}
