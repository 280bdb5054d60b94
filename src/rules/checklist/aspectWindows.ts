import { daysInForce } from "../../model/daysInForce";
import type { Mandate } from "../../model/mandate";
import { inPeriod, type Period } from "../../model/period";
import type { PlainDate } from "../../model/plainDate";
import type { ChecklistAspect } from "../../model/policy/checklist";
import { holds } from "../condition/holds";
import { factsOf } from "../measure/factsOf";
import { byDayThenNumber, limitUnits } from "../plan/limitUnits";
import type { Unit } from "../plan/plan";
import { windowsOf } from "../plan/windowsOf";
import { totals } from "../score/totals";
import type { Tally } from "../tally/tally";
import { widerTally } from "../tally/widerTally";
import type { AspectState, AspectWindow } from "./checklistResult";
import { unitsOf } from "./unitsOf";

/** Last day of a window on which the mandate is in force; `null` where there is none. */
function lastDayInForce(mandate: Mandate, window: Period): PlainDate | null {
  const stretches = daysInForce(mandate, window);
  return stretches[stretches.length - 1]?.to ?? null;
}

function spansOf({ every }: ChecklistAspect, { period, mandate }: Tally): readonly Period[] {
  if (every === "term") return [mandate.term];
  if (every === "period") return [period];
  return windowsOf(period, every).map(({ from, to }) => ({ from, to }));
}

function stateOf(count: number, atLeast: number, dueOn: PlainDate, asOf: PlainDate): AspectState {
  if (count >= atLeast) return "done";
  if (dueOn < asOf) return "missed";
  return count > 0 ? "partly" : "not-yet";
}

/**
 * Looks at one aspect in every window of the period, or in the term.
 *
 * The first and the last day of a window both count. A window that the ends of the period or of the
 * mandate or a suspension cut is due on its last day in force, and asks as much as a whole one.
 *
 * @param aspect - the aspect
 * @param of - the sorted records; what was written down after its day of knowledge does not count
 * @returns its windows in order
 */
export function aspectWindows(aspect: ChecklistAspect, of: Tally): readonly AspectWindow[] {
  const { mandate, asOf } = of;
  const { applies, atLeast } = aspect;
  const wider = aspect.every === "term" ? widerTally(of, mandate.term) : of;
  const selections = aspect.of.map((selection) => ({
    units: unitsOf(wider, selection),
    limit: selection.limit,
  }));
  const isAsked = applies === undefined || holds(applies, factsOf(of, totals(of).points));
  return spansOf(aspect, of).map((window) => {
    const counted = selections.flatMap(({ units, limit }): readonly Unit[] => {
      const within = units.filter(({ occurredOn }) => inPeriod(window, occurredOn));
      return limit === undefined ? within : limitUnits(within, limit, () => 0).kept;
    });
    const dueOn = isAsked ? lastDayInForce(mandate, window) : null;
    return {
      window,
      dueOn,
      state: dueOn === null ? "not-applicable" : stateOf(counted.length, atLeast, dueOn, asOf),
      count: counted.length,
      records: [...new Set(counted)]
        .sort(byDayThenNumber)
        .map(({ kind, id, occurredOn }) => ({ kind, id, occurredOn })),
    };
  });
}
