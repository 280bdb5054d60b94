import type { DutyEntry } from "../../model/dutyEntry";
import { daysOf, type Period } from "../../model/period";
import type { CountMeasure, Measure, RateMeasure, SumMeasure } from "../../model/policy/measure";
import type { RecordSelection, UnitLimit } from "../../model/policy/pick";
import { isCalendarWindow } from "../../model/policy/window";
import { compileSelectionTest } from "../plan/compileTest";
import { windowsOf } from "../plan/windowsOf";
import { numberOf, quantityOf } from "../value/amount";
import { type Mentions, mentionsOf } from "./mentions";
import { anything, hull, onlyZero, type Range, rangeOf, sumOfRanges, times } from "./range";
import { mostSamples, recordSpace, type SampleRecord } from "./recordSpace";
import type { Setting } from "./setting";

/** What a measure can be. */
export interface MeasureRange extends Range {
  /** Whether it is always a whole number. */
  readonly whole: boolean;
  /** Whether it can be unknown. */
  readonly canBeUnknown: boolean;
}

/** Records a selection takes, one for each difference; `null` where there are too many to look through. */
export function takenRecords(
  of: RecordSelection,
  mentions: Mentions,
  { policy, attended, period }: Setting,
): readonly SampleRecord[] | null {
  const space = recordSpace(of, policy, mentions, period);
  if (of.from !== "ratings" && space.length >= mostSamples) return null;
  const test = compileSelectionTest(of, attended);
  return space.filter((record) => test(record, period));
}

/** The same, looked for once for each rule. */
export function recordsTakenBy(
  rule: object,
  of: RecordSelection,
  mentions: Mentions,
  setting: Setting,
): readonly SampleRecord[] | null {
  const known = setting.taken.get(rule);
  if (known !== undefined) return known;
  const found = takenRecords(of, mentions, setting);
  setting.taken.set(rule, found);
  return found;
}

/** Most units a limit lets count within a span. */
export function mostUnits(limit: UnitLimit | undefined, span: Period): number {
  if (limit === undefined) return Number.POSITIVE_INFINITY;
  const { per, units } = limit;
  if (per === "period" || per === "term") return units;
  return isCalendarWindow(per) ? units * windowsOf(span, per).length : Number.POSITIVE_INFINITY;
}

function mostDifferent(measure: CountMeasure, taken: readonly SampleRecord[], period: Period) {
  const { distinct } = measure;
  if (distinct === "duty") {
    const entries = taken as readonly DutyEntry[]; // only entries are counted by their duties
    return new Set(entries.map(({ duty }) => duty)).size;
  }
  const unbounded = distinct === undefined || !isCalendarWindow(distinct);
  return unbounded ? Number.POSITIVE_INFINITY : windowsOf(period, distinct).length;
}

function figureOf({ field }: SumMeasure): (record: SampleRecord) => number {
  if (field === "quantity") return quantityOf;
  if (typeof field === "object") return (record) => numberOf(record, field.particular);
  // A ballot can be of any size.
  return (record) =>
    record.kind === "report" && record.ballot !== null ? Number.POSITIVE_INFINITY : 0;
}

function recordRange(measure: CountMeasure | SumMeasure, setting: Setting): Range {
  const { period } = setting;
  const { of, over = "period" } = measure;
  const field = measure.kind === "sum" ? measure.field : "units";
  const spoken = mentionsOf(of.where, field, measure.kind === "sum" ? "ballot" : "");
  const taken = recordsTakenBy(measure, of, spoken, setting);
  const most = over === "period" ? mostUnits(of.limit, period) : Number.POSITIVE_INFINITY;
  if (taken === null) return { least: 0, most: Number.POSITIVE_INFINITY };
  if (taken.length === 0) return onlyZero;
  if (measure.kind === "sum") {
    const figures = rangeOf(taken.map(figureOf(measure)));
    return { least: 0, most: times(figures.most, most) };
  }
  const different = over === "period" || measure.distinct === "duty";
  const distinct = different ? mostDifferent(measure, taken, period) : Number.POSITIVE_INFINITY;
  return { least: 0, most: Math.min(most, distinct) };
}

const ballotFields: readonly SumMeasure["field"][] = [
  "satisfied",
  "basically-satisfied",
  "valid-ballots",
  "returned-ballots",
  "issued-ballots",
];

/** Every figure of a ballot is part of those named after it; the two answers are apart. */
function fieldIsPart(part: SumMeasure["field"], whole: SumMeasure["field"]): boolean {
  if (typeof part === "object" || typeof whole === "object") {
    return JSON.stringify(part) === JSON.stringify(whole);
  }
  if (part === whole) return true;
  const place = ballotFields.indexOf(whole);
  return place >= ballotFields.indexOf("valid-ballots") && ballotFields.indexOf(part) < place;
}

function sameBesides(part: CountMeasure | SumMeasure, whole: CountMeasure | SumMeasure): boolean {
  if (JSON.stringify(part.over) !== JSON.stringify(whole.over)) return false;
  if (part.kind === "sum" && whole.kind === "sum") return fieldIsPart(part.field, whole.field);
  return part.kind === "count" && whole.kind === "count" && part.distinct === whole.distinct;
}

/** Tells whether everything one measure counts is counted by the other too. */
function isPart(part: Measure | undefined, whole: Measure | undefined, setting: Setting): boolean {
  if (part?.kind !== "count" && part?.kind !== "sum") return false;
  if (whole?.kind !== "count" && whole?.kind !== "sum") return false;
  if (!sameBesides(part, whole)) return false;
  if (JSON.stringify(part.of) === JSON.stringify(whole.of)) return true;
  if (part.of.limit !== undefined || whole.of.limit !== undefined) return false;
  const spoken = mentionsOf(part.of.where, whole.of.where, "attendance");
  const ofPart = takenRecords(part.of, spoken, setting);
  const ofWhole = takenRecords(whole.of, spoken, setting);
  if (ofPart === null || ofWhole === null) return false;
  const known = new Set(ofWhole.map((record) => JSON.stringify(record)));
  return ofPart.every((record) => known.has(JSON.stringify(record)));
}

function rateRange(measure: RateMeasure, setting: Setting): MeasureRange {
  const { policy } = setting;
  const above = rangeOfMeasure(measure.numerator, setting);
  const below = rangeOfMeasure(measure.denominator, setting);
  const find = (id: string) => policy.measures.find((one) => one.id === id);
  const canBeUnknown = above.canBeUnknown || below.canBeUnknown || below.least <= 0;
  const whole = false;
  if (isPart(find(measure.numerator), find(measure.denominator), setting)) {
    return { least: 0, most: above.most === 0 ? 0 : 100, whole, canBeUnknown };
  }
  const unbounded = hull(
    {
      least: times(above.least, Number.POSITIVE_INFINITY),
      most: times(above.most, Number.POSITIVE_INFINITY),
    },
    onlyZero,
  );
  return { ...unbounded, whole, canBeUnknown };
}

const known = { whole: true, canBeUnknown: false };

/**
 * Finds what a measure can be for a deputy in office on at least one day of the period.
 *
 * @param id - id of the measure
 * @param setting - the policy, the period and the deputy's facts
 * @returns its least and most; anything for a measure the policy does not have
 */
export function rangeOfMeasure(id: string, setting: Setting): MeasureRange {
  const measure = setting.policy.measures.find((one) => one.id === id);
  switch (measure?.kind) {
    case "count":
    case "sum":
      return { ...recordRange(measure, setting), ...known };
    case "rate":
      return rateRange(measure, setting);
    case "combination": {
      const terms = measure.terms.map((term) => {
        const range = rangeOfMeasure(term.measure, setting);
        const ends = [times(range.least, term.times), times(range.most, term.times)];
        const whole = range.whole && Number.isInteger(term.times);
        return { ...rangeOf(ends), whole, canBeUnknown: range.canBeUnknown };
      });
      return {
        ...sumOfRanges(terms),
        whole: terms.every(({ whole }) => whole),
        canBeUnknown: terms.some(({ canBeUnknown }) => canBeUnknown),
      };
    }
    case "points": {
      const { least, most } = setting.pointsOf(measure.of);
      const unit = 10 ** setting.policy.scale;
      return { least: least / unit, most: most / unit, whole: false, canBeUnknown: false };
    }
    case "days-in-office": {
      const most = daysOf(setting.period) - (setting.deputy.joinedInPeriod ? 1 : 0);
      return { least: 1, most, ...known };
    }
    case "sessions":
    case "earlier-periods":
      return { least: 0, most: Number.POSITIVE_INFINITY, ...known };
    case undefined:
      return { ...anything, whole: false, canBeUnknown: true };
  }
}
