import type { LocalizedText } from "../../model/localizedText";
import type { RequirementResult } from "../assess/assessment";
import { figureText, rateText } from "./figureText";
import { comma, joined, nothing } from "./phrases";

/** Words for each bound, and the order they are said in. */
const boundWords = [
  ["atLeast", "应有", " needed"],
  ["above", "应大于", "more than "],
  ["atMost", "应不超过", "at most "],
  ["below", "应小于", "less than "],
] as const;

function boundTexts({ bounds, percent }: RequirementResult): readonly LocalizedText[] {
  const sign = percent ? "%" : "";
  return boundWords.flatMap(([bound, zh, en]) => {
    const number = bounds[bound];
    if (number === undefined) return [];
    const text = `${number}${sign}`;
    return [{ zh: `${zh}${text}`, en: bound === "atLeast" ? `${text}${en}` : `${en}${text}` }];
  });
}

function actualTexts({ actual, percent }: RequirementResult): readonly LocalizedText[] {
  if (actual === null) return [];
  const figure = figureText(actual);
  const { zh, en } = percent ? rateText(actual) : { zh: figure, en: figure };
  return [{ zh: `现有${zh}`, en: `${en} there` }];
}

/**
 * Says what a requirement needs and what there is, as far as numbers say it.
 *
 * @param requirement - the requirement
 * @returns in brackets, for example `（应不超过2，现有3）`; nothing where there are no numbers
 */
export function requirementFigures(requirement: RequirementResult): LocalizedText {
  const figures = [...boundTexts(requirement), ...actualTexts(requirement)];
  if (figures.length === 0) return nothing;
  const { zh, en } = joined(figures, comma);
  return { zh: `（${zh}）`, en: ` (${en})` };
}
