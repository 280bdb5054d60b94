import type { RecordSelection } from "../../model/policy/pick";
import { compileSelectionTest } from "../plan/compileTest";
import type { Unit } from "../plan/plan";
import { eventsOf } from "../score/collectUnits";
import type { Tally } from "../tally/tally";

function verifiedEvents(of: Tally, duties: readonly string[]): readonly Unit[] {
  return of.plan.dutyList.flatMap((duty) => {
    const entries = of.entries[duty.index];
    if (entries === undefined || duty.duty.recordOnly === true) return [];
    if (!duties.includes(duty.duty.code)) return [];
    return eventsOf(entries, duty, of).speakers.filter(
      ({ verification }) => verification === "verified",
    );
  });
}

function recordsFrom(of: Tally, selection: RecordSelection): readonly Unit[] {
  switch (selection.from) {
    case "entries":
      return verifiedEvents(of, selection.duties);
    case "suggestions":
      return of.suggestions;
    case "reports":
      return of.reports;
    case "ratings":
      return of.ratings;
  }
}

/**
 * Finds the units a selection counts, as measures do: entries verified and merged to events.
 *
 * @param of - the sorted records
 * @param selection - the selection; its limit is left to the caller
 * @returns the units, in no order
 */
export function unitsOf(of: Tally, selection: RecordSelection): readonly Unit[] {
  const test = compileSelectionTest(selection, of.plan.attended);
  return recordsFrom(of, selection).filter((unit) => test(unit, of.known));
}
