import type { LocalizedText } from "../../model/localizedText";
import type { LineCut, Scorecard, ScoreLine } from "../score/scorecard";
import { sumText } from "./countedLines";
import { lineText } from "./cutItems";
import { figureText } from "./figureText";
import {
  amount,
  clauses,
  gain,
  joined,
  named,
  nothing,
  ruleName,
  sentence,
  verbatim,
} from "./phrases";
import { nameOf } from "./traceIndex";

function aboutText(line: ScoreLine): LocalizedText {
  if (line.kind === "sum") {
    const { zh, en } = sumText(line);
    const entries = named(line.entries.map(verbatim));
    return entries.zh === ""
      ? { zh, en }
      : { zh: `${zh}（${entries.zh}）`, en: `${en} (${entries.en})` };
  }
  const text = lineText(line);
  const others = joined(line.entries.slice(1).map(verbatim));
  const same =
    others.zh === ""
      ? nothing
      : { zh: `（同一件事：${others.zh}）`, en: ` (same event: ${others.en})` };
  const figure =
    line.figure === null
      ? nothing
      : { zh: `，数值${figureText(line.figure)}`, en: `, figure ${figureText(line.figure)}` };
  return { zh: `${text.zh}${same.zh}${figure.zh}`, en: `${text.en}${same.en}${figure.en}` };
}

function cutText({ by, rule, basis, points }: LineCut, scorecard: Scorecard): LocalizedText {
  const name = ruleName({ name: nameOf(scorecard, rule), basis });
  const moved = amount(Math.abs(points), scorecard.scale);
  const verb: LocalizedText =
    points > 0 ? { zh: "减", en: "takes" } : { zh: "补足", en: "makes up" };
  const why: LocalizedText =
    by === "limit"
      ? { zh: `限额${verb.zh}`, en: "the limit of" }
      : { zh: `另计一项，${verb.zh}`, en: "counting another part of" };
  return {
    zh: `${name.zh}${why.zh}${moved.zh}`,
    en: `${why.en} ${name.en} ${verb.en} ${moved.en}`,
  };
}

/**
 * Explains one line of a scorecard: the record, the figure, what it earned, what limits took, what
 * counts.
 *
 * @param scorecard - the scorecard
 * @param line - one of its lines
 * @returns one sentence in Chinese and in English
 * @example
 * ```ts
 * import { explainLine } from "deputy-archive";
 * typeof explainLine; // => "function"
 * ```
 */
export function explainLine(scorecard: Scorecard, line: ScoreLine): LocalizedText {
  const { scale } = scorecard;
  const rule = ruleName({ name: nameOf(scorecard, line.rule), basis: line.basis });
  const before = line.beforeFactors === null ? null : amount(line.beforeFactors, scale);
  const points: readonly LocalizedText[] = [
    ...(before === null ? [] : [{ zh: `乘系数前${before.zh}`, en: `${before.en} before factors` }]),
    gain(line.earned, scale),
    ...line.cuts.map((cut) => cutText(cut, scorecard)),
    ...(line.cuts.length === 0
      ? []
      : [
          {
            zh: `实${gain(line.points, scale).zh}`,
            en: `${gain(line.points, scale).en} in the end`,
          },
        ]),
  ];
  const about = aboutText(line);
  const said = clauses(points);
  return sentence({
    zh: `${rule.zh}：${about.zh}；${said.zh}`,
    en: `${rule.en}: ${about.en}; ${said.en}`,
  });
}
