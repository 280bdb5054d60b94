import type { Points } from "../../model/decimal";
import {
  addFractions,
  divideFractions,
  type Fraction,
  multiplyFractions,
  reduced,
  wholeNumber,
} from "../../model/fraction";
import { daysOf } from "../../model/period";
import { earlierOf, laterOf } from "../../model/plainDate";
import type { CombinationMeasure, RateMeasure } from "../../model/policy/measure";
import { multiplier } from "../plan/multiplier";
import type { OtherMeasure } from "../plan/plan";
import type { Tally } from "../tally/tally";
import { earlierPeriods } from "./earlierPeriods";
import { measuredUnits } from "./measuredUnits";
import type { MeasureReader, MeasureValue } from "./measures";
import { missedSessions } from "./missedSessions";
import { known, recordMeasure } from "./recordMeasure";

/**
 * Days in office within the period, its first and last day included; a suspended deputy is still in
 * office.
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

/** Records behind several measures, each once. */
function together(measures: readonly (MeasureValue | undefined)[]): MeasureValue["records"] {
  const records = new Map(
    measures
      .flatMap((measure) => measure?.records ?? [])
      .map((record) => [`${record.kind} ${record.id} ${record.occurredOn}`, record]),
  );
  return [...records.values()];
}

/** A rate; one of whole numbers keeps them, so that 24 of 30 can be said, as well as 80 per cent. */
function rateOf({ numerator, denominator }: RateMeasure, measures: MeasureReader): MeasureValue {
  const above = measures.get(numerator);
  const below = measures.get(denominator);
  const records = together([above, below]);
  const divisor = below?.value ?? null;
  if (!above?.value || divisor === null || divisor.numerator <= 0) return { value: null, records };
  if (above.value.denominator === 1 && divisor.denominator === 1) {
    const value = { numerator: above.value.numerator * 100, denominator: divisor.numerator };
    return { value, records };
  }
  const perCent = multiplyFractions(above.value, wholeNumber(100));
  return { value: divideFractions(perCent, divisor), records };
}

function combinationOf({ terms }: CombinationMeasure, measures: MeasureReader): MeasureValue {
  const found = terms.map(({ measure, times }) => ({
    of: measures.get(measure),
    by: multiplier({ times }),
  }));
  const values = found.map(({ of, by }): Fraction | null =>
    of?.value ? multiplyFractions(of.value, by) : null,
  );
  const sum = values.reduce<Fraction | null>(
    (total, value) => (total === null || value === null ? null : addFractions(total, value)),
    wholeNumber(0),
  );
  return { value: sum, records: together(found.map(({ of }) => of)) };
}

/**
 * Reads the measures of one mandate, each taken when it is first asked for.
 *
 * @param of - the sorted records
 * @param points - points of the nodes of the tree, read anew each time a measure of points is asked for
 * @returns the reader
 */
export function measureReader(of: Tally, points: readonly Points[]): MeasureReader {
  const { plan } = of;
  const unitsOf = measuredUnits(of);
  const taken = new Map<string, MeasureValue>();
  const ofPoints = (node: string): MeasureValue => {
    const value = points[plan.placeOf.get(node) ?? -1] ?? 0;
    const fraction = { numerator: value, denominator: 10 ** plan.policy.scale };
    return { value: reduced(fraction), records: [] };
  };
  const take = (measure: OtherMeasure): MeasureValue => {
    switch (measure.kind) {
      case "days-in-office":
        return known(daysInOffice(of), []);
      case "sessions":
        return missedSessions(of, measure, of.sessions);
      case "earlier-periods":
        return earlierPeriods(measure, of);
      case "rate":
        return rateOf(measure, reader);
      case "combination":
        return combinationOf(measure, reader);
      case "points":
        return ofPoints(measure.of);
    }
  };
  const reader: MeasureReader = {
    get(id) {
      const before = taken.get(id);
      if (before !== undefined) return before;
      const ofRecords = plan.recordMeasures.get(id);
      const other = plan.otherMeasures.get(id);
      const value =
        ofRecords === undefined
          ? other && take(other)
          : recordMeasure(ofRecords, unitsOf(ofRecords));
      if (value === undefined) return undefined;
      // Points change while they are summed, and with them what is made of them.
      if (!plan.unsteadyMeasures.has(id)) taken.set(id, value);
      return value;
    },
  };
  return reader;
}
