import { addDays, addMonths, laterOf } from "../../model/plainDate";
import type { MeasurePlan, Unit } from "../plan/plan";
import { eventsOf } from "../score/collectUnits";
import type { Tally } from "../tally/tally";
import { widerTally } from "../tally/widerTally";

/** The tally of the span a measure looks back on. */
function tallyOver(of: Tally, span: MeasurePlan["span"]): Tally {
  if (span === "period") return of;
  const { period, mandate } = of;
  const { from: began } = mandate.term;
  if (span === "term") return widerTally(of, { from: began, to: period.to });
  // So many years back from the period's end; where the calendar has no such day, the whole term.
  const end = addDays(period.to, 1);
  const from = end === null ? null : addMonths(end, -12 * span);
  return widerTally(of, { from: from === null ? began : laterOf(from, began), to: period.to });
}

/** Units of every measure of records that looks back on one span. */
function collectUnitsOver(
  of: Tally,
  span: MeasurePlan["span"],
): ReadonlyMap<MeasurePlan, readonly Unit[]> {
  const tally = tallyOver(of, span);
  const { plan } = tally;
  const units = new Map<MeasurePlan, Unit[]>();
  const offer = (unit: Unit, measures: readonly MeasurePlan[]) => {
    for (const measure of measures) {
      if (measure.span !== span || !measure.test(unit, tally.known)) continue;
      const list = units.get(measure);
      if (list === undefined) units.set(measure, [unit]);
      else list.push(unit);
    }
  };
  for (const duty of plan.dutyList) {
    const entries = tally.entries[duty.index];
    if (entries === undefined || duty.duty.recordOnly === true) continue;
    for (const speaker of eventsOf(entries, duty, tally).speakers) {
      if (speaker.verification === "verified") offer(speaker, duty.measures);
    }
  }
  for (const suggestion of tally.suggestions) offer(suggestion, plan.suggestionMeasures);
  for (const report of tally.reports) offer(report, plan.reportMeasures);
  for (const rating of tally.ratings) offer(rating, plan.ratingMeasures);
  return units;
}

const noUnits: readonly Unit[] = [];

/**
 * Finds the units measures of records count, all measures of one span at once.
 *
 * @param of - the sorted records
 * @returns a function that gives the units of a measure
 */
export function measuredUnits(of: Tally): (measure: MeasurePlan) => readonly Unit[] {
  const bySpan = new Map<MeasurePlan["span"], ReadonlyMap<MeasurePlan, readonly Unit[]>>();
  return (measure) => {
    const known = bySpan.get(measure.span) ?? collectUnitsOver(of, measure.span);
    bySpan.set(measure.span, known);
    return known.get(measure) ?? noUnits;
  };
}
