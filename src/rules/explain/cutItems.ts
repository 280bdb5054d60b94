import type { Points } from "../../model/decimal";
import type { LocalizedText } from "../../model/localizedText";
import type { LineCut, ScoreLine } from "../score/scorecard";
import { amount, recordName } from "./phrases";
import { nameOf, type PlacedLine, type TraceIndex } from "./traceIndex";

/** A line and what a rule took from it in one way. */
export interface CutItem extends PlacedLine {
  /** Points taken, or given back where below 0. */
  readonly points: Points;
}

/** Lines without a record, in words. */
const jointLines: Readonly<Record<ScoreLine["kind"], LocalizedText>> = {
  record: { zh: "合并计算", en: "the records together" },
  sum: { zh: "合并计算", en: "the records together" },
  conversion: { zh: "折算", en: "the conversion" },
  limit: { zh: "限额调整", en: "the adjustment by a limit" },
};

/** What a line is for: its record, or what it is instead. */
export function lineText({ record, kind }: ScoreLine): LocalizedText {
  return record === null ? jointLines[kind] : recordName(record);
}

/**
 * Points a rule took from each line.
 *
 * @param lines - lines it cut
 * @param rule - id of the rule
 * @param by - limit or alternative
 * @returns the lines it cut in that way, each with its sum
 */
export function cutItems(
  lines: readonly PlacedLine[],
  rule: string,
  by: LineCut["by"],
): readonly CutItem[] {
  return lines.flatMap(({ line, place }) => {
    const own = line.cuts.filter((cut) => cut.rule === rule && cut.by === by);
    if (own.length === 0) return [];
    return [{ line, place, points: own.reduce((sum, { points }) => sum + points, 0) }];
  });
}

/** Places of the lines that are there only because no record could carry what the rule took or gave. */
export function ownLimitLines(
  items: readonly CutItem[],
  rule: string,
  by: LineCut["by"],
): readonly number[] {
  return items
    .filter(({ line }) => line.kind === "limit" && line.rule === rule && line.cuts[0]?.by === by)
    .map(({ place }) => place);
}

/** Sum of the points of cut items. */
export function sumOf(items: readonly CutItem[]): Points {
  return items.reduce((sum, { points }) => sum + points, 0);
}

/**
 * Names a cut line with its points, and with its item where that is not the rule itself.
 *
 * @param index - the scorecard
 * @param rule - id of the rule that cuts
 * @param item - the line
 * @returns for example 出席 登记A1（2026-03-05）2分
 */
export function cutItemText(
  index: TraceIndex,
  rule: string,
  { line, points }: CutItem,
): LocalizedText {
  const text = lineText(line);
  const shown = amount(Math.abs(points), index.scorecard.scale);
  const item = line.rule === rule ? null : nameOf(index.scorecard, line.rule);
  return {
    zh: `${item === null ? "" : `${item.zh} `}${text.zh}${shown.zh}`,
    en: `${item === null ? "" : `${item.en}, `}${text.en}: ${shown.en}`,
  };
}
