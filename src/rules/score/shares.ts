import type { Period } from "../../model/period";
import { type Division, isCalendarWindow } from "../../model/policy/window";
import type { AwardPlan, Unit } from "../plan/plan";
import { shareOf } from "../plan/shareOf";
import { windowsOf } from "../plan/windowsOf";

/** Gives the units of an award, as far as they belong to what is being reckoned. */
export type UnitsOf = (award: AwardPlan) => readonly Unit[];

/** What is reckoned by itself: the whole period, or one share of the records. */
export interface Scope {
  /** Units of each award in it; of the mandate, none. */
  readonly unitsOf: UnitsOf;
  /** Days in office in it, as far as they had come by the day of knowledge; in order. */
  readonly inOffice: readonly Period[];
}

const noUnits: readonly Unit[] = [];
const noDays: readonly Period[] = [];

function byShare(units: readonly Unit[], division: Division): ReadonlyMap<string, Unit[]> {
  const shares = new Map<string, Unit[]>();
  for (const unit of units) {
    const name = shareOf(unit, division);
    const share = shares.get(name);
    if (share === undefined) shares.set(name, [unit]);
    else share.push(unit);
  }
  return shares;
}

/** The windows of the calendar with a day in office, and those days. */
function daysByWindow(
  inOffice: readonly Period[],
  division: Division,
): ReadonlyMap<string, readonly Period[]> {
  const days = new Map<string, readonly Period[]>();
  if (!isCalendarWindow(division)) return days;
  for (const stretch of inOffice) {
    for (const { name, from, to } of windowsOf(stretch, division)) {
      days.set(name, [...(days.get(name) ?? noDays), { from, to }]);
    }
  }
  return days;
}

/**
 * Parts what is reckoned into shares: every window of the calendar with a day in office, or every
 * activity or matter that has a record, in order.
 *
 * @param scope - what is parted
 * @param division - what it is parted by
 * @param awards - awards below the group
 * @returns the shares in order
 */
export function sharesOf(
  { unitsOf, inOffice }: Scope,
  division: Division,
  awards: readonly AwardPlan[],
): readonly Scope[] {
  const units = new Map(awards.map((award) => [award, byShare(unitsOf(award), division)]));
  const days = daysByWindow(inOffice, division);
  const names = new Set([...days.keys(), ...[...units.values()].flatMap((own) => [...own.keys()])]);
  return [...names].sort().map((name) => ({
    unitsOf: (award) => units.get(award)?.get(name) ?? noUnits,
    inOffice: days.get(name) ?? noDays,
  }));
}
