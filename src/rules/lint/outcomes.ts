import { reduced } from "../../model/fraction";
import type { Condition, MeasureTest } from "../../model/policy/condition";
import { holds } from "../condition/holds";
import type { MeasureValue } from "../measure/measures";
import { combinations } from "./combinations";
import { type MeasureRange, rangeOfMeasure } from "./measureRange";
import { mentionsOf } from "./mentions";
import type { Outcomes, Setting } from "./setting";

/** More combinations of figures than this are not tried; the condition may then hold or not. */
const mostFigures = 4096;

/** Digits behind the point that a bound on a measure has at most, and one more to stand beside it. */
const finest = 100_000;

/** Measures a condition names, those of days in office behind a reduced bound among them. */
function measureTestsIn(condition: Condition): readonly MeasureTest[] {
  const { measure, all = [], any = [], not } = condition;
  const nested = [...all, ...any, ...(not === undefined ? [] : [not])];
  return [...(measure === undefined ? [] : [measure]), ...nested.flatMap(measureTestsIn)];
}

/** In lowest terms, as the engine has whole measures: reduced bounds read the days off the numerator. */
function fraction(number: number): MeasureValue {
  const value = reduced({ numerator: Math.round(number * finest), denominator: finest });
  return { value, records: [] };
}

const unknown: MeasureValue = { value: null, records: [] };

/** Far beyond every bound a policy can write. */
const farAway = 1e9;

/** Figures on both sides of every bound, as far as the measure reaches, and its ends. */
function figuresOf(range: MeasureRange, bounds: readonly number[]): readonly MeasureValue[] {
  const { least, most, whole, canBeUnknown } = range;
  const beside = whole ? 1 : 1 / finest;
  const down = (number: number) => (whole ? Math.ceil(number) - 1 : number - beside);
  const up = (number: number) => (whole ? Math.floor(number) + 1 : number + beside);
  const near = bounds.flatMap((bound) => [down(bound), bound, up(bound)]);
  const inside = near.filter(
    (figure) => figure >= least && figure <= most && (!whole || Number.isInteger(figure)),
  );
  const ends = [Math.max(least, -farAway), Math.min(most, farAway)];
  const figures = [...new Set([...ends, ...inside])].map(fraction);
  return canBeUnknown ? [...figures, unknown] : figures;
}

function findOutcomes(condition: Condition, setting: Setting): Outcomes {
  const tests = measureTestsIn(condition);
  const ids = tests.flatMap(({ measure, proRate }) =>
    proRate === undefined ? [measure] : [measure, proRate.daysInOffice],
  );
  // A reduced bound can be any whole number below the one that is written.
  const reduced = tests.flatMap(({ proRate, atLeast = 0 }) =>
    proRate === undefined ? [] : [atLeast],
  );
  const bounds = [...mentionsOf(tests).numbers, ...(reduced.length === 0 ? [] : [0])];
  const axes = Object.fromEntries(
    ids.map((id) => [id, figuresOf(rangeOfMeasure(id, setting), bounds)]),
  );
  const many = Object.values(axes).reduce((product, { length }) => product * length, 1);
  if (many >= mostFigures) return { canHold: true, canFail: true };
  const cases = combinations<Readonly<Record<string, MeasureValue>>>(axes, mostFigures);
  const found = cases.map((measures) =>
    holds(condition, {
      ...setting.deputy,
      period: setting.period,
      measures: new Map(Object.entries(measures)),
    }),
  );
  return { canHold: found.includes(true), canFail: found.includes(false) };
}

/** Whether a measure is made of points, which become known only little by little. */
function asksPoints(id: string, { policy }: Pick<Setting, "policy">): boolean {
  const measure = policy.measures.find((one) => one.id === id);
  switch (measure?.kind) {
    case "points":
      return true;
    case "rate":
      return [measure.numerator, measure.denominator].some((part) => asksPoints(part, { policy }));
    case "combination":
      return measure.terms.some((term) => asksPoints(term.measure, { policy }));
    default:
      return false;
  }
}

/**
 * Finds whether a condition can hold and can fail for a deputy, whatever the records.
 *
 * Every measure it names is tried on both sides of every bound it is held against, in every
 * combination; what measures have to do with each other is not known here, so that a condition may
 * be said to be able to hold that never does, and never the reverse.
 *
 * @param condition - the condition
 * @param setting - the policy, the period and the deputy's facts
 * @returns whether it can hold, and whether it can fail
 */
export function outcomesOf(condition: Condition, setting: Setting): Outcomes {
  const known = setting.outcomes.get(condition);
  if (known !== undefined) return known;
  const found = findOutcomes(condition, setting);
  const lasting = !measureTestsIn(condition).some(({ measure }) => asksPoints(measure, setting));
  if (lasting) setting.outcomes.set(condition, found);
  return found;
}
