import { divide } from "../../model/decimal";
import { type Award, isGroup, type ScoreRule } from "../../model/policy/award";
import type { Policy } from "../../model/policy/policy";
import { multiplier } from "../plan/multiplier";
import { policyPoints } from "../plan/policyPoints";
import type { Range } from "./range";

/** The greatest number all of them are multiples of; 0 where all are 0. */
function commonStep(numbers: readonly number[]): number {
  return numbers.reduce<number>((step, number) => {
    let [first, second] = [step, Math.abs(number)];
    while (second !== 0) [first, second] = [second, first % second];
    return first;
  }, 0);
}

/** Points an award's value names; `null` where rounding can give any number at the policy's scale. */
function namedPoints({ value }: Award): readonly number[] | null {
  switch (value.kind) {
    case "each":
    case "shortfall":
      return value.proRate === undefined ? [value.points] : null;
    case "by-order":
      return [...value.points, value.further];
    case "per-quantity":
      return [value.points];
    case "table":
      return Object.values(value.points);
    case "steps":
      return [...value.steps.map(({ points }) => points), value.whenUnknown ?? 0];
    case "equal-share":
    case "ratings":
      return null;
  }
}

function awardStep(award: Award, scale: number): number {
  const named = namedPoints(award);
  const ofMeasure = award.of.from === "mandate" && award.value.kind === "shortfall";
  if (named === null || ofMeasure || ("factors" in award && award.factors !== undefined)) return 1;
  return commonStep(named.map((points) => policyPoints(points, scale)));
}

function ruleStep(rule: ScoreRule, scale: number): number {
  const { convert, floor = 0, ceiling = 0 } = rule;
  const sum = isGroup(rule)
    ? commonStep(rule.parts.map((part) => ruleStep(part, scale)))
    : awardStep(rule, scale);
  const converted = () => {
    if (convert === undefined) return sum;
    const { numerator, denominator } = multiplier(convert);
    const product = Math.abs(sum * numerator);
    return product % denominator === 0 ? product / denominator : 1;
  };
  return commonStep([converted(), policyPoints(floor, scale), policyPoints(ceiling, scale)]);
}

/** Totals a deputy can have, as the lines of the grades see them. */
export interface TotalGrid {
  /** All of them are multiples of this. */
  readonly step: number;
  /** The least and the most. */
  readonly range: Range;
}

/**
 * Finds which totals can occur: multiples of what all points are multiples of, rounded as the grades
 * want them.
 *
 * @param policy - the policy
 * @param range - least and most total before rounding
 * @returns the step between totals, and the least and the most
 */
export function totalGrid({ score, scale, assessment }: Policy, range: Range): TotalGrid {
  const step = Math.max(1, ruleStep(score, scale));
  const { gradedTotal } = assessment;
  if (gradedTotal === undefined) return { step, range };
  const unit = 10 ** Math.max(0, scale - gradedTotal.decimals);
  const round = (points: number) =>
    Number.isFinite(points) ? divide(points, unit, gradedTotal.rounding) * unit : points;
  return {
    step: step % unit === 0 ? step : unit,
    range: { least: round(range.least), most: round(range.most) },
  };
}
