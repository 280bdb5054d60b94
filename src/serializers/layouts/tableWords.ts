import { formatPointsFixed, type Points } from "../../model/decimal";
import type { Language, LocalizedText } from "../../model/localizedText";
import type { Policy } from "../../model/policy/policy";
import type { DecimalCell, LayoutCell } from "../sheet/workbookLayout";

/** Says Chinese or English words of a table. */
export type Say = (zh: string, en: string) => string;

/**
 * Prepares the words of a table in one language.
 *
 * @param language - `zh` or `en`
 * @returns a function that takes both and gives one
 */
export function sayIn(language: Language): Say {
  return (zh, en) => ({ zh, en })[language];
}

/** The lines above a table: its title, the measure, and the mark of an illustration. */
export function titlesOf(
  title: LocalizedText,
  policy: Pick<Policy, "title" | "illustrative">,
  language: Language,
  under: string,
): readonly string[] {
  const say = sayIn(language);
  const mark = policy.illustrative
    ? say("　【示例分值，不是现行规定】", " [illustrative points, not rules in force]")
    : "";
  const beside = under === "" ? "" : `　${under}`;
  return [title[language], `${policy.title[language]}${beside}${mark}`];
}

/** Points as a number cell with the policy's digits. */
export function pointsCell(points: Points, scale: number): DecimalCell {
  return { decimal: formatPointsFixed(points, scale), digits: scale };
}

/** A sum of its column as a spreadsheet works it out. */
export function sumCell(value: number, digits = 0): LayoutCell {
  return { formula: { kind: "column-sum" }, decimal: formatPointsFixed(value, digits), digits };
}

/** A row of totals under rows whose first cell is a name and whose others are whole numbers. */
export function totalsOf(
  name: string,
  rows: readonly (readonly [string, ...number[]])[],
  columns: number,
): readonly LayoutCell[] {
  const figures = Array.from({ length: columns - 1 }, (_, index) =>
    rows.reduce((sum, [, ...own]) => sum + (own[index] ?? 0), 0),
  );
  return [name, ...figures.map((figure) => sumCell(figure))];
}

/** The line under a table without rows, so that nobody takes it for one that was forgotten. */
export function emptyNotes(rows: readonly unknown[], language: Language): readonly string[] {
  return rows.length > 0 ? [] : [sayIn(language)("没有应列入本表的。", "Nothing is to be listed.")];
}
