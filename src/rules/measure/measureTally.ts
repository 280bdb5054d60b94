import type { CongressSession } from "../../model/congressSession";
import { type DutyReport, validBallots } from "../../model/dutyReport";
import { daysOf } from "../../model/period";
import { earlierOf, laterOf } from "../../model/plainDate";
import type { Measure, RateMeasure, SummedField } from "../../model/policy/measure";
import { quantityOf } from "../plan/compileValue";
import { byDayThenNumber, limitUnits } from "../plan/limitUnits";
import type { MeasurePlan, Unit } from "../plan/plan";
import { eventsOf } from "../score/collectUnits";
import type { Tally } from "../tally/tally";
import type { Measures, MeasureValue } from "./measures";
import { missedSessions } from "./missedSessions";

function ballotFigure(report: DutyReport, field: SummedField): number {
  if (report.ballot === null) return 0;
  if (field === "satisfied") return report.ballot.satisfied;
  return field === "valid-ballots" ? validBallots(report.ballot) : 0;
}

function figureOf(unit: Unit, measure: Measure): number {
  if (measure.kind !== "sum") return 1;
  return unit.kind === "report" ? ballotFigure(unit, measure.field) : quantityOf(unit);
}

function known(numerator: number, units: readonly Unit[]): MeasureValue {
  return {
    value: { numerator, denominator: 1 },
    records: units.map(({ kind, id, occurredOn }) => ({ kind, id, occurredOn })),
  };
}

function measureUnits(plan: MeasurePlan, units: readonly Unit[]): MeasureValue {
  const counted =
    plan.limit === null
      ? [...units].sort(byDayThenNumber)
      : limitUnits(units, plan.limit, (unit) => figureOf(unit, plan.measure)).kept;
  const sum = counted.reduce((total, unit) => total + figureOf(unit, plan.measure), 0);
  return known(sum, counted);
}

/** Units of every measure of records, by the measure's id. */
function collectMeasuredUnits(of: Tally): ReadonlyMap<MeasurePlan, readonly Unit[]> {
  const { plan } = of;
  const units = new Map<MeasurePlan, Unit[]>();
  const offer = (unit: Unit, measures: readonly MeasurePlan[]) => {
    for (const measure of measures) {
      if (!measure.test(unit, of.period)) continue;
      const list = units.get(measure);
      if (list === undefined) units.set(measure, [unit]);
      else list.push(unit);
    }
  };
  for (const duty of plan.dutyList) {
    const entries = of.entries[duty.index];
    if (entries === undefined || duty.duty.recordOnly === true) continue;
    for (const speaker of eventsOf(entries, duty, of).speakers) {
      if (speaker.verification === "verified") offer(speaker, duty.measures);
    }
  }
  for (const suggestion of of.suggestions) offer(suggestion, plan.suggestionMeasures);
  for (const report of of.reports) offer(report, plan.reportMeasures);
  return units;
}

function rateOf(measure: RateMeasure, measures: Measures): MeasureValue {
  const above = measures.get(measure.numerator);
  const below = measures.get(measure.denominator);
  const records = [...(above?.records ?? []), ...(below?.records ?? [])];
  const numerator = above?.value?.numerator ?? 0;
  const denominator = below?.value?.numerator ?? 0;
  const value = denominator > 0 ? { numerator: numerator * 100, denominator } : null;
  return { value, records };
}

/**
 * Days in office within the period, its first and last day included.
 *
 * @param of - the tally
 * @returns whole days, 0 where the mandate was not in office at all
 */
function daysInOffice({ mandate, period }: Tally): number {
  const { status, statusOn, beganOn } = mandate;
  const ended = status === "ended" && statusOn !== null;
  const from = laterOf(beganOn, period.from);
  const to = ended ? earlierOf(statusOn, period.to) : period.to;
  return Math.max(0, daysOf({ from, to }));
}

/**
 * Takes every measure a policy names of one mandate: counts, sums, rates, days in office, sessions.
 *
 * @param of - the sorted records
 * @param sessions - sessions of the congress, for measures of sessions
 * @returns the measures by id, each with the records behind it
 */
export function measureTally(of: Tally, sessions: readonly CongressSession[]): Measures {
  const { plan } = of;
  const measures = new Map<string, MeasureValue>();
  const ofRecords = [
    ...plan.dutyList.flatMap((duty) => duty.measures),
    ...plan.suggestionMeasures,
    ...plan.reportMeasures,
  ];
  const units = collectMeasuredUnits(of);
  for (const measure of ofRecords) {
    measures.set(measure.measure.id, measureUnits(measure, units.get(measure) ?? []));
  }
  for (const measure of plan.measures.values()) {
    if (measure.kind === "days-in-office") measures.set(measure.id, known(daysInOffice(of), []));
    if (measure.kind === "sessions") {
      measures.set(measure.id, missedSessions(of, measure, sessions));
    }
  }
  for (const measure of plan.measures.values()) {
    if (measure.kind === "rate") measures.set(measure.id, rateOf(measure, measures));
  }
  return measures;
}
