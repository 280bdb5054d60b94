import { compareText } from "../../model/compareText";
import { formatPoints, toPoints } from "../../model/decimal";
import type { TrendYear } from "../../model/dossier/trend";
import type { EarlierResult } from "../../model/earlierResult";

/** Digits behind the point that totals of any policy fit in. */
const scale = 6;

/** Totals are decimals of at most six digits; one that is not is shown and compared with nothing. */
function change(before: EarlierResult | undefined, year: EarlierResult): string | null {
  if (before === undefined || before.policy !== year.policy) return null;
  const points = toPoints(year.total, scale);
  const earlier = toPoints(before.total, scale);
  return points === null || earlier === null ? null : formatPoints(points - earlier, scale);
}

/**
 * Lines up the years of a deputy (D11, D12): totals are compared only under the same policy, exactly.
 *
 * @param years - results of years, in any order
 * @returns the years, earliest first, each with the change from the one before
 * @example
 * ```ts
 * import { trendOf } from "deputy-archive/life";
 * const year = (to: string, total: number) => ({
 *   period: { from: "2024-12-01", to }, policy: "p", total, standing: "a", rank: null, selectedFor: [],
 * }) as never;
 * trendOf([year("2026-11-30", 82.3), year("2025-11-30", 82.2)]).map(({ change }) => change); // => [null, "0.1"]
 * ```
 */
export function trendOf(years: readonly EarlierResult[]): readonly TrendYear[] {
  const inOrder = [...years].sort(
    (first, second) =>
      compareText(first.period.to, second.period.to) || compareText(first.policy, second.policy),
  );
  return inOrder.map((year, index) => ({
    to: year.period.to,
    policy: year.policy,
    total: String(year.total),
    standing: year.standing,
    rank: year.rank,
    change: change(inOrder[index - 1], year),
  }));
}
