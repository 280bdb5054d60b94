import { formatPointsFixed, type Points } from "../../model/decimal";
import type { Language, LocalizedText } from "../../model/localizedText";
import type { Policy } from "../../model/policy/policy";
import type { LayoutCell } from "../sheet/workbookLayout";

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
  policy: Policy,
  language: Language,
  under: string,
): readonly string[] {
  const say = sayIn(language);
  const mark = policy.illustrative
    ? say("　【示例分值，不是现行规定】", " [illustrative points, not rules in force]")
    : "";
  return [title[language], `${policy.title[language]}　${under}${mark}`];
}

/** Points as a number cell with the policy's digits. */
export function pointsCell(points: Points, scale: number): LayoutCell {
  return { decimal: formatPointsFixed(points, scale), digits: scale };
}
