import { divide } from "../../model/decimal";
import type { Language } from "../../model/localizedText";
import type { Audience } from "../../model/privacy/audience";
import { redact } from "../../rules/privacy/redact";
import type { StatisticsTable } from "../../rules/rollUp/statisticsTable";

/** One figure of one county. */
export interface CountyFigure {
  /** Name of the county. */
  readonly name: string;
  /** The figure, as whole parts at the decimals; `null` where it is not known. */
  readonly value: number | null;
}

/** Figures by county, and what they are. */
export interface CountyFigures {
  /** What the figures are. */
  readonly name: string;
  /** Digits behind the point. */
  readonly decimals: number;
  /** Stands behind every figure: `%`, `件`; nothing where left out. */
  readonly unit?: string;
  /** One figure for each county. */
  readonly figures: readonly CountyFigure[];
}

/**
 * Takes one column of the annual table, as far as the audience may see it: the row of a small
 * partition is the figures of a person or two.
 *
 * @param statistics - the table
 * @param column - id of the column
 * @param audience - for whom
 * @param language - language of the heading
 * @returns the figures; `closed` where they are not for the audience, `null` where there is no such column
 */
export function columnFigures(
  statistics: StatisticsTable,
  column: string,
  audience: Audience,
  language: Language,
): CountyFigures | "closed" | null {
  const heading = statistics.columns.find(({ id }) => id === column);
  if (heading === undefined) return null;
  const { rows = [] } = redact("statistics", statistics, audience);
  const isOpen = rows.every(({ cells }) => cells !== undefined);
  if (!isOpen) return "closed";
  return {
    name: heading.name[language],
    decimals: heading.decimals,
    unit: heading.percent ? "%" : "",
    figures: rows.map(({ partition, cells }) => {
      const known = new Map(Object.entries(cells ?? {}));
      return { name: partition ?? "", value: known.get(column) ?? null };
    }),
  };
}

/**
 * The figure with as many above as below it, rounded half up where it lies between two.
 *
 * @param values - the figures
 * @returns the median; `null` of none
 */
export function medianOf(values: readonly number[]): number | null {
  const inOrder = [...values].sort((first, second) => first - second);
  const half = Math.floor(inOrder.length / 2);
  const upper = inOrder[half];
  if (upper === undefined) return null;
  const lower = inOrder.length % 2 === 1 ? upper : (inOrder[half - 1] ?? upper);
  return divide(lower + upper, 2, "half-up");
}
