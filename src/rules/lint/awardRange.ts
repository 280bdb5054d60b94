import type { Points } from "../../model/decimal";
import type { Fraction } from "../../model/fraction";
import type { Award } from "../../model/policy/award";
import type {
  Amount,
  PerQuantityValue,
  ShortfallValue,
  StepsValue,
} from "../../model/policy/value";
import { proRated } from "../condition/proRated";
import type { Unit } from "../plan/plan";
import { policyPoints } from "../plan/policyPoints";
import { amountOf } from "../value/amount";
import { compileFactors } from "../value/factors";
import { reachedStep } from "../value/reachedStep";
import { countedPart } from "../value/unitValue";
import { type MeasureRange, rangeOfMeasure } from "./measureRange";
import { anything, onlyZero, orZero, type Range, rangeOf, times } from "./range";
import { ratingsRange } from "./ratingsRange";
import { daysInOffice, factsWith, type Setting } from "./setting";
import {
  awardPlan,
  type Reckoned,
  reckonedOf,
  type Stretch,
  type Takings,
  takingsOf,
} from "./takings";

/** Points of a unit with so many before it, factors included, for fewest and most days in office. */
export function pointsAt(
  award: Award,
  setting: Setting,
): (unit: Unit, before: number) => readonly Points[] {
  const { period } = setting;
  const { valuation } = awardPlan(award, setting);
  const facts = daysInOffice(setting).map((days) => factsWith(setting, days));
  return (unit, before) => {
    if (valuation.kind !== "units") return [];
    const { value, factored } = valuation;
    return facts.map((fact) => {
      const none = { points: 0, units: before, amount: 0 };
      const points = value(unit, none, { facts: () => fact });
      return factored === null ? points : factored(points, unit, period);
    });
  };
}

/** The sum of units valued each by itself: the best of the first so many, and of all that follow. */
function unitsRange(award: Award, takings: Takings, setting: Setting): Range {
  const key = `${award.id} ${takings.most}`;
  const known = setting.sums.get(key);
  if (known !== undefined) return known;
  const found = findUnitsRange(award, takings, setting);
  setting.sums.set(key, found);
  return found;
}

function findUnitsRange(award: Award, { units, most }: Takings, setting: Setting): Range {
  if (units === null) return anything;
  const worth = pointsAt(award, setting);
  const rangeAt = (place: number) => rangeOf(units.flatMap((unit) => worth(unit, place)));
  if (award.of.from === "mandate") return rangeAt(0);
  const first = award.value.kind === "by-order" ? award.value.points.length : 0;
  const sum = { least: 0, most: 0 };
  const found = { least: 0, most: 0 };
  for (let place = 0; place < Math.min(first, most); place += 1) {
    const { least, most: best } = rangeAt(place);
    sum.least += least;
    sum.most += best;
    found.least = Math.min(found.least, sum.least);
    found.most = Math.max(found.most, sum.most);
  }
  if (most <= first) return found;
  const further = rangeAt(first);
  return {
    least: Math.min(found.least, sum.least + times(further.least, most - first)),
    most: Math.max(found.most, sum.most + times(further.most, most - first)),
  };
}

function isMandate({ units }: Takings): boolean {
  return units?.[0]?.kind === "mandate";
}

/** What an amount of all units together can be. */
function amountRange(amount: Amount, takings: Takings, setting: Setting): MeasureRange {
  if (typeof amount === "object" && "measure" in amount) {
    return rangeOfMeasure(amount.measure, setting);
  }
  const whole = { whole: true, canBeUnknown: false };
  if (isMandate(takings)) return { least: 1, most: 1, ...whole };
  if (takings.units === null) return { least: 0, most: Number.POSITIVE_INFINITY, ...whole };
  const ofUnit = rangeOf(takings.units.map(amountOf(amount)));
  return { least: 0, most: times(ofUnit.most, takings.most), ...whole };
}

function sharesOf(value: PerQuantityValue, amount: number): number {
  const counted = countedPart(value)(Math.floor(amount));
  return Number.isFinite(counted) ? Math.floor(counted / value.every) : counted;
}

/** A large prime: points that rounding does not touch stay in proportion to it. */
const manyShares = 1_000_003;

/** Full shares of the running amount, and what rounding can add where factors apply to each unit. */
function quantityRange(
  award: Award,
  value: PerQuantityValue,
  takings: Takings,
  setting: Setting,
): Range {
  const { policy, period } = setting;
  const amount = amountRange(value.amount ?? "quantity", takings, setting);
  const points = policyPoints(value.points, policy.scale);
  const shares = { least: sharesOf(value, amount.least), most: sharesOf(value, amount.most) };
  const plain = rangeOf([times(points, shares.least), times(points, shares.most)]);
  const factored = compileFactors(award);
  if (factored === null) return amount.canBeUnknown ? orZero(plain) : plain;
  if (takings.units === null) return anything;
  const ends = takings.units.flatMap((unit) => {
    const one = factored(points, unit, period);
    const many = factored(points * manyShares, unit, period);
    if (!Number.isFinite(shares.most)) return [times(many, Number.POSITIVE_INFINITY)];
    const all = factored(points * shares.most, unit, period);
    const slack = one * manyShares === many ? 0 : Math.min(shares.most, takings.most);
    return [all - slack, all + slack];
  });
  return orZero(rangeOf(ends));
}

/** Digits behind the point that a step's line has at most, and one more to stand below it. */
const finest = 100_000;

/** Figures of all units together on both sides of every line, as far as the amount reaches. */
export function allFigures(
  amount: Amount,
  { steps }: StepsValue,
  takings: Takings,
  setting: Setting,
): readonly number[] {
  const { least, most, whole } = amountRange(amount, takings, setting);
  const lines = steps.flatMap(({ atLeast }) => atLeast ?? []);
  const beside = whole ? 1 : 1 / finest;
  const near = lines.flatMap((line) => {
    const reached = whole ? Math.ceil(line) : line;
    return [reached - beside, reached];
  });
  const beyond = Math.max(0, ...lines.map(Math.abs)) + 1;
  const ends = [Math.max(least, Math.min(-beyond, most)), Math.min(most, Math.max(beyond, least))];
  return [...ends, ...near.filter((figure) => figure >= least && figure <= most)];
}

function stepsRange(amount: Amount, value: StepsValue, takings: Takings, setting: Setting): Range {
  const { scale } = setting.policy;
  const stepOf = reachedStep(value.steps, scale);
  const points = allFigures(amount, value, takings, setting).map((figure): Points => {
    const exact: Fraction = { numerator: Math.round(figure * finest), denominator: finest };
    return stepOf(exact);
  });
  const { canBeUnknown } = amountRange(amount, takings, setting);
  const unknown = policyPoints(value.whenUnknown ?? 0, scale);
  return rangeOf(canBeUnknown ? [...points, unknown] : points);
}

function shortfallRange(value: ShortfallValue, takings: Takings, setting: Setting): Range {
  const amount = amountRange(value.amount, takings, setting);
  const points = policyPoints(value.points, setting.policy.scale);
  const required = rangeOf(
    daysInOffice(setting).map((days) =>
      proRated(value.atLeast, value.proRate, factsWith(setting, days)),
    ),
  );
  // A share of one that is missing counts as missing in one policy's measure and not in another's.
  const fewest = Math.floor(Math.max(0, required.least - amount.most));
  const most = Math.ceil(Math.max(0, required.most - amount.least));
  const range = rangeOf([times(points, fewest), times(points, most)]);
  return amount.canBeUnknown ? orZero(range) : range;
}

function reckonedRange(award: Award, takings: Takings, setting: Setting): Range {
  const { value } = award;
  switch (value.kind) {
    case "per-quantity":
      return quantityRange(award, value, takings, setting);
    case "shortfall":
      return shortfallRange(value, takings, setting);
    case "ratings":
      return ratingsRange(value, takings, setting);
    case "steps": {
      const { by } = value;
      return "all" in by
        ? stepsRange(by.all, value, takings, setting)
        : unitsRange(award, takings, setting);
    }
    default:
      return unitsRange(award, takings, setting);
  }
}

/** The sum of an award's units, and for whom it is reckoned. */
export interface AwardRange {
  /** Least and most points before any limit of the sum. */
  readonly sum: Range;
  /** For whom. */
  readonly reckoned: Reckoned;
}

/**
 * Finds what the sum of an award's units can be in a stretch, before any limit of the sum.
 *
 * @param award - the award
 * @param stretch - the stretch
 * @param setting - the policy, the period and the deputy's facts
 * @returns least and most points, and for whom the award is reckoned
 */
export function awardRange(award: Award, stretch: Stretch, setting: Setting): AwardRange {
  const takings = takingsOf(award, stretch, setting);
  const reckoned = reckonedOf(award, takings, stretch, setting);
  if (reckoned === "never") return { sum: onlyZero, reckoned };
  const sum = reckonedRange(award, takings, setting);
  return { sum: reckoned === "always" ? sum : orZero(sum), reckoned };
}
